/**
 * Reads a time stamp (RFC 3161) with Node alone, so that whoever verifies needs to trust no package: the signature, what was
 * stamped and when, and whether the certificate leads to a root that the reader brought along.
 */
import { createHash, verify, X509Certificate } from 'node:crypto';

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const CONTENT_TYPE = '1.2.840.113549.1.9.3';
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4';
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const DIGESTS = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
const [CONTEXT_0, SET] = [0xa0, 0x31];

/**
 * @param {Buffer} der a TimeStampToken
 * @returns what was stamped (hex), when, and by whom
 * @throws Error when it is no time stamp, or one that was changed
 */
export function readTimeStamp(der) {
  const [type, wrapped] = read(der).children();
  if (type.oid() !== SIGNED_DATA) throw new Error('no CMS SignedData');
  const parts = wrapped.children()[0].children();
  const [contentType, contentBox] = parts[2].children();
  if (contentType.oid() !== TST_INFO) throw new Error('no time stamp');
  const content = contentBox.children()[0].content();
  const certificates = (parts.find(({ tag }) => tag === CONTEXT_0)?.children() ?? []).map(
    (one) => new X509Certificate(one.raw()),
  );
  const [signer, ...others] = parts.at(-1).children();
  if (others.length > 0) throw new Error('more than one signer');
  const certificate = verifySigner(signer.children(), content, certificates);
  return { ...readInfo(content), certificate, certificates };
}

/** @returns {boolean} whether somebody of these roots vouches for who stamped, at the time of the stamp */
export function leadsToRoot({ certificate, certificates, at }, roots) {
  const holds = (one) => Date.parse(one.validFrom) <= at.getTime() && at.getTime() <= Date.parse(one.validTo);
  const isIssued = (one, by) => one.checkIssued(by) && one.verify(by.publicKey);
  let current = certificate;
  for (let step = 0; step <= certificates.length; step++) {
    if (!holds(current)) return false;
    if (roots.some((root) => holds(root) && (root.raw.equals(current.raw) || isIssued(current, root)))) return true;
    const above = certificates.find((one) => one.ca && !one.raw.equals(current.raw) && isIssued(current, one));
    if (above === undefined) return false;
    current = above;
  }
  return false;
}

function readInfo(content) {
  const [, , imprint, , genTime] = read(content).children();
  const [algorithm, digest] = imprint.children();
  if (DIGESTS[algorithm.children()[0].oid()] !== 'sha256') throw new Error('stamped with another digest than SHA-256');
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.\d+)?Z$/.exec(genTime.content().toString('latin1')) ?? [];
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (Number.isNaN(at.getTime())) throw new Error('no time in the time stamp');
  return { imprint: digest.content().toString('hex'), at };
}

/** The signature is over the attributes, one of which is the digest of the content, another the certificate that is meant. */
function verifySigner([, sid, digestAlgorithm, attributes, , signature], content, certificates) {
  const digest = DIGESTS[digestAlgorithm.children()[0].oid()];
  if (digest === undefined || attributes.tag !== CONTEXT_0) throw new Error('unknown kind of signature');
  const values = new Map(
    attributes.children().map((one) => {
      const [type, set] = one.children();
      return [type.oid(), set.children()[0]];
    }),
  );
  if (values.get(CONTENT_TYPE)?.oid() !== TST_INFO) throw new Error('signed as something else');
  if (!values.get(MESSAGE_DIGEST)?.content().equals(createHash(digest).update(content).digest()))
    throw new Error('the content was changed');
  const certificate = certificates.find((one) => isMeant(one, sid));
  if (certificate === undefined) throw new Error('the certificate is missing');
  if (!names(certificate, values)) throw new Error('another certificate was meant');
  if (!certificate.keyUsage?.includes(TIME_STAMPING)) throw new Error('the certificate is none for time stamps');
  const signed = Buffer.concat([Buffer.from([SET]), attributes.raw().subarray(1)]);
  if (!verify(digest, signed, certificate.publicKey, signature.content())) throw new Error('the signature was changed');
  return certificate;
}

function isMeant(certificate, sid) {
  const fields = read(certificate.raw).children()[0].children();
  const [serial, , issuer] = fields[0].tag === CONTEXT_0 ? fields.slice(1) : fields;
  const [wantedIssuer, wantedSerial] = sid.children();
  return issuer.raw().equals(wantedIssuer.raw()) && serial.raw().equals(wantedSerial.raw());
}

function names(certificate, values) {
  const named = (type, digest) =>
    values.get(type)?.raw().includes(createHash(digest).update(certificate.raw).digest()) ?? false;
  return named(SIGNING_CERTIFICATE_V2, 'sha256') || named(SIGNING_CERTIFICATE, 'sha1');
}

/** One element of DER. */
function read(bytes, start = 0) {
  const tag = bytes[start];
  let length = bytes[start + 1];
  let from = start + 2;
  if (length > 0x80) {
    const size = length - 0x80;
    length = bytes.readUIntBE(from, size);
    from += size;
  }
  const end = from + length;
  if (tag === undefined || Number.isNaN(end) || end > bytes.length) throw new Error('cut off');
  return {
    tag,
    end,
    raw: () => bytes.subarray(start, end),
    content: () => bytes.subarray(from, end),
    oid: () => oidOf(bytes.subarray(from, end)),
    children() {
      const found = [];
      for (let at = from; at < end; at = found.at(-1).end) found.push(read(bytes, at));
      return found;
    },
  };
}

function oidOf(bytes) {
  const numbers = [];
  let value = 0;
  for (const byte of bytes) {
    value = value * 128 + (byte & 0x7f);
    if (byte >= 0x80) continue;
    numbers.push(value);
    value = 0;
  }
  const [both = 0, ...rest] = numbers;
  const first = Math.min(2, Math.floor(both / 40));
  return [first, both - first * 40, ...rest].join('.');
}
