/** What is wrong with a password; every complaint is told at once. */
export type PasswordComplaint =
  | 'too-short'
  | 'too-long'
  | 'no-lower-case'
  | 'no-upper-case'
  | 'no-digit'
  | 'no-special'
  | 'too-common'
  | 'names-its-owner';

const SHORTEST = 8;
const LONGEST = 128;
const SHORTEST_WORD = 4;

/** Parts that make a password guessable here, wherever they stand. */
const COMMON_PARTS = [
  'thanhhoa',
  'hacthanh',
  'motcua',
  'dichvucong',
  'matkhau',
  'password',
  'passw0rd',
  'qwerty',
  'asdfgh',
  'abc123',
  'abcd1234',
  'admin',
  'iloveyou',
  'anhyeuem',
  'letmein',
  'welcome',
  'vietnam',
  '12345',
  '54321',
  '11111',
  '00000',
  '88888',
  '66668888',
  '1q2w3e',
  '1qaz2wsx',
  'zaq12wsx',
];

/**
 * Quy tắc mật khẩu of the sign-in guide: eight signs with lower case, upper case, digit and special sign; besides it
 * nothing common and nothing of the owner's own. Lengths count signs, not bytes.
 */
export function passwordComplaints(password: string, ownWords: readonly string[]): PasswordComplaint[] {
  const text = password.normalize('NFKC');
  const length = [...text].length;
  const plain = fold(text);
  const complaints: [PasswordComplaint, boolean][] = [
    ['too-short', length < SHORTEST],
    ['too-long', length > LONGEST],
    ['no-lower-case', !/\p{Ll}/u.test(text)],
    ['no-upper-case', !/\p{Lu}/u.test(text)],
    ['no-digit', !/\p{Nd}/u.test(text)],
    ['no-special', !/[^\p{L}\p{N}]/u.test(text)],
    ['too-common', COMMON_PARTS.some((part) => plain.includes(part))],
    ['names-its-owner', wordsOf(ownWords).some((word) => plain.includes(word))],
  ];
  return complaints.flatMap(([complaint, applies]) => (applies ? [complaint] : []));
}

/** Whole names without spaces, and the parts of an account name. */
function wordsOf(ownWords: readonly string[]): string[] {
  return ownWords
    .flatMap((word) => [fold(word), ...word.split(/[.@_-]/).map(fold)])
    .filter((word) => word.length >= SHORTEST_WORD);
}

/** Lower case without marks and without signs between letters; the usual disguises do not help. */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/@/g, 'a')
    .replace(/\$/g, 's')
    .replace(/[^a-z0-9]/g, '');
}
