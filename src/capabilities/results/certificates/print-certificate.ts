import type { Printer } from '#engines/print/printer.ts';
import { birthCertificate } from './birth-certificate.ts';
import { businessHouseholdCertificate } from './business-household-certificate.ts';
import type { CertificateFacts } from './certificate-facts.ts';
import { freeTextResult } from './free-text-result.ts';
import { resultNotice } from './result-notice.ts';

/** Mẫu kết quả that this system can print. */
export type CertificateKind =
  | 'birth-certificate'
  | 'business-household-certificate'
  | 'result-notice'
  | 'free-text-result';

/** By the name a procedure's definition gives its result's template; undefined for a result made elsewhere. */
const KINDS: Readonly<Record<string, CertificateKind>> = {
  'giay-khai-sinh': 'birth-certificate',
  'giay-chung-nhan-ho-kinh-doanh': 'business-household-certificate',
  'thong-bao-ket-qua': 'result-notice',
  'free-text': 'free-text-result',
};

export function certificateKind(template: string | undefined): CertificateKind | undefined {
  return template === undefined ? undefined : KINDS[template];
}

/** The data that was printed is kept with the result: it is what verification compares. */
export async function printCertificate(
  printer: Pick<Printer, 'print'>,
  kind: CertificateKind,
  facts: CertificateFacts,
  qr: string,
): Promise<{ data: object; pdf: Uint8Array }> {
  if (kind === 'birth-certificate') {
    const data = birthCertificate(facts);
    return { data, pdf: await printer.print(kind, data, { qr }) };
  }
  if (kind === 'result-notice') {
    const data = resultNotice(facts);
    return { data, pdf: await printer.print(kind, data, { qr }) };
  }
  if (kind === 'free-text-result') {
    const data = freeTextResult(facts);
    return { data, pdf: await printer.print(kind, data, { qr }) };
  }
  const data = businessHouseholdCertificate(facts);
  return { data, pdf: await printer.print(kind, data, { qr }) };
}
