/** Dịch vụ cấp dấu thời gian mô phỏng (RFC 3161), with a root of its own: real ASN.1, real signatures, the real time. */
import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as asn1 from 'asn1js';
import * as pki from 'pkijs';

const POLICY = '1.3.6.1.4.1.99999.1';
const SHA_256 = '2.16.840.1.101.3.4.2.1';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const CURVE = { name: 'ECDSA', namedCurve: 'P-256' };
const GRANTED = 0;
const REJECTED = 2;

interface Keys {
  readonly root: pki.Certificate;
  readonly certificate: pki.Certificate;
  readonly privateKey: CryptoKey;
}

export interface TimeStampAuthority {
  /** A TimeStampReq in, a TimeStampResp out. */
  answer(request: Uint8Array): Promise<Uint8Array>;
  /** What whoever trusts these time stamps has to know, PEM. */
  rootPem(): Promise<string>;
}

/** @param folder where the keys stay from one start to the next; without one they are new each time */
export function createTimeStampAuthority(folder?: string): TimeStampAuthority {
  const keys = loadKeys(folder);
  return {
    async answer(bytes) {
      try {
        return respond(GRANTED, await stamp(pki.TimeStampReq.fromBER(Uint8Array.from(bytes)), await keys));
      } catch {
        return respond(REJECTED);
      }
    },
    rootPem: async () => toPem((await keys).root),
  };
}

function respond(status: number, token?: pki.ContentInfo): Uint8Array {
  const response = new pki.TimeStampResp({
    status: new pki.PKIStatusInfo({ status }),
    ...(token && { timeStampToken: token }),
  });
  return new Uint8Array(response.toSchema().toBER());
}

async function stamp(request: pki.TimeStampReq, keys: Keys): Promise<pki.ContentInfo> {
  if (request.messageImprint.hashAlgorithm.algorithmId !== SHA_256) throw new Error('only SHA-256 is stamped');
  const info = new pki.TSTInfo({
    version: 1,
    policy: POLICY,
    messageImprint: request.messageImprint,
    serialNumber: positiveInteger(12),
    genTime: new Date(),
    accuracy: new pki.Accuracy({ seconds: 1 }),
    ...(request.nonce && { nonce: request.nonce }),
  });
  const content = info.toSchema().toBER();
  const signed = new pki.SignedData({
    version: 3,
    encapContentInfo: contentOf(content),
    signerInfos: [
      new pki.SignerInfo({
        version: 1,
        sid: new pki.IssuerAndSerialNumber({
          issuer: keys.certificate.issuer,
          serialNumber: keys.certificate.serialNumber,
        }),
        signedAttrs: new pki.SignedAndUnsignedAttributes({ type: 0, attributes: attributesOf(content, keys) }),
      }),
    ],
    // Also the root: who does not know it can name it.
    certificates: [keys.certificate, keys.root],
  });
  await signed.sign(keys.privateKey, 0, 'SHA-256');
  return new pki.ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: signed.toSchema(true) });
}

/** In one piece, as DER asks: the library's own way cuts it up. */
function contentOf(content: ArrayBuffer): pki.EncapsulatedContentInfo {
  const info = new pki.EncapsulatedContentInfo({ eContentType: TST_INFO });
  info.eContent = new asn1.OctetString({ valueHex: content });
  return info;
}

function attributesOf(content: ArrayBuffer, { certificate }: Keys): pki.Attribute[] {
  const sha256 = (bytes: ArrayBuffer) =>
    Uint8Array.from(createHash('sha256').update(Buffer.from(bytes)).digest()).buffer;
  const own = new asn1.OctetString({ valueHex: sha256(certificate.toSchema(true).toBER()) });
  const certificates = new asn1.Sequence({
    value: [new asn1.Sequence({ value: [new asn1.Sequence({ value: [own] })] })],
  });
  return [
    new pki.Attribute({ type: '1.2.840.113549.1.9.3', values: [new asn1.ObjectIdentifier({ value: TST_INFO })] }),
    new pki.Attribute({
      type: '1.2.840.113549.1.9.4',
      values: [new asn1.OctetString({ valueHex: sha256(content) })],
    }),
    new pki.Attribute({ type: SIGNING_CERTIFICATE_V2, values: [certificates] }),
  ];
}

async function loadKeys(folder: string | undefined): Promise<Keys> {
  if (folder === undefined) return fromStored(await makeKeys());
  const file = path.join(folder, 'time-stamp-keys.json');
  if (existsSync(file)) return fromStored(JSON.parse(readFileSync(file, 'utf8')) as Stored);
  const made = await makeKeys();
  const keys = fromStored(made);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'time-stamp-root.pem'), toPem(keys.root));
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  return keys;
}

/** Base64 of DER. */
interface Stored {
  readonly root: string;
  readonly certificate: string;
  readonly privateKey: string;
}

function fromStored({ root, certificate, privateKey }: Stored): Keys {
  const der = Buffer.from(privateKey, 'base64');
  return {
    root: pki.Certificate.fromBER(Buffer.from(root, 'base64')),
    certificate: pki.Certificate.fromBER(Buffer.from(certificate, 'base64')),
    privateKey: signingKey(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })),
  };
}

async function makeKeys(): Promise<Stored> {
  const [rootKeys, ownKeys] = [keyPair(), keyPair()];
  const rootName = nameOf('Gốc dấu thời gian mô phỏng');
  const constraints = new pki.Extension({
    extnID: '2.5.29.19',
    critical: true,
    extnValue: new pki.BasicConstraints({ cA: true }).toSchema().toBER(),
  });
  const stamping = new pki.Extension({
    extnID: '2.5.29.37',
    critical: true,
    extnValue: new pki.ExtKeyUsage({ keyPurposes: ['1.3.6.1.5.5.7.3.8'] }).toSchema().toBER(),
  });
  const root = await certify(rootName, { issuer: rootName, issuerKey: rootKeys.privateKey }, rootKeys, constraints);
  const own = nameOf('Dịch vụ cấp dấu thời gian mô phỏng');
  const certificate = await certify(own, { issuer: rootName, issuerKey: rootKeys.privateKey }, ownKeys, stamping);
  const privateKey = ownKeys.privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64');
  return { root: toBase64(root), certificate: toBase64(certificate), privateKey };
}

interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

function keyPair(): KeyPair {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

async function certify(
  subject: pki.RelativeDistinguishedNames,
  { issuer, issuerKey }: { issuer: pki.RelativeDistinguishedNames; issuerKey: KeyObject },
  { publicKey }: KeyPair,
  extension: pki.Extension,
): Promise<pki.Certificate> {
  const certificate = new pki.Certificate({
    version: 2,
    serialNumber: positiveInteger(12),
    issuer,
    subject,
    notBefore: new pki.Time({ type: 0, value: new Date('2020-01-01T00:00:00Z') }),
    notAfter: new pki.Time({ type: 0, value: new Date('2049-12-31T00:00:00Z') }),
    extensions: [extension],
  });
  await certificate.subjectPublicKeyInfo.importKey(publicKey.toCryptoKey(CURVE, true, ['verify']) as CryptoKey);
  await certificate.sign(signingKey(issuerKey), 'SHA-256');
  // Read back: only a certificate that was written and read has settled bytes.
  return pki.Certificate.fromBER(certificate.toSchema(true).toBER());
}

function signingKey(key: KeyObject): CryptoKey {
  // The types of Node know usages that those of browsers do not.
  return key.toCryptoKey(CURVE, true, ['sign']) as CryptoKey;
}

function nameOf(commonName: string): pki.RelativeDistinguishedNames {
  const part = (type: string, value: asn1.Utf8String | asn1.PrintableString) =>
    new asn1.Set({ value: [new asn1.Sequence({ value: [new asn1.ObjectIdentifier({ value: type }), value] })] });
  const name = new asn1.Sequence({
    value: [
      part('2.5.4.6', new asn1.PrintableString({ value: 'VN' })),
      part('2.5.4.3', new asn1.Utf8String({ value: commonName })),
    ],
  });
  return new pki.RelativeDistinguishedNames({ schema: asn1.fromBER(name.toBER()).result });
}

function positiveInteger(bytes: number): asn1.Integer {
  const value = randomBytes(bytes);
  value[0] = ((value[0] ?? 0) & 0x3f) | 0x40;
  return new asn1.Integer({ valueHex: Uint8Array.from(value).buffer });
}

function toBase64(certificate: pki.Certificate): string {
  return Buffer.from(certificate.toSchema().toBER()).toString('base64');
}

function toPem(certificate: pki.Certificate): string {
  const lines = toBase64(certificate).match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
