/** Tổ chức cấp chứng thư, in software: for development and tests. Keys stay where the caller keeps them. */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pki from 'pkijs';

export interface Authority {
  readonly certificate: Uint8Array;
  /** PKCS #8, PEM. */
  readonly privateKey: KeyObject;
}

export interface Subject {
  readonly commonName: string;
  readonly organisation: string;
}

export interface RevokedCertificate {
  /** Hexadecimal. */
  readonly serial: string;
  readonly at: Temporal.Instant;
  readonly keyCompromised: boolean;
}

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
/** A clock of development may stand anywhere. */
const VALID_FROM = new Date('2020-01-01T00:00:00Z');
const VALID_TO = new Date('2049-12-31T00:00:00Z');
const SERIAL_BYTES = 12;

const OID = {
  country: '2.5.4.6',
  organisation: '2.5.4.10',
  commonName: '2.5.4.3',
  subjectKey: '2.5.29.14',
  keyUsage: '2.5.29.15',
  basicConstraints: '2.5.29.19',
  crlReason: '2.5.29.21',
  authorityKey: '2.5.29.35',
} as const;
/** Bits of KeyUsage, the first one highest. */
const USAGE = { authority: 0b0000_0110, signature: 0b1100_0000 } as const;
const KEY_COMPROMISE = 1;

export function generateKey(): KeyObject {
  return generateKeyPairSync('ec', { namedCurve: CURVE.namedCurve }).privateKey;
}

/** Encrypted, as it may stand in a database. */
export function sealKey(key: KeyObject, passphrase: string): string {
  return key.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase }).toString();
}

/** @throws Error when the passphrase is another one */
export function openKey(sealed: string, passphrase: string): KeyObject {
  return createPrivateKey({ key: sealed, format: 'pem', passphrase });
}

export async function createRoot(subject: Subject): Promise<Authority> {
  const privateKey = generateKey();
  const certificate = await sign({ subject, key: privateKey, usage: 'authority' }, { subject, privateKey });
  return { certificate, privateKey };
}

export async function createIssuer(root: Authority, subject: Subject): Promise<Authority> {
  const privateKey = generateKey();
  return { certificate: await certify(root, subject, privateKey, 'authority'), privateKey };
}

/** A certificate whose key may sign documents. */
export function issueCertificate(issuer: Authority, subject: Subject, key: KeyObject): Promise<Uint8Array> {
  return certify(issuer, subject, key, 'signature');
}

export function serialOf(certificate: Uint8Array): string {
  return Buffer.from(pki.Certificate.fromBER(own(certificate)).serialNumber.valueBlock.valueHexView).toString('hex');
}

/** Danh sách chứng thư bị thu hồi (RFC 5280). */
export async function createRevocationList(
  issuer: Authority,
  revoked: readonly RevokedCertificate[],
  at: Temporal.Instant,
): Promise<Uint8Array> {
  const list = new pki.CertificateRevocationList();
  list.version = 1;
  list.issuer = pki.Certificate.fromBER(own(issuer.certificate)).subject;
  list.thisUpdate = timeOf(new Date(at.epochMilliseconds));
  if (revoked.length > 0) list.revokedCertificates = revoked.map(toRevoked);
  await list.sign(cryptoKey(issuer.privateKey), 'SHA-256');
  return new Uint8Array(list.toSchema().toBER());
}

function toRevoked({ serial, at, keyCompromised }: RevokedCertificate): pki.RevokedCertificate {
  const entry = new pki.RevokedCertificate({
    userCertificate: new asn1.Integer({ valueHex: Uint8Array.from(Buffer.from(serial, 'hex')).buffer }),
    revocationDate: timeOf(new Date(at.epochMilliseconds)),
  });
  if (keyCompromised) {
    const reason = new asn1.Enumerated({ value: KEY_COMPROMISE }).toBER();
    entry.crlEntryExtensions = new pki.Extensions({
      extensions: [new pki.Extension({ extnID: OID.crlReason, extnValue: reason })],
    });
  }
  return entry;
}

interface Request {
  readonly subject: Subject;
  readonly key: KeyObject;
  readonly usage: keyof typeof USAGE;
}

function certify(issuer: Authority, subject: Subject, key: KeyObject, usage: Request['usage']): Promise<Uint8Array> {
  return sign({ subject, key, usage }, issuer);
}

async function sign(
  { subject, key, usage }: Request,
  by: Authority | { readonly subject: Subject; readonly privateKey: KeyObject },
): Promise<Uint8Array> {
  const issuer = 'certificate' in by ? pki.Certificate.fromBER(own(by.certificate)).subject : nameOf(by.subject);
  const certificate = new pki.Certificate();
  certificate.version = 2;
  // The first bit is never set, so that the number is positive in DER as it stands.
  const serial = randomBytes(SERIAL_BYTES);
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  certificate.serialNumber = new asn1.Integer({ valueHex: Uint8Array.from(serial).buffer });
  certificate.issuer = issuer;
  certificate.subject = nameOf(subject);
  certificate.notBefore = timeOf(VALID_FROM);
  certificate.notAfter = timeOf(VALID_TO);
  await certificate.subjectPublicKeyInfo.importKey(cryptoKey(createPublicKey(key)));
  certificate.extensions = await extensionsOf(certificate, usage, createPublicKey(by.privateKey));
  await certificate.sign(cryptoKey(by.privateKey), 'SHA-256');
  return new Uint8Array(certificate.toSchema(true).toBER());
}

async function extensionsOf(
  certificate: pki.Certificate,
  usage: Request['usage'],
  issuerKey: KeyObject,
): Promise<pki.Extension[]> {
  const isAuthority = usage === 'authority';
  const bits = Uint8Array.of(USAGE[usage]).buffer;
  const issuerInfo = new pki.PublicKeyInfo();
  await issuerInfo.importKey(cryptoKey(issuerKey));
  const subjectKey = new asn1.OctetString({ valueHex: keyIdentifier(certificate.subjectPublicKeyInfo) });
  const above = new pki.AuthorityKeyIdentifier({
    keyIdentifier: new asn1.OctetString({ valueHex: keyIdentifier(issuerInfo) }),
  });
  const extension = (extnID: string, critical: boolean, value: { toBER(): ArrayBuffer }) =>
    new pki.Extension({ extnID, critical, extnValue: value.toBER() });
  return [
    extension(OID.basicConstraints, true, new pki.BasicConstraints({ cA: isAuthority }).toSchema()),
    extension(OID.keyUsage, true, new asn1.BitString({ valueHex: bits, unusedBits: isAuthority ? 1 : 6 })),
    extension(OID.subjectKey, false, subjectKey),
    extension(OID.authorityKey, false, above.toSchema()),
  ];
}

/** One set for each part: the library's own way would make them one name of three values. */
function nameOf({ commonName, organisation }: Subject): pki.RelativeDistinguishedNames {
  const part = (type: string, value: asn1.Utf8String | asn1.PrintableString) =>
    new asn1.Set({ value: [new asn1.Sequence({ value: [new asn1.ObjectIdentifier({ value: type }), value] })] });
  const name = new asn1.Sequence({
    value: [
      part(OID.country, new asn1.PrintableString({ value: 'VN' })),
      part(OID.organisation, new asn1.Utf8String({ value: organisation })),
      part(OID.commonName, new asn1.Utf8String({ value: commonName })),
    ],
  });
  return new pki.RelativeDistinguishedNames({ schema: asn1.fromBER(name.toBER()).result });
}

function timeOf(value: Date): pki.Time {
  return new pki.Time({ type: 0, value });
}

/** RFC 5280, 4.2.1.2, method 1. */
function keyIdentifier(key: pki.PublicKeyInfo): ArrayBuffer {
  const digest = createHash('sha1').update(key.subjectPublicKey.valueBlock.valueHexView).digest();
  return Uint8Array.from(digest).buffer;
}

function cryptoKey(key: KeyObject): CryptoKey {
  // The types of Node know usages that those of browsers do not.
  return key.toCryptoKey(CURVE, true, key.type === 'private' ? ['sign'] : ['verify']) as CryptoKey;
}

/** The library takes only memory that is not shared. */
function own(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(bytes);
}
