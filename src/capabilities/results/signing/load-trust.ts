import { readFile } from 'node:fs/promises';
import { createRevocationList, openKey } from '#engines/signing/certificate-authority.ts';
import { readPem, type Trust, trustOf } from '#engines/signing/trust.ts';
import { Unavailable } from '#platform/errors.ts';
import type { Platform } from '#platform/platform.ts';
import { findAuthority, listRevoked } from '../storage/signing-certificate-store.ts';

/** Without a file of trust every signer would look like a stranger, so nothing is said at all. */
async function readTrustFile(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new Unavailable('SIGNING_TRUST_FILES', { cause });
  }
}

/** Whom this system believes: the files of the configuration and, away from production, the development's authority. */
export async function loadTrust({ config, database, clock }: Platform): Promise<Trust> {
  const { trustFiles, secretKey } = config.signing;
  const pems = (await Promise.all(trustFiles.map(readTrustFile))).map(readPem);
  const roots = pems.flatMap((pem) => pem.roots);
  const revocationLists = pems.flatMap((pem) => pem.revocationLists);
  if (config.production) return trustOf({ roots, revocationLists });
  const [root, issuer, revoked] = await Promise.all([
    findAuthority(database.kysely, 'root'),
    findAuthority(database.kysely, 'issuer'),
    listRevoked(database.kysely),
  ]);
  if (root) roots.push(root.certificate);
  if (issuer) {
    const authority = { certificate: issuer.certificate, privateKey: openKey(issuer.sealedKey, secretKey) };
    revocationLists.push(await createRevocationList(authority, revoked, clock.now()));
  }
  return trustOf({ roots, revocationLists });
}
