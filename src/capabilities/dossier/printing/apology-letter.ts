import type { ApologyLetter } from '#engines/print/templates.ts';
import type { DossierEvent } from '../domain/dossier-action.ts';
import type { DossierDetail } from '../domain/dossier-summary.ts';
import { placeOf, printDate, printedContact, printTime, signerOf } from './printed-dossier.ts';

/** Văn bản xin lỗi và đề nghị gia hạn, as it was signed; undefined when there was none. One a dossier, so its code numbers it. */
export function apologyLetter(dossier: DossierDetail, events: readonly DossierEvent[]): ApologyLetter | undefined {
  const extended = events.find(({ type }) => type === 'extended');
  const accepted = events.findLast(({ type, number }) => type === 'accepted' && number < (extended?.number ?? 0));
  if (!extended || !accepted) return undefined;
  const agency = extended.unitName ?? dossier.handlingUnit.name;
  return {
    agency,
    number: `${dossier.code}/PXL`,
    dossierCode: dossier.code,
    procedure: { code: dossier.procedureCode, name: dossier.procedureName },
    submitter: printedContact(dossier),
    receivingUnit: dossier.receivingUnit.name,
    receivedAt: printTime(accepted.at),
    dueAt: printTime(Temporal.Instant.from(String(extended.data['beforeAt']))),
    reason: extended.note ?? '',
    newDueOn: String(extended.data['newDueOn']),
    signer: signerOf(extended),
    signedAt: { place: placeOf(agency), date: printDate(extended.at) },
  };
}
