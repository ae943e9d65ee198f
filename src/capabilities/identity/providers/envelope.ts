/** Phong bì mã hóa of VNeID's direct integration: an AES key under our RSA key, and what it locks. */
import { constants, createDecipheriv, privateDecrypt } from 'node:crypto';

export interface Envelope {
  readonly data: string;
  readonly key: string;
}

const AES_KEY_LENGTHS = [16, 24, 32];

/**
 * By whichever of our keys; undefined whatever is wrong with it. A key that is garbage opens to random bytes instead of
 * failing, so that telling failures apart would tell an attacker something.
 */
export function openEnvelope(envelope: Envelope, privateKeys: readonly string[]): string | undefined {
  const opened = privateKeys.map((privateKey) => openWith(envelope, privateKey));
  return opened.find((content) => content !== undefined);
}

function openWith({ data, key }: Envelope, privateKey: string): string | undefined {
  try {
    const padding = constants.RSA_PKCS1_PADDING;
    const aesKey = privateDecrypt({ key: privateKey, padding }, Buffer.from(key, 'base64'));
    if (!AES_KEY_LENGTHS.includes(aesKey.length)) return undefined;
    const decipher = createDecipheriv(`aes-${aesKey.length * 8}-ecb`, aesKey, null);
    const opened = Buffer.concat([decipher.update(Buffer.from(data, 'base64')), decipher.final()]);
    return new TextDecoder('utf-8', { fatal: true }).decode(opened);
  } catch {
    return undefined;
  }
}

/** A whole answer in an envelope. */
export function openAnswer(
  body: string,
  privateKeys: readonly string[],
): Readonly<Record<string, unknown>> | undefined {
  try {
    const { data, key } = JSON.parse(body) as Partial<Envelope>;
    if (typeof data !== 'string' || typeof key !== 'string') return undefined;
    const opened: unknown = JSON.parse(openEnvelope({ data, key }, privateKeys) ?? 'null');
    return typeof opened === 'object' && opened !== null ? (opened as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
