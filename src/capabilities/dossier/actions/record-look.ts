import { recordAudit } from '#capabilities/identity/index.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import type { OfficerActor } from '../domain/access.ts';
import { lookEntry } from '../domain/look-entry.ts';
import { getOfficeDossier } from '../storage/office-queries.ts';

/** Xem số định danh: an officer opens the masked numbers of a dossier; the person they belong to can see who looked. */
export async function recordLook(database: Database, officer: OfficerActor, code: string): Promise<void> {
  await inTransaction(database, async (transaction) => {
    const dossier = await getOfficeDossier(transaction, officer, code);
    await recordAudit(transaction, {
      actorKind: 'officer',
      action: 'personal-numbers-shown',
      ...lookEntry(officer, dossier),
    });
  });
}
