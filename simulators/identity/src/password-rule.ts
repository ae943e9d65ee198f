/** Quy tắc đặt mật khẩu: the rule of the province's guide, and what is too easy to guess. */

export type PasswordFault = 'too-short' | 'too-long' | 'no-lower' | 'no-upper' | 'no-digit' | 'no-sign' | 'guessable';

const SHORTEST = 8;
const LONGEST_IN_CODE_POINTS = 128;
const SHORTEST_TELLTALE = 4;

/** The stems that lists of leaked Vietnamese passwords are made of, without accents, digits and signs. */
const COMMON_STEMS = new Set([
  'matkhau',
  'password',
  'passw',
  'abc',
  'abcd',
  'abcxyz',
  'admin',
  'qwe',
  'qwerty',
  'qwertyuiop',
  'qaz',
  'qazwsx',
  'vietnam',
  'iloveyou',
  'anhyeuem',
  'emyeuanh',
  'yeuem',
  'yeuanh',
  'congdan',
  'dichvucong',
  'vneid',
  'hanoi',
  'welcome',
  'asd',
  'asdf',
  'asdfgh',
  'zxc',
  'zxcvbn',
  'xinchao',
]);

const ONE_LETTER = /^([a-z])\1*$/;
const LOOKALIKES: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', '@': 'a', $: 's' };

interface Owner {
  readonly idNumber: string;
  readonly phone: string;
  readonly fullName: string;
}

export function faultsOfPassword(typed: string, owner: Owner): readonly PasswordFault[] {
  const password = typed.normalize('NFKC');
  const length = [...password].length;
  const faults: PasswordFault[] = [];
  if (length < SHORTEST) faults.push('too-short');
  if (length > LONGEST_IN_CODE_POINTS) return ['too-long'];
  if (!/\p{Ll}/u.test(password)) faults.push('no-lower');
  if (!/\p{Lu}/u.test(password)) faults.push('no-upper');
  if (!/\p{Nd}/u.test(password)) faults.push('no-digit');
  if (!/[^\p{L}\p{M}\p{N}\s]/u.test(password)) faults.push('no-sign');
  if (isGuessable(password, owner)) faults.push('guessable');
  return faults;
}

function isGuessable(password: string, owner: Owner): boolean {
  const folded = withoutAccents(password);
  if (stemsOf(folded).some((stem) => COMMON_STEMS.has(stem) || ONE_LETTER.test(stem))) return true;
  const name = withoutAccents(owner.fullName);
  const telltales = ['thanhhoa', owner.idNumber, owner.phone, name.replace(/\s/g, ''), lastWords(name)];
  const joined = folded.replace(/\s/g, '');
  return telltales.some((word) => word.length >= SHORTEST_TELLTALE && joined.includes(word));
}

/** What is left of a word that was dressed up: without digits and signs, or with those within it read as letters. */
function stemsOf(folded: string): readonly string[] {
  const withoutTail = folded.replace(/[^a-z]+$/, '');
  const readings = [folded, withoutTail, withoutTail.replace(/^[^a-z]+/, '')];
  const lookedThrough = readings.map((text) => [...text].map((sign) => LOOKALIKES[sign] ?? sign).join(''));
  return [folded, ...lookedThrough].map((text) => text.replace(/[^a-z]/g, ''));
}

/** Middle and given name, as people shorten themselves. */
const lastWords = (name: string): string => name.split(/\s+/).slice(-2).join('');

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/đ/g, 'd');
}
