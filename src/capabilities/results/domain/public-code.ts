/** Without vowels, so that no word comes out, and without letters that look like digits. */
const LETTERS = '23456789BCDFGHJKMNPQ';
const GROUPS = 3;
const GROUP_LENGTH = 4;

/** Mã kiểm tra printed on a result: `XXXX-XXXX-XXXX`, 20¹² of them; `random(n)` answers below n. */
export function createPublicCode(random: (below: number) => number): string {
  const letter = () => LETTERS.charAt(random(LETTERS.length));
  const group = () => Array.from({ length: GROUP_LENGTH }, letter).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

/** As a person copies it from paper: small letters are forgiven, and spaces, dashes and dots between the groups. */
export function parsePublicCode(
  typed: string,
): { ok: true; publicCode: string } | { ok: false; refusal: 'missing' | 'malformed' } {
  const letters = typed.replace(/[\s.\p{Pd}\u2212]/gu, '').toUpperCase();
  if (letters === '') return { ok: false, refusal: 'missing' };
  const known = letters.length === GROUPS * GROUP_LENGTH && [...letters].every((letter) => LETTERS.includes(letter));
  if (!known) return { ok: false, refusal: 'malformed' };
  return { ok: true, publicCode: letters.replace(/.{4}(?!$)/g, '$&-') };
}
