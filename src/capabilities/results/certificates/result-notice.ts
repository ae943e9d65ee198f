import type { ResultNotice } from '#engines/print/templates.ts';
import { placeOf } from './business-household-certificate.ts';
import { type CertificateFacts, signatureOf } from './certificate-facts.ts';

/** Thông báo kết quả: the lines that the procedure names, of the answers; one without an answer is left out. */
export function resultNotice(facts: CertificateFacts): ResultNotice {
  const { answers, unitName, number, publicCode, decidedOn, title, notice } = facts;
  const lines = (notice?.lines ?? []).map(({ label, of }) => ({
    label,
    value: of
      .map((name) => answers.text(name))
      .filter(Boolean)
      .join(', '),
  }));
  return {
    agency: unitName,
    title,
    number,
    publicCode,
    statement: `${unitName} ${notice?.statement ?? 'thông báo kết quả giải quyết.'}`,
    lines: lines.filter(({ value }) => value !== ''),
    signedAt: { place: placeOf(unitName), date: decidedOn },
    signature: signatureOf(facts),
  };
}
