/** Dấu thời gian, on a signature (EN 319 122-1, 5.3) or on anything else (RFC 3161). */
import { createHash, randomBytes } from 'node:crypto';
import * as asn1 from 'asn1js';
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
  const der = new Uint8Array((attribute.values[0] as { toBER(): ArrayBuffer }).toBER());
  return readToken(der, signer.signature.valueBlock.valueHexView);
}

/** Undefined when these bytes are no time stamp of this content. */
async function readToken(
  der: Uint8Array,
  content: Uint8Array,
): Promise<{ token: SignedData; at: Temporal.Instant } | undefined> {
  try {
    const token = signedBy(der);
    // For a token, `data` is what was stamped: the engine compares it with what the token says.
    const data = Uint8Array.from(content).buffer;
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

const SHA_256 = '2.16.840.1.101.3.4.2.1';
const LIMIT_IN_MS = 10_000;

/**
 * Xin dấu thời gian for any content: it leaves as a digest, and only a stamp of it comes back.
 * @throws Error when the service cannot be reached, refuses, or answers with something else
 */
export async function requestTimeStamp(
  url: string,
  content: Uint8Array,
): Promise<{ readonly token: Uint8Array; readonly at: Temporal.Instant }> {
  const digest = createHash('sha256').update(content).digest();
  const request = new pki.TimeStampReq({
    version: 1,
    messageImprint: new pki.MessageImprint({
      hashAlgorithm: new pki.AlgorithmIdentifier({ algorithmId: SHA_256 }),
      hashedMessage: new asn1.OctetString({ valueHex: Uint8Array.from(digest).buffer }),
    }),
    nonce: new asn1.Integer({ valueHex: positive(randomBytes(8)) }),
    certReq: true,
  });
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query' },
    body: new Uint8Array(request.toSchema().toBER()),
    signal: AbortSignal.timeout(LIMIT_IN_MS),
  });
  if (!answer.ok) throw new Error(`the time-stamp service answered ${answer.status}`);
  const response = pki.TimeStampResp.fromBER(await answer.arrayBuffer());
  if (response.status.status > GRANTED_WITH_CHANGES || !response.timeStampToken)
    throw new Error(`the time-stamp service refused: ${response.status.status}`);
  const token = new Uint8Array(response.timeStampToken.toSchema().toBER());
  const read = await readToken(token, content);
  if (!read) throw new Error('the time-stamp service answered with a stamp of something else');
  return { token, at: read.at };
}

const GRANTED_WITH_CHANGES = 1;

/** DER reads a first bit as the sign. */
function positive(bytes: Buffer): ArrayBuffer {
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x01;
  return Uint8Array.from(bytes).buffer;
}
