/**
 * Phần mềm ký của USB token mô phỏng: as it would listen at the desk of whoever holds the token. Each name has a token;
 * the PIN is typed at once, unless trouble is switched on.
 */
import { constants, privateEncrypt } from 'node:crypto';
import { createRoot, type Issued, issue, keepKeys, RSA, signatureExtensions, toBase64, toPem } from './certificates.ts';
import type { Answer } from './enterprise-register.ts';

/** DigestInfo of SHA-256 (RFC 8017, 9.2): what comes before the digest. */
const DIGEST_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');

export function createTokenAgent(folder?: string) {
  const authority = keepKeys(folder, 'token', async () => ({ root: await createRoot('Gốc USB token mô phỏng') }));
  const tokens = new Map<string, Promise<Issued>>();

  async function tokenOf(name: string): Promise<Issued | undefined> {
    if (!/^[\w.-]{1,60}$/.test(name) || name.startsWith('khong-co')) return undefined;
    const made = tokens.get(name) ?? authority.then(({ root }) => issue(name, signatureExtensions(), root, RSA));
    tokens.set(name, made);
    return made;
  }

  return {
    rootPem: async () => toPem((await authority).root.certificate),
    async certificate(name: string): Promise<Answer> {
      const token = await tokenOf(name);
      if (!token) return { status: 404, body: {} };
      const chain = [toBase64((await authority).root.certificate)];
      const algorithm = 'RSASSA-PKCS1-v1_5';
      return { status: 200, body: { certificate: toBase64(token.certificate), chain, algorithm } };
    },
    async sign(name: string, { hash, hashAlgorithm }: Readonly<Record<string, unknown>>): Promise<Answer> {
      const token = await tokenOf(name);
      if (!token) return { status: 404, body: {} };
      if (typeof hash !== 'string' || hashAlgorithm !== 'SHA-256') return { status: 400, body: {} };
      const key = { key: token.privateKey, padding: constants.RSA_PKCS1_PADDING };
      const signature = privateEncrypt(key, Buffer.concat([DIGEST_INFO, Buffer.from(hash, 'base64')]));
      return { status: 200, body: { signature: signature.toString('base64') } };
    },
  };
}
