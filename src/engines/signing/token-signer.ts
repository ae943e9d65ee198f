/**
 * Ký bằng USB token: a small program at the desk of who holds the token signs a digest after its holder typed the PIN.
 * It listens on this machine's own address alone, and never hands out a key.
 */
import { createHash } from 'node:crypto';
import { callLimit, type Signer, SigningFailed, type SigningKey } from './signer.ts';

const CERTIFICATES_LIMIT_IN_MS = 5_000;
/** A person types a PIN. */
const PIN_LIMIT_IN_MS = 60_000;
const FORBIDDEN = 403;
const NOT_FOUND = 404;

export function tokenSigner(agentUrl: string): Signer {
  return {
    needsHolder: true,
    async keyOf({ reference }, until): Promise<SigningKey> {
      const address = `${agentUrl}/certificates/${encodeURIComponent(reference)}`;
      const found = await ask(address, { signal: callLimit(CERTIFICATES_LIMIT_IN_MS, until) });
      const { certificate, chain } = found;
      if (typeof certificate !== 'string' || !Array.isArray(chain)) throw new SigningFailed('signing-unavailable');
      return {
        certificate: Buffer.from(certificate, 'base64'),
        chain: chain.map((text) => Buffer.from(String(text), 'base64')),
        algorithm: found['algorithm'] === 'ECDSA' ? 'ECDSA' : 'RSASSA-PKCS1-v1_5',
        async sign(data) {
          const hash = createHash('sha256').update(data).digest('base64');
          const answer = await ask(`${address}/sign`, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ hash, hashAlgorithm: 'SHA-256' }),
            signal: callLimit(PIN_LIMIT_IN_MS, until),
          });
          return Buffer.from(String(answer['signature'] ?? ''), 'base64');
        },
      };
    },
  };
}

async function ask(url: string, request: RequestInit): Promise<Readonly<Record<string, unknown>>> {
  let answer: Response;
  try {
    answer = await fetch(url, request);
    if (answer.ok) return ((await answer.json()) ?? {}) as Record<string, unknown>;
  } catch (cause) {
    throw new SigningFailed('signing-unavailable', cause);
  }
  const said = new Error(String(answer.status));
  if (answer.status === NOT_FOUND) throw new SigningFailed('no-certificate', said);
  throw new SigningFailed(answer.status === FORBIDDEN ? 'signing-refused' : 'signing-unavailable', said);
}
