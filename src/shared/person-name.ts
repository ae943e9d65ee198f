/** Họ, chữ đệm và tên: letters of Vietnamese or of another language of Vietnam, no digits. BLDS 2015, Article 26. */

export type PersonNameVerdict = 'OK' | 'CHARS' | 'LENGTH' | 'NEEDS_FAMILY_AND_GIVEN';

const WORDS = /^[\p{L}\p{M}]+(?:[ '’-][\p{L}\p{M}]+)*$/u;

/** NFC, single spaces: a name typed with combining marks equals the same name typed without. */
export function normalisePersonName(input: string): string {
  return input.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

export function checkPersonName(input: string): PersonNameVerdict {
  const name = normalisePersonName(input);
  if (name.length > 100) return 'LENGTH';
  if (!WORDS.test(name)) return 'CHARS';
  return name.includes(' ') ? 'OK' : 'NEEDS_FAMILY_AND_GIVEN';
}

/** Civil-status papers print names in capitals. */
export function printedPersonName(input: string): string {
  return normalisePersonName(input).toLocaleUpperCase('vi');
}

/** Họ: the first word. */
export function familyName(input: string): string {
  return normalisePersonName(input).split(' ')[0] ?? '';
}
