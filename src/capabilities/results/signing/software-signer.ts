import { type Signer, SigningFailed, type SigningKey } from '#engines/signing/signer.ts';
import { softwareKey } from '#engines/signing/software-key.ts';
import type { Transaction } from '#platform/database/transaction.ts';
import { findAuthority, findCertificate } from '../storage/signing-certificate-store.ts';
import { issueNewCertificate, openAuthority } from './issue-new-certificate.ts';

/**
 * Ký bằng khóa trong cơ sở dữ liệu: for development. An officer or agency gets a certificate with the first signature;
 * one whose certificate was revoked does not get another by itself.
 */
export function softwareSigner(transaction: Transaction, secretKey: string, at: Temporal.Instant): Signer {
  return {
    needsHolder: false,
    async keyOf(party): Promise<SigningKey> {
      const holder = party.kind === 'officer' ? { officerId: party.id } : { unitId: Number(party.id) };
      if (!(await findCertificate(transaction, holder)))
        await issueNewCertificate(transaction, secretKey, party, holder, at);
      const kept = await findCertificate(transaction, holder);
      if (kept?.revokedAt) throw new SigningFailed('certificate-revoked');
      const issuer = await findAuthority(transaction, 'issuer');
      return softwareKey({ ...openAuthority(kept, secretKey), chain: issuer ? [issuer.certificate] : [] });
    },
  };
}
