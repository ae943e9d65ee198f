import type { ProcedureDefinition } from '#capabilities/catalogue/index.ts';
import type { FiledAnswers } from '#capabilities/dossier/index.ts';
import type { Signature, TextBlock } from '#engines/print/templates.ts';

/** What a certificate needs besides the answers. */
export interface CertificateFacts {
  readonly answers: FiledAnswers;
  /** Tên kết quả. */
  readonly title: string;
  readonly notice: ProcedureDefinition['results'][number]['notice'];
  /** What the officer wrote and the signatory approved, of a result without a template. */
  readonly blocks: readonly TextBlock[];
  /** "Ủy ban nhân dân phường Hạc Thành" */
  readonly unitName: string;
  /** Số của giấy, of the unit's counter. */
  readonly number: string;
  readonly publicCode: string;
  /** ISO date. */
  readonly decidedOn: string;
  readonly signer: { readonly fullName: string; readonly title: string };
  readonly signedAt: Temporal.Instant;
}

/** Tỉnh of this system's province, as certificates name it. */
export const PROVINCE = 'tỉnh Thanh Hóa';

const DEPUTY = /^phó\s+/iu;

/** A deputy signs for the head: "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH" (Decree 30/2020, Appendix I). */
export function signatureOf({ signer: { fullName, title }, unitName, signedAt }: CertificateFacts): Signature {
  const position = title.split(/\s*(?:,|\(|ủy ban)/iu, 1)[0] ?? '';
  const capacity = position.toLocaleUpperCase('vi');
  const deputises = DEPUTY.test(position);
  return {
    capacity: deputises ? [`KT. ${capacity.replace(DEPUTY, '')}`, capacity] : [capacity],
    fullName,
    mark: { agency: unitName, at: isoTime(signedAt) },
  };
}

/** "2026-11-25T09:00:00+07:00", as signatures show their time (Decree 30/2020, Appendix I). */
function isoTime(at: Temporal.Instant): string {
  return at.round('second').toString({ timeZone: 'Asia/Ho_Chi_Minh' });
}

/** An address of the form `<name>.detail/.commune/.province` in one line. */
export function addressLine({ text }: FiledAnswers, name: string): string {
  return [text(`${name}.detail`), text(`${name}.commune`), text(`${name}.province`)].filter(Boolean).join(', ');
}
