/**
 * Dịch vụ ký số từ xa mô phỏng: the part of the Cloud Signature Consortium's API 2 that signs digests for a client that
 * has been given the right to. Everybody who is asked for has a certificate; the right to sign serves once.
 */
import { constants, privateEncrypt, randomBytes, timingSafeEqual } from 'node:crypto';
import { createRoot, type Issued, issue, keepKeys, RSA, signatureExtensions, toBase64, toPem } from './certificates.ts';
import type { Answer } from './enterprise-register.ts';

export interface SigningClient {
  readonly id: string;
  readonly secret: string;
}

interface Asked {
  readonly authorization: string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
}

const SHA_256_WITH_RSA = '1.2.840.113549.1.1.11';
const SHA_256 = '2.16.840.1.101.3.4.2.1';
const TOKEN_LASTS_IN_SECONDS = 3600;
const MOST_KEPT = 1000;

export function createRemoteSigning(client: SigningClient, folder?: string) {
  const authority = keepKeys(folder, 'remote-signing', async () => ({
    root: await createRoot('Gốc ký số từ xa mô phỏng'),
  }));
  const tokens = new Map<string, number>();
  const credentials = new Map<string, Promise<Issued>>();
  /** What each right was given for. */
  const rights = new Map<string, string>();

  const mayCall = ({ authorization }: Asked): boolean =>
    (tokens.get(authorization?.replace(/^Bearer /, '') ?? '') ?? 0) > Date.now();

  const holderOf = async (credentialID: unknown): Promise<Issued | undefined> => credentials.get(String(credentialID));

  const digestOf = ({ credentialID, hashes, hashAlgorithmOID }: Asked['fields']): string | undefined => {
    const known = Array.isArray(hashes) && hashes.length === 1 && hashAlgorithmOID === SHA_256;
    return known ? `${credentialID} ${hashes[0]}` : undefined;
  };

  return {
    rootPem: async () => toPem((await authority).root.certificate),

    giveToken({ fields }: Asked): Answer {
      const given = `${fields['client_id']}:${fields['client_secret']}`;
      if (!isSame(given, `${client.id}:${client.secret}`)) return { status: 401, body: { error: 'invalid_client' } };
      const token = randomBytes(24).toString('base64url');
      remember(tokens, token, Date.now() + TOKEN_LASTS_IN_SECONDS * 1000);
      return { status: 200, body: { access_token: token, token_type: 'Bearer', expires_in: TOKEN_LASTS_IN_SECONDS } };
    },

    async call(operation: string, asked: Asked): Promise<Answer> {
      if (!mayCall(asked)) return { status: 401, body: { error: 'invalid_token' } };
      const { fields } = asked;
      if (operation === 'credentials/list') {
        const userID = String(fields['userID'] ?? '');
        if (!/^[\w.-]{1,60}$/.test(userID)) return { status: 200, body: { credentialIDs: [] } };
        const known =
          credentials.get(userID) ?? authority.then(({ root }) => issue(userID, signatureExtensions(), root, RSA));
        remember(credentials, userID, known);
        return { status: 200, body: { credentialIDs: [userID] } };
      }
      const holder = await holderOf(fields['credentialID']);
      if (!holder) return { status: 400, body: { error: 'invalid_request' } };
      if (operation === 'credentials/info') {
        const certificates = [toBase64(holder.certificate), toBase64((await authority).root.certificate)];
        const body = {
          key: { status: 'enabled', algo: [SHA_256_WITH_RSA], len: 2048 },
          cert: { status: 'valid', certificates },
          auth: { mode: 'implicit' },
        };
        return { status: 200, body };
      }
      const digest = digestOf(fields);
      if (digest === undefined) return { status: 400, body: { error: 'invalid_request' } };
      if (operation === 'credentials/authorize') {
        const right = randomBytes(24).toString('base64url');
        remember(rights, right, digest);
        return { status: 200, body: { SAD: right, expiresIn: 300 } };
      }
      if (operation !== 'signatures/signHash') return { status: 404, body: { error: 'not found' } };
      const right = String(fields['SAD'] ?? '');
      const isRight = rights.get(right) === digest && fields['signAlgo'] === SHA_256_WITH_RSA;
      rights.delete(right);
      if (!isRight) return { status: 400, body: { error: 'invalid_otp' } };
      const [hash] = fields['hashes'] as [string];
      return {
        status: 200,
        body: { signatures: [signDigest(Buffer.from(hash, 'base64'), holder).toString('base64')] },
      };
    },
  };
}

/** DigestInfo of SHA-256 (RFC 8017, 9.2): what comes before the digest. */
const DIGEST_INFO = Buffer.from('3031300d060960864801650304020105000420', 'hex');

/** Only the digest is known here, never what was digested. */
function signDigest(digest: Buffer, { privateKey }: Issued): Buffer {
  const key = { key: privateKey, padding: constants.RSA_PKCS1_PADDING };
  return privateEncrypt(key, Buffer.concat([DIGEST_INFO, digest]));
}

function remember<T>(map: Map<string, T>, key: string, value: T): void {
  map.set(key, value);
  const oldest = map.keys().next().value;
  if (map.size > MOST_KEPT && oldest !== undefined) map.delete(oldest);
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}
