import { signPdf } from '#engines/signing/sign-pdf.ts';
import { SigningFailed, type SigningParty } from '#engines/signing/signer.ts';
import type { Transaction } from '#platform/database/transaction.ts';
import type { SigningMeans } from './signing-means.ts';

export interface Signing {
  readonly pdf: Uint8Array;
  readonly officer: SigningParty;
  readonly agency: SigningParty;
  /** Who issues it. */
  readonly issuerId: string;
  /** Where the paper can be checked; stands in the signatures too. */
  readonly verification: string;
  readonly at: Temporal.Instant;
}

/** Others wait for the next number meanwhile: services that do not answer are not asked for longer, all together. */
const SERVICES_LIMIT_IN_MS = 20_000;
/** A person types a PIN, twice. */
const HOLDER_LIMIT_IN_MS = 60_000;

/**
 * Ký số kết quả: who approved, then the agency (Decree 30/2020, Appendix I; Decree 61/2018, Article 19).
 * @throws SigningFailed
 */
export async function signCertificate(
  transaction: Transaction,
  means: SigningMeans,
  { pdf, officer, agency, issuerId, verification, at }: Signing,
): Promise<Uint8Array> {
  const signer = means.signer(transaction, at);
  if (signer.needsHolder && issuerId !== officer.id) throw new SigningFailed('holder-absent');
  const until = AbortSignal.timeout(
    means.limitInMs ?? (signer.needsHolder ? HOLDER_LIMIT_IN_MS : SERVICES_LIMIT_IN_MS),
  );
  const orders = [
    { key: await signer.keyOf(officer, until), field: 'Nguoi ky', reason: 'Ký ban hành', contact: verification },
    { key: await signer.keyOf(agency, until), field: 'Co quan', reason: 'Ký số của cơ quan', contact: verification },
  ];
  return signPdf(pdf, orders, { timeStampUrl: means.timeStampUrl, at, until });
}
