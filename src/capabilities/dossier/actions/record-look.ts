import { recordAudit } from '#capabilities/identity/index.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import type { OfficerActor } from '../domain/access.ts';
import { getOfficeDossier } from '../storage/office-queries.ts';

/** Xem số định danh: an officer opens the masked numbers of a dossier; the person they belong to can see who looked. */
export async function recordLook(database: Database, officer: OfficerActor, code: string): Promise<void> {
  await inTransaction(database, async (transaction) => {
    const dossier = await getOfficeDossier(transaction, officer, code);
    const ofDossier = [dossier.handlingUnit.id, dossier.receivingUnit.id, dossier.returningUnit.id];
    const unitId = (officer.duties.find((duty) => ofDossier.includes(duty.unitId)) ?? officer.duties[0])?.unitId;
    await recordAudit(transaction, {
      actorKind: 'officer',
      actorId: officer.officerId,
      actorName: officer.fullName,
      action: 'personal-numbers-shown',
      subject: dossier.code,
      ...(dossier.accountId === null ? {} : { accountId: dossier.accountId }),
      ...(unitId === undefined ? {} : { detail: { unitId } }),
    });
  });
}
