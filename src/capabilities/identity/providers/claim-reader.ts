/** Reads what a provider tells, trusting no shape. */

export type RawClaims = Readonly<Record<string, unknown>>;

const LONGEST_TEXT = 500;

export function readText(claims: RawClaims, name: string): string | null {
  const value = claims[name];
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return null;
  return text.normalize('NFC').trim().slice(0, LONGEST_TEXT) || null;
}

export function readGroup(claims: RawClaims, name: string): RawClaims | undefined {
  const value = claims[name];
  return typeof value === 'object' && value !== null ? (value as RawClaims) : undefined;
}

/** yyyyMMdd or yyyy-MM-dd, as yyyy-MM-dd. */
export function readDate(claims: RawClaims, name: string): string | null {
  const match = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(readText(claims, name) ?? '');
  if (!match) return null;
  const iso = `${match[1]}-${match[2]}-${match[3]}`;
  try {
    return Temporal.PlainDate.from(iso).toString();
  } catch {
    return null;
  }
}
