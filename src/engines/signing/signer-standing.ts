import type * as pki from 'pkijs';
import { findPath } from './certificate-path.ts';
import { certificatesIn, type SignedData } from './signed-data.ts';
import type { Trust } from './trust.ts';

/** Whether who signed is known, and could sign when it was signed. */
export type SignerStanding = 'trusted' | 'unknown' | 'revoked';

interface Circumstances {
  readonly trust: Trust;
  /** By a trusted time stamp; without one the certificate has to hold today. */
  readonly signedAt: Temporal.Instant | undefined;
}

export async function judgeSigner(data: SignedData, circumstances: Circumstances): Promise<SignerStanding> {
  const path = await pathOf(data, circumstances);
  if (!path) return 'unknown';
  for (const certificate of path) if (await isRevoked(certificate, path, circumstances)) return 'revoked';
  return 'trusted';
}

/** From the signer up to a root that is trusted. */
export async function pathOf(
  { cms, certificate }: SignedData,
  { trust, signedAt }: Circumstances,
): Promise<pki.Certificate[] | undefined> {
  const others = certificatesIn(cms).filter((one) => one !== certificate);
  const at = new Date(signedAt?.epochMilliseconds ?? Date.now());
  return findPath({ signer: certificate, others, roots: trust.roots }, at);
}

const CRL_REASON = '2.5.29.21';
const KEY_COMPROMISE = 1;

/** A signature made before the certificate was revoked still holds, unless somebody else may have had the key. */
async function isRevoked(
  certificate: pki.Certificate,
  path: readonly pki.Certificate[],
  { trust, signedAt }: Circumstances,
): Promise<boolean> {
  for (const list of trust.revocationLists) {
    const issuer = path.find((one) => one.subject.isEqual(certificate.issuer));
    if (!issuer || !list.issuer.isEqual(certificate.issuer)) continue;
    if (!(await list.verify({ issuerCertificate: issuer }))) continue;
    const entry = list.revokedCertificates?.find(({ userCertificate }) =>
      userCertificate.isEqual(certificate.serialNumber),
    );
    if (!entry) continue;
    const revokedAt = entry.revocationDate.value.getTime();
    if (isCompromised(entry) || signedAt === undefined || revokedAt <= signedAt.epochMilliseconds) return true;
  }
  return false;
}

function isCompromised({ crlEntryExtensions }: pki.RevokedCertificate): boolean {
  const reason = crlEntryExtensions?.extensions.find(({ extnID }) => extnID === CRL_REASON);
  return reason !== undefined && reason.extnValue.valueBlock.valueHexView.at(-1) === KEY_COMPROMISE;
}
