import { type DossierDetail, type DossierEvent, inquiriesOf, printTime } from '#capabilities/dossier/index.ts';
import type { PrintedInquiry } from '#engines/print/templates.ts';

/**
 * Biên bản xác minh, by the number of its event; undefined when there is none such. One that was corrected is printed
 * too, and says so.
 */
export function inquiryRecord(
  dossier: DossierDetail,
  events: readonly DossierEvent[],
  number: number,
): PrintedInquiry | undefined {
  const records = inquiriesOf(events);
  const record = records.find((one) => one.number === number);
  if (!record) return undefined;
  const writtenAt = (of: number | undefined) => {
    const other = records.find((one) => one.number === of);
    return other && printTime(other.at);
  };
  const { place, on, from, to, officers, participants, findings, conclusion, by, byTitle, unitName } = record;
  return {
    agency: unitName ?? dossier.handlingUnit.name,
    dossierCode: dossier.code,
    procedure: { code: dossier.procedureCode, name: dossier.procedureName },
    submitterName: dossier.submitterName,
    place,
    on,
    from,
    to,
    officers,
    participants,
    findings,
    conclusion,
    recordedBy: { fullName: by, ...(byTitle ? { title: byTitle } : {}) },
    recordedAt: printTime(record.at),
    replaces: writtenAt(record.replaces),
    replacedAt: writtenAt(record.replacedBy),
  };
}
