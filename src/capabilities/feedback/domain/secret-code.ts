const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
const LETTERS_IN_A_GROUP = 5;

/** Mã phản ánh, mã câu hỏi: cannot be guessed, since it opens the state of what was sent. */
export function newSecretCode(prefix: 'PA' | 'HD', randomNumber: (below: number) => number): string {
  const group = (): string =>
    Array.from({ length: LETTERS_IN_A_GROUP }, () => LETTERS[randomNumber(LETTERS.length)]).join('');
  return `${prefix}-${group()}-${group()}`;
}
