/** CMS SignedData (RFC 5652) with one signer, as PAdES asks. */
import { createHash } from 'node:crypto';
import * as pki from 'pkijs';

export interface SignedData {
  readonly cms: pki.SignedData;
  /** Of the signer. */
  readonly certificate: pki.Certificate;
}

const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';

/** @throws Error when these bytes are no such thing */
export function signedBy(der: Uint8Array): SignedData {
  const info = pki.ContentInfo.fromBER(Uint8Array.from(der));
  const cms = new pki.SignedData({ schema: info.content });
  const sid: unknown = cms.signerInfos[0]?.sid;
  if (cms.signerInfos.length !== 1 || !(sid instanceof pki.IssuerAndSerialNumber)) throw new Error('not one signer');
  const certificate = certificatesIn(cms).find(
    (one) => one.issuer.isEqual(sid.issuer) && one.serialNumber.isEqual(sid.serialNumber),
  );
  if (!certificate) throw new Error('the certificate of the signer is missing');
  return { cms, certificate };
}

export function certificatesIn(cms: pki.SignedData): pki.Certificate[] {
  return (cms.certificates ?? []).filter((one) => one instanceof pki.Certificate);
}

const PLAIN_DATA = '1.2.840.113549.1.7.1';

/** Whether the signature is that of the certificate over these bytes, and the certificate the one that was meant. */
export async function verifyContent({ cms, certificate }: SignedData, content: Uint8Array): Promise<boolean> {
  // A signature that brings content of its own would be judged by that instead.
  if (cms.encapContentInfo.eContent !== undefined || cms.encapContentInfo.eContentType !== PLAIN_DATA) return false;
  try {
    const data = Uint8Array.from(content).buffer;
    const { signatureVerified } = await cms.verify({ signer: 0, data, checkChain: false, extendedMode: true });
    return signatureVerified === true && namesCertificate(cms, certificate);
  } catch (error) {
    if (error instanceof pki.SignedDataVerifyError) return false;
    throw error;
  }
}

/** ESS signing-certificate-v2: a certificate put in the place of the signer's own does not pass (EN 319 122-1, 5.2.2). */
function namesCertificate(cms: pki.SignedData, certificate: pki.Certificate): boolean {
  const attribute = cms.signerInfos[0]?.signedAttrs?.attributes.find(({ type }) => type === SIGNING_CERTIFICATE_V2);
  if (!attribute) return false;
  const named = Buffer.from((attribute.values[0] as { toBER(): ArrayBuffer }).toBER());
  return named.includes(createHash('sha256').update(Buffer.from(certificate.toSchema().toBER())).digest());
}
