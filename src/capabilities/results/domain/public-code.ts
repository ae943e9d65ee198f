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
