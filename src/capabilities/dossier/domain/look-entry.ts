import type { OfficerActor } from './access.ts';
import type { DossierDetail } from './dossier-summary.ts';

/** Lượt xem: who looked, at what, and in which unit and role, because these are the purpose. */
export function lookEntry(officer: OfficerActor, dossier: DossierDetail) {
  const ofDossier = [dossier.handlingUnit.id, dossier.receivingUnit.id, dossier.returningUnit.id];
  const duty = officer.duties.find(({ unitId }) => ofDossier.includes(unitId)) ?? officer.duties[0];
  return {
    actorId: officer.officerId,
    actorName: officer.fullName,
    subject: dossier.code,
    ...(dossier.accountId === null ? {} : { accountId: dossier.accountId }),
    ...(duty === undefined ? {} : { detail: { unitId: duty.unitId, role: duty.role } }),
  };
}
