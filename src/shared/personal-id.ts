/** Số định danh cá nhân: 12 digits `PPP G YY SSSSSS`, no check digit. NĐ 137/2015/NĐ-CP, TT 59/2021/TT-BCA. */

type Sex = 'male' | 'female';

export type PersonalIdVerdict =
  | 'OK'
  | 'OK_BORN_ABROAD'
  | 'FORMAT'
  | 'PROVINCE'
  | 'FUTURE_YEAR'
  | 'SEX_MISMATCH'
  | 'YEAR_MISMATCH';

export interface DeclaredPerson {
  readonly birthYear?: number | undefined;
  readonly sex?: Sex | undefined;
}

// The 63 provinces before 2025-07-01: merging them changed no issued number, and new numbers keep the old codes.
const ISSUING_PROVINCES = new Set(
  (
    '01 02 04 06 08 10 11 12 14 15 17 19 20 22 24 25 26 27 30 31 33 34 35 36 37 38 40 42 44 45 46 48 49 51 52 54 56 58 60 ' +
    '62 64 66 67 68 70 72 74 75 77 79 80 82 83 84 86 87 89 91 92 93 94 95 96'
  ).split(' '),
);

export interface PersonalIdFacts {
  readonly sex: Sex;
  readonly birthYear: number;
  readonly bornAbroad: boolean;
}

/** What the digits say of their holder; `undefined` when the text is no personal number. */
export function readPersonalId(input: string): PersonalIdFacts | undefined {
  if (!/^\d{12}$/.test(input)) return undefined;
  const centuryAndSex = Number(input[3]);
  return {
    sex: centuryAndSex % 2 === 0 ? 'male' : 'female',
    birthYear: 1900 + 100 * Math.floor(centuryAndSex / 2) + Number(input.slice(4, 6)),
    bornAbroad: input[0] !== '0',
  };
}

/** Judges a number alone and against what its holder declared; `thisYear` is the year of filing. */
export function checkPersonalId(input: string, thisYear: number, declared: DeclaredPerson = {}): PersonalIdVerdict {
  const facts = readPersonalId(input);
  if (facts === undefined) return 'FORMAT';
  if (!facts.bornAbroad && !ISSUING_PROVINCES.has(input.slice(1, 3))) return 'PROVINCE';
  if (facts.birthYear > thisYear) return 'FUTURE_YEAR';
  if (declared.sex !== undefined && declared.sex !== facts.sex) return 'SEX_MISMATCH';
  if (declared.birthYear !== undefined && declared.birthYear !== facts.birthYear) return 'YEAR_MISMATCH';
  return facts.bornAbroad ? 'OK_BORN_ABROAD' : 'OK';
}
