/** Chứng thư of the simulators: a root each, and what it issues; kept in a folder from one start to the next. */
import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as asn1 from 'asn1js';
import * as pki from 'pkijs';

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' };
/** For keys that sign digests of others: Node hashes itself what it signs with a curve. */
export const RSA = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
const OID = { country: '2.5.4.6', commonName: '2.5.4.3', constraints: '2.5.29.19', keyUsage: '2.5.29.15' };

export interface Issued {
  readonly certificate: pki.Certificate;
  readonly privateKey: KeyObject;
}

export function authorityExtensions(): pki.Extension[] {
  return [critical(OID.constraints, new pki.BasicConstraints({ cA: true }).toSchema())];
}

/** digitalSignature and nonRepudiation. */
export function signatureExtensions(): pki.Extension[] {
  const bits = new asn1.BitString({ valueHex: Uint8Array.of(0b1100_0000).buffer, unusedBits: 6 });
  return [critical(OID.keyUsage, bits)];
}

export function critical(extnID: string, value: { toBER(): ArrayBuffer }): pki.Extension {
  return new pki.Extension({ extnID, critical: true, extnValue: value.toBER() });
}

export function createRoot(commonName: string): Promise<Issued> {
  return issue(commonName, authorityExtensions(), undefined);
}

/** Under a root; without one it is its own. */
export async function issue(
  commonName: string,
  extensions: pki.Extension[],
  by: Issued | undefined,
  algorithm: typeof CURVE | typeof RSA = CURVE,
): Promise<Issued> {
  const keys =
    algorithm === RSA
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: CURVE.namedCurve });
  const subject = nameOf(commonName);
  const certificate = new pki.Certificate({
    version: 2,
    serialNumber: positiveInteger(12),
    issuer: by?.certificate.subject ?? subject,
    subject,
    notBefore: new pki.Time({ type: 0, value: new Date('2020-01-01T00:00:00Z') }),
    notAfter: new pki.Time({ type: 0, value: new Date('2049-12-31T00:00:00Z') }),
    extensions,
  });
  await certificate.subjectPublicKeyInfo.importKey(
    keys.publicKey.toCryptoKey(algorithm, true, ['verify']) as CryptoKey,
  );
  await certificate.sign(signingKey(by?.privateKey ?? keys.privateKey), 'SHA-256');
  // Read back: only a certificate that was written and read has settled bytes.
  return { certificate: pki.Certificate.fromBER(certificate.toSchema(true).toBER()), privateKey: keys.privateKey };
}

/** One set for each part: the library's own way would make them one name of two values. */
function nameOf(commonName: string): pki.RelativeDistinguishedNames {
  const part = (type: string, value: asn1.Utf8String | asn1.PrintableString) =>
    new asn1.Set({ value: [new asn1.Sequence({ value: [new asn1.ObjectIdentifier({ value: type }), value] })] });
  const name = new asn1.Sequence({
    value: [
      part(OID.country, new asn1.PrintableString({ value: 'VN' })),
      part(OID.commonName, new asn1.Utf8String({ value: commonName })),
    ],
  });
  return new pki.RelativeDistinguishedNames({ schema: asn1.fromBER(name.toBER()).result });
}

export function signingKey(key: KeyObject): CryptoKey {
  // The types of Node know usages that those of browsers do not.
  return key.toCryptoKey(CURVE, true, ['sign']) as CryptoKey;
}

export function positiveInteger(bytes: number): asn1.Integer {
  const value = randomBytes(bytes);
  value[0] = ((value[0] ?? 0) & 0x3f) | 0x40;
  return new asn1.Integer({ valueHex: Uint8Array.from(value).buffer });
}

export function toBase64(certificate: pki.Certificate): string {
  return Buffer.from(certificate.toSchema().toBER()).toString('base64');
}

export function toPem(certificate: pki.Certificate): string {
  const lines = toBase64(certificate).match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

/** Base64 of DER, by name. */
type Stored = Readonly<Record<string, { readonly certificate: string; readonly privateKey: string }>>;

/** What was made before under this name, or is made now; its root is left beside it as PEM. */
export async function keepKeys<Name extends string>(
  folder: string | undefined,
  name: string,
  make: () => Promise<Readonly<Record<Name | 'root', Issued>>>,
): Promise<Readonly<Record<Name | 'root', Issued>>> {
  if (folder === undefined) return make();
  const file = path.join(folder, `${name}-keys.json`);
  if (existsSync(file)) return read(JSON.parse(readFileSync(file, 'utf8')) as Stored) as Record<Name | 'root', Issued>;
  const made = await make();
  const stored = Object.fromEntries(
    Object.entries<Issued>(made).map(([key, { certificate, privateKey }]) => [
      key,
      {
        certificate: toBase64(certificate),
        privateKey: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
      },
    ]),
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, `${name}-root.pem`), toPem(made.root.certificate));
  writeFileSync(file, JSON.stringify(stored), { mode: 0o600 });
  return made;
}

function read(stored: Stored): Record<string, Issued> {
  return Object.fromEntries(
    Object.entries(stored).map(([key, { certificate, privateKey }]) => [
      key,
      {
        certificate: pki.Certificate.fromBER(Buffer.from(certificate, 'base64')),
        privateKey: createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' }),
      },
    ]),
  );
}
