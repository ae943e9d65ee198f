/** Dấu thời gian on a signature (RFC 3161; EN 319 122-1, 5.3). */
import * as pki from 'pkijs';
import { type SignedData, signedBy } from './signed-data.ts';
import { pathOf } from './signer-standing.ts';
import type { Trust } from './trust.ts';

const TIME_STAMP_TOKEN = '1.2.840.113549.1.9.16.2.14';
const EXTENDED_KEY_USAGE = '2.5.29.37';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

/** When the signature is proved to have existed; undefined without a time stamp of somebody trusted. */
export async function readTimeStamp(data: SignedData, trust: Trust): Promise<Temporal.Instant | undefined> {
  const stamp = await readAnyTimeStamp(data);
  if (!stamp) return undefined;
  try {
    return (await pathOf(stamp.token, { trust, signedAt: stamp.at })) ? stamp.at : undefined;
  } catch {
    // A time stamp that cannot be read proves nothing, and takes nothing from the signature.
    return undefined;
  }
}

/** The time stamp of this very signature, whoever gave it. */
export async function readAnyTimeStamp({
  cms,
}: SignedData): Promise<{ token: SignedData; at: Temporal.Instant } | undefined> {
  const signer = cms.signerInfos[0];
  const attribute = signer?.unsignedAttrs?.attributes.find(({ type }) => type === TIME_STAMP_TOKEN);
  if (!signer || !attribute) return undefined;
  try {
    const token = signedBy(new Uint8Array((attribute.values[0] as { toBER(): ArrayBuffer }).toBER()));
    // For a token, `data` is what was stamped: the engine compares it with what the token says.
    const data = Uint8Array.from(signer.signature.valueBlock.valueHexView).buffer;
    const { signatureVerified } = await token.cms.verify({ signer: 0, data, checkChain: false, extendedMode: true });
    return signatureVerified && mayStamp(token.certificate) ? { token, at: timeIn(token.cms) } : undefined;
  } catch {
    return undefined;
  }
}

function timeIn({ encapContentInfo }: pki.SignedData): Temporal.Instant {
  const content = encapContentInfo.eContent;
  if (!content) throw new Error('an empty time stamp');
  const { genTime } = pki.TSTInfo.fromBER(content.getValue());
  return Temporal.Instant.fromEpochMilliseconds(genTime.getTime());
}

function mayStamp(certificate: pki.Certificate): boolean {
  const usage = certificate.extensions?.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE)?.parsedValue;
  return usage instanceof pki.ExtKeyUsage && usage.keyPurposes.includes(TIME_STAMPING);
}
