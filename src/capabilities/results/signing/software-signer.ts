import {
  type Authority,
  generateKey,
  issueCertificate,
  openKey,
  sealKey,
  serialOf,
} from '#engines/signing/certificate-authority.ts';
import { type Signer, SigningFailed, type SigningKey, type SigningParty } from '#engines/signing/signer.ts';
import { softwareKey } from '#engines/signing/software-key.ts';
import type { Transaction } from '#platform/database/transaction.ts';
import {
  addCertificate,
  type CertificateHolder,
  findAuthority,
  findCertificate,
  type KeptAuthority,
} from '../storage/signing-certificate-store.ts';

/**
 * Ký bằng khóa trong cơ sở dữ liệu: for development. An officer or agency gets a certificate with the first signature;
 * one whose certificate was revoked does not get another by itself.
 */
export function softwareSigner(transaction: Transaction, secretKey: string, at: Temporal.Instant): Signer {
  async function open(kept: KeptAuthority | undefined): Promise<Authority> {
    if (!kept) throw new SigningFailed('no-certificate');
    return { certificate: kept.certificate, privateKey: openKey(kept.sealedKey, secretKey) };
  }

  async function certify(party: SigningParty, holder: CertificateHolder): Promise<void> {
    const issuer = await open(await findAuthority(transaction, 'issuer'));
    const key = generateKey();
    const subject = { commonName: party.name, organisation: party.agencyName };
    const certificate = await issueCertificate(issuer, subject, key);
    const kept = { serial: serialOf(certificate), certificate, sealedKey: sealKey(key, secretKey) };
    await addCertificate(transaction, holder, kept, at);
  }

  return {
    needsHolder: false,
    async keyOf(party): Promise<SigningKey> {
      const holder = party.kind === 'officer' ? { officerId: party.id } : { unitId: Number(party.id) };
      if (!(await findCertificate(transaction, holder))) await certify(party, holder);
      const kept = await findCertificate(transaction, holder);
      if (kept?.revokedAt) throw new SigningFailed('certificate-revoked');
      const issuer = await findAuthority(transaction, 'issuer');
      return softwareKey({ ...(await open(kept)), chain: issuer ? [issuer.certificate] : [] });
    },
  };
}
