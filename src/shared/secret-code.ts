const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ';
const LETTERS_IN_A_GROUP = 5;

/** Mã phản ánh, mã câu hỏi, mã liên kết Zalo, mã thông báo phí. */
type SecretPrefix = 'PA' | 'HD' | 'ZL' | 'TP';

/** Cannot be guessed, since whoever has it needs nothing else. */
export function newSecretCode(prefix: SecretPrefix, randomNumber: (below: number) => number): string {
  const group = (): string =>
    Array.from({ length: LETTERS_IN_A_GROUP }, () => LETTERS[randomNumber(LETTERS.length)]).join('');
  return `${prefix}-${group()}-${group()}`;
}

/** The first such code in what somebody typed, however it is spaced or cased. */
export function findSecretCode(prefix: SecretPrefix, typed: string): string | undefined {
  const group = `([${LETTERS}]{${LETTERS_IN_A_GROUP}})`;
  const found = new RegExp(`\\b${prefix}[\\s-]*${group}[\\s-]*${group}\\b`).exec(typed.toUpperCase());
  return found ? `${prefix}-${found[1]}-${found[2]}` : undefined;
}
