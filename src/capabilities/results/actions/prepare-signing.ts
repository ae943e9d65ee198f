import { createIssuer, createRoot, openKey, sealKey } from '#engines/signing/certificate-authority.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { addAuthority, findAuthority } from '../storage/signing-certificate-store.ts';

const ORGANISATION = 'Một Cửa (môi trường phát triển)';

/**
 * Lập tổ chức cấp chứng thư của môi trường phát triển: a root and what issues under it, once.
 * @throws Error when the keys that are there were encrypted with another key
 */
export async function prepareSigning(database: Database, secretKey: string, at: Temporal.Instant): Promise<void> {
  const existing = await findAuthority(database.kysely, 'issuer');
  if (existing) {
    openKey(existing.sealedKey, secretKey);
    return;
  }
  const root = await createRoot({ commonName: 'Chứng thư gốc phát triển', organisation: ORGANISATION });
  const issuer = await createIssuer(root, { commonName: 'Cấp chứng thư phát triển', organisation: ORGANISATION });
  await inTransaction(database, async (transaction) => {
    for (const [kind, { certificate, privateKey }] of [
      ['root', root],
      ['issuer', issuer],
    ] as const) {
      await addAuthority(transaction, kind, { certificate, sealedKey: sealKey(privateKey, secretKey) }, at);
    }
  });
}
