/** Dịch vụ cấp dấu thời gian mô phỏng (RFC 3161), with a root of its own: real ASN.1, real signatures, the real time. */
import { createHash } from 'node:crypto';
import * as asn1 from 'asn1js';
import * as pki from 'pkijs';
import { createRoot, critical, issue, keepKeys, positiveInteger, signingKey, toPem } from './certificates.ts';

const POLICY = '1.3.6.1.4.1.99999.1';
const SHA_256 = '2.16.840.1.101.3.4.2.1';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const GRANTED = 0;
const REJECTED = 2;

interface Keys {
  readonly root: pki.Certificate;
  readonly certificate: pki.Certificate;
  readonly privateKey: CryptoKey;
}

async function loadKeys(folder: string | undefined): Promise<Keys> {
  const { root, own } = await keepKeys(folder, 'time-stamp', async () => {
    const made = await createRoot('Gốc dấu thời gian mô phỏng');
    const stamping = critical('2.5.29.37', new pki.ExtKeyUsage({ keyPurposes: ['1.3.6.1.5.5.7.3.8'] }).toSchema());
    return { root: made, own: await issue('Dịch vụ cấp dấu thời gian mô phỏng', [stamping], made) };
  });
  return { root: root.certificate, certificate: own.certificate, privateKey: signingKey(own.privateKey) };
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
