/** Mã theo thời gian (TOTP, RFC 6238): six digits that change every 30 seconds. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const STEP_IN_SECONDS = 30;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** Clocks of phones run a little early or late. */
const NEIGHBOURS = [0, -1, 1];

/** The step whose code was given, or undefined when it is none of now. */
export function findTimeCodeStep(secret: string, code: string, at: Temporal.Instant): number | undefined {
  const now = Math.floor(at.epochMilliseconds / 1000 / STEP_IN_SECONDS);
  const given = Buffer.from(code);
  return NEIGHBOURS.map((offset) => now + offset).find((step) => {
    const expected = Buffer.from(timeCode(secret, step));
    return expected.length === given.length && timingSafeEqual(expected, given);
  });
}

export function timeCode(secret: string, step: number, digits = 6): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', decodeBase32(secret)).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 0x0f;
  const number = mac.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

function decodeBase32(text: string): Buffer {
  let bits = '';
  for (const sign of text.replace(/=+$/, '')) bits += BASE32.indexOf(sign).toString(2).padStart(5, '0');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

const SECRET_IN_BYTES = 20;

export function newTimeCodeSecret(): string {
  const bits = [...randomBytes(SECRET_IN_BYTES)].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => BASE32[Number.parseInt(five, 2)]).join('');
}

/** Address that an authenticator app reads from the QR code. */
export function timeCodeAddress(secret: string, username: string, issuer: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(username)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`;
}
