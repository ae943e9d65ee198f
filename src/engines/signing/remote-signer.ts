/**
 * Ký số từ xa: the keys stay with a trust service, which signs digests. Spoken to as the Cloud Signature Consortium's
 * API 2 says: a token for us, the right to sign these digests once (SAD), the signatures.
 */
import { createHash } from 'node:crypto';
import { type Signer, SigningFailed, type SigningKey, type SigningParty } from './signer.ts';

export interface RemoteSigning {
  /** Up to and including "/csc/v2". */
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

const LIMIT_IN_MS = 10_000;
/** A token is not used in its last seconds. */
const SPARE_IN_SECONDS = 30;
const SHA_256 = '2.16.840.1.101.3.4.2.1';
/** What the service's keys may be, by the algorithm of their signatures with SHA-256. */
const ALGORITHMS: Readonly<Record<string, SigningKey['algorithm']>> = {
  '1.2.840.10045.4.3.2': 'ECDSA',
  '1.2.840.113549.1.1.11': 'RSASSA-PKCS1-v1_5',
};
const UNAUTHORISED = 401;
const REFUSED_FROM = 400;
const UNAVAILABLE_FROM = 500;

type Fields = Readonly<Record<string, unknown>>;

export function remoteSigner(service: RemoteSigning): Signer {
  let token: AccessToken | undefined;

  async function send(path: string, fields: Fields): Promise<Answer> {
    if (token === undefined || token.until < Date.now()) token = await askToken(service);
    const authorization = `Bearer ${token.value}`;
    return post(`${service.url}/${path}`, {
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify(fields),
    });
  }

  async function call(path: string, fields: Fields): Promise<Fields> {
    const first = await send(path, fields);
    if (first.status !== UNAUTHORISED) return fieldsOf(first);
    // The service may forget a token before its time, as when it was started again.
    token = undefined;
    const second = await send(path, fields);
    if (second.status === UNAUTHORISED) throw new SigningFailed('signing-unavailable', whatWasSaid(second));
    return fieldsOf(second);
  }

  async function sign(credentialID: string, signAlgo: string, data: Uint8Array): Promise<Uint8Array> {
    const hashes = [createHash('sha256').update(data).digest('base64')];
    const digest = { credentialID, hashes, hashAlgorithmOID: SHA_256 };
    const { SAD } = await call('credentials/authorize', { ...digest, numSignatures: 1 });
    const { signatures } = await call('signatures/signHash', { ...digest, SAD, signAlgo });
    const [signature] = texts(signatures);
    if (signature === undefined) throw new SigningFailed('signing-unavailable');
    return Buffer.from(signature, 'base64');
  }

  return {
    needsHolder: false,
    async keyOf({ reference }: SigningParty): Promise<SigningKey> {
      const [credentialID] = texts((await call('credentials/list', { userID: reference }))['credentialIDs']);
      if (credentialID === undefined) throw new SigningFailed('no-certificate');
      const info = await call('credentials/info', { credentialID, certificates: 'chain' });
      const [cert, key] = [fieldsIn(info['cert']), fieldsIn(info['key'])];
      if (cert['status'] === 'revoked' || cert['status'] === 'expired') throw new SigningFailed('certificate-revoked');
      const [certificate, ...chain] = texts(cert['certificates']).map((text) => Buffer.from(text, 'base64'));
      const signAlgo = texts(key['algo']).find((oid) => ALGORITHMS[oid] !== undefined);
      if (key['status'] !== 'enabled' || !certificate || signAlgo === undefined)
        throw new SigningFailed('no-certificate');
      const algorithm = ALGORITHMS[signAlgo] ?? 'ECDSA';
      return { certificate, chain, algorithm, sign: (data) => sign(credentialID, signAlgo, data) };
    },
  };
}

interface AccessToken {
  readonly value: string;
  readonly until: number;
}

async function askToken({ url, clientId, clientSecret }: RemoteSigning): Promise<AccessToken> {
  const answer = await post(`${url}/oauth2/token`, {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: clientId,
      client_secret: clientSecret,
    }).toString(),
  });
  const granted = fieldsOf(answer);
  const lastsInSeconds = Number(granted['expires_in'] ?? 0) - SPARE_IN_SECONDS;
  return { value: String(granted['access_token'] ?? ''), until: Date.now() + lastsInSeconds * 1000 };
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

async function post(url: string, request: { headers: Record<string, string>; body: string }): Promise<Answer> {
  try {
    const answer = await fetch(url, { method: 'POST', ...request, signal: AbortSignal.timeout(LIMIT_IN_MS) });
    return { status: answer.status, body: await answer.json() };
  } catch (cause) {
    throw new SigningFailed('signing-unavailable', cause);
  }
}

function fieldsOf(answer: Answer): Fields {
  if (answer.status >= UNAVAILABLE_FROM) throw new SigningFailed('signing-unavailable', whatWasSaid(answer));
  if (answer.status >= REFUSED_FROM) throw new SigningFailed('signing-refused', whatWasSaid(answer));
  return fieldsIn(answer.body);
}

function whatWasSaid({ status, body }: Answer): Error {
  return new Error(`${status} ${String(fieldsIn(body)['error'] ?? '')}`);
}

function fieldsIn(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
