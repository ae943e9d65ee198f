import {
  type Authority,
  generateKey,
  issueCertificate,
  openKey,
  sealKey,
  serialOf,
} from '#engines/signing/certificate-authority.ts';
import { SigningFailed, type SigningParty } from '#engines/signing/signer.ts';
import type { Transaction } from '#platform/database/transaction.ts';
import {
  addCertificate,
  type CertificateHolder,
  findAuthority,
  type KeptAuthority,
} from '../storage/signing-certificate-store.ts';

/** @throws SigningFailed when there is none */
export function openAuthority(kept: KeptAuthority | undefined, secretKey: string): Authority {
  if (!kept) throw new SigningFailed('no-certificate');
  return { certificate: kept.certificate, privateKey: openKey(kept.sealedKey, secretKey) };
}

/** Cấp chứng thư by this system's own authority, with a new key; undefined when the holder has one already. */
export async function issueNewCertificate(
  transaction: Transaction,
  secretKey: string,
  { name, agencyName }: Pick<SigningParty, 'name' | 'agencyName'>,
  holder: CertificateHolder,
  at: Temporal.Instant,
): Promise<string | undefined> {
  const issuer = openAuthority(await findAuthority(transaction, 'issuer'), secretKey);
  const key = generateKey();
  const certificate = await issueCertificate(issuer, { commonName: name, organisation: agencyName }, key);
  const serial = serialOf(certificate);
  const kept = { serial, certificate, sealedKey: sealKey(key, secretKey) };
  return (await addCertificate(transaction, holder, kept, at)) ? serial : undefined;
}
