/**
 * Ký số từ xa: the keys stay with a trust service, which signs digests. Spoken to as the Cloud Signature Consortium's
 * API 2 says: a token for us, the right to sign these digests once (SAD), the signatures.
 */
import { createHash } from 'node:crypto';
import { callLimit, type Signer, SigningFailed, type SigningKey, type SigningParty } from './signer.ts';

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
/** When the whole signing has to be over. */
type Until = AbortSignal | undefined;

interface Credential {
  readonly credentialID: string;
  readonly signAlgo: string;
}

export function remoteSigner(service: RemoteSigning): Signer {
  let token: AccessToken | undefined;

  async function send(path: string, fields: Fields, until: Until): Promise<Answer> {
    if (token === undefined || token.until < Date.now()) token = await askToken(service, until);
    const authorization = `Bearer ${token.value}`;
    const headers = { authorization, 'content-type': 'application/json' };
    return post(`${service.url}/${path}`, { headers, body: JSON.stringify(fields) }, until);
  }

  async function call(path: string, fields: Fields, until: Until): Promise<Fields> {
    const first = await send(path, fields, until);
    if (first.status !== UNAUTHORISED) return fieldsOf(first);
    // The service may forget a token before its time, as when it was started again.
    token = undefined;
    const second = await send(path, fields, until);
    if (second.status === UNAUTHORISED) throw new SigningFailed('signing-unavailable', whatWasSaid(second));
    return fieldsOf(second);
  }

  async function sign({ credentialID, signAlgo }: Credential, data: Uint8Array, until: Until): Promise<Uint8Array> {
    const hashes = [createHash('sha256').update(data).digest('base64')];
    const digest = { credentialID, hashes, hashAlgorithmOID: SHA_256 };
    const { SAD } = await call('credentials/authorize', { ...digest, numSignatures: 1 }, until);
    const { signatures } = await call('signatures/signHash', { ...digest, SAD, signAlgo }, until);
    const [signature] = texts(signatures);
    if (signature === undefined) throw new SigningFailed('signing-unavailable');
    return Buffer.from(signature, 'base64');
  }

  return {
    needsHolder: false,
    async keyOf({ reference }: SigningParty, until?: AbortSignal): Promise<SigningKey> {
      const [credentialID] = texts((await call('credentials/list', { userID: reference }, until))['credentialIDs']);
      if (credentialID === undefined) throw new SigningFailed('no-certificate');
      const info = await call('credentials/info', { credentialID, certificates: 'chain' }, until);
      const [cert, key] = [fieldsIn(info['cert']), fieldsIn(info['key'])];
      if (cert['status'] === 'revoked' || cert['status'] === 'expired') throw new SigningFailed('certificate-revoked');
      const [certificate, ...chain] = texts(cert['certificates']).map((text) => Buffer.from(text, 'base64'));
      const signAlgo = texts(key['algo']).find((oid) => ALGORITHMS[oid] !== undefined);
      if (key['status'] !== 'enabled' || !certificate || signAlgo === undefined)
        throw new SigningFailed('no-certificate');
      const algorithm = ALGORITHMS[signAlgo] ?? 'ECDSA';
      return { certificate, chain, algorithm, sign: (data) => sign({ credentialID, signAlgo }, data, until) };
    },
  };
}

interface AccessToken {
  readonly value: string;
  readonly until: number;
}

async function askToken({ url, clientId, clientSecret }: RemoteSigning, until: Until): Promise<AccessToken> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const grant = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret };
  const body = new URLSearchParams(grant).toString();
  const answer = await post(`${url}/oauth2/token`, { headers, body }, until);
  const granted = fieldsOf(answer);
  const lastsInSeconds = Number(granted['expires_in'] ?? 0) - SPARE_IN_SECONDS;
  return { value: String(granted['access_token'] ?? ''), until: Date.now() + lastsInSeconds * 1000 };
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

async function post(
  url: string,
  request: { headers: Record<string, string>; body: string },
  until: Until,
): Promise<Answer> {
  try {
    const answer = await fetch(url, { method: 'POST', ...request, signal: callLimit(LIMIT_IN_MS, until) });
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
