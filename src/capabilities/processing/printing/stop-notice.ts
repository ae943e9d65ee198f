import {
  type DossierDetail,
  type DossierEvent,
  placeOf,
  printDate,
  printedContact,
  printTime,
  signerOf,
} from '#capabilities/dossier/index.ts';
import type { StopNotice } from '#engines/print/templates.ts';

const RETURNED =
  'Giấy tờ bản chính đã nhận (nếu có) được trả lại tại nơi tiếp nhận hồ sơ. Phí, lệ phí đã nộp được giải quyết theo quy định của pháp luật về phí, lệ phí.';

/** Thông báo dừng giải quyết hồ sơ; undefined when it was not stopped. One a dossier, so its code numbers it. */
export function stopNotice(
  dossier: DossierDetail,
  events: readonly DossierEvent[],
  hotline: string,
): StopNotice | undefined {
  const stopped = events.findLast(({ type }) => type === 'stopped' || type === 'withdrawal-accepted');
  if (!stopped) return undefined;
  const accepted = events.findLast(({ type }) => type === 'accepted');
  const agency = stopped.unitName ?? dossier.handlingUnit.name;
  const byRule = stopped.actorKind === 'system';
  const { legalBasis } = stopped.data;
  return {
    agency,
    number: `${dossier.code}/TBD`,
    dossierCode: dossier.code,
    procedure: { code: dossier.procedureCode, name: dossier.procedureName },
    submitter: printedContact(dossier),
    ...(accepted ? { receivedAt: printTime(accepted.at) } : {}),
    reason: reasonOf(stopped),
    returned: RETURNED,
    ...(typeof legalBasis === 'string' ? { legalBasis } : {}),
    // Stopped by rule: the head of the agency signs, and the one-stop desk answers.
    contact: { fullName: byRule ? dossier.receivingUnit.name : stopped.actorName, phone: hotline },
    signer: byRule ? { fullName: '' } : signerOf(stopped),
    signedAt: { place: placeOf(agency), date: printDate(stopped.at) },
  };
}

function reasonOf({ type, note }: DossierEvent): string {
  if (type !== 'withdrawal-accepted') return note ?? '';
  return ['Người nộp yêu cầu rút hồ sơ.', note].filter(Boolean).join('\n');
}
