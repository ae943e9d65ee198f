/** Niêm phong: a secret that must be read again is kept encrypted, with a key that the database never sees. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const VERSION = 'v1';
const CIPHER = 'aes-256-gcm';
const TAG_LENGTH = 16;

/** @param owner whose secret it is; a sealed secret moved to another owner does not open */
export function sealSecret(secret: string, owner: string, key: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv(CIPHER, keyOf(key), nonce, { authTagLength: TAG_LENGTH }).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return [VERSION, nonce.toString('base64url'), sealed.toString('base64url')].join('.');
}

/** @throws Error when the key is another one, or the sealed secret belongs to somebody else. */
export function openSecret(stored: string, owner: string, key: string): string {
  const [version, nonce = '', text = ''] = stored.split('.');
  if (version !== VERSION) throw new Error('A stored secret is not sealed');
  const sealed = Buffer.from(text, 'base64url');
  const decipher = createDecipheriv(CIPHER, keyOf(key), Buffer.from(nonce, 'base64url'), { authTagLength: TAG_LENGTH })
    .setAAD(Buffer.from(owner))
    .setAuthTag(sealed.subarray(-TAG_LENGTH));
  return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_LENGTH)), decipher.final()]).toString('utf8');
}

export function isSealed(stored: string): boolean {
  return stored.startsWith(`${VERSION}.`);
}

const derived = new Map<string, Buffer>();

function keyOf(key: string): Buffer {
  const known = derived.get(key) ?? Buffer.from(hkdfSync('sha256', key, '', 'officer second factor', 32));
  derived.set(key, known);
  return known;
}
