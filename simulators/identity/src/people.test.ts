import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Listed {
  readonly role: string;
  readonly signIn: string;
  readonly id: string;
  readonly password: string;
  readonly phone?: string;
  readonly name: string;
  readonly level?: number;
  readonly totpSecret?: string;
}

interface Known {
  readonly id: string;
  readonly providers: readonly string[];
  readonly kind: string;
  readonly level: number;
  readonly password: string;
  readonly phone: string;
  readonly fullName: string;
  readonly birthDate: string;
  readonly gender: 'male' | 'female';
  readonly idDocument: { readonly number: string };
  readonly organisation?: { readonly name: string; readonly taxCode: string; readonly representativeId: string };
}

const read = <T>(file: string): T[] => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as T[];
const accounts = read<Listed>('../../../demo/accounts.json');
const people = read<Known>('../people.json');

test('every role a visitor may try has a demo account', () => {
  const roles = accounts.map((account) => account.role);
  expect(roles).toEqual(
    expect.arrayContaining([
      'citizen',
      'citizen-level-1',
      'second-citizen',
      'business',
      'receptionist',
      'specialist',
      'head',
      'signatory',
      'administrator',
      'inspector',
      'receptionist-other-commune',
    ]),
  );
  expect(new Set(roles).size).toBe(roles.length);
});

test('a citizen of the demo list can sign in with exactly what the list says', () => {
  for (const account of accounts.filter((one) => one.signIn !== 'staff')) {
    const person = people.find((one) => one.id === account.id);
    expect(person?.providers).toContain(account.signIn);
    expect({ password: person?.password, phone: person?.phone, level: person?.level }).toEqual({
      password: account.password,
      phone: account.phone,
      level: account.level,
    });
    expect(person?.organisation?.name ?? person?.fullName).toBe(account.name);
  }
});

test('an officer of the demo list has a secret for time codes', () => {
  const officers = accounts.filter((one) => one.signIn === 'staff');
  for (const officer of officers) expect(officer.totpSecret).toMatch(/^[A-Z2-7]{32}$/);
});

test('the first citizen is the one of the guide', () => {
  expect(accounts[0]).toMatchObject({
    role: 'citizen',
    signIn: 'vneid',
    id: '038089999001',
    name: 'Lê Hữu Hồng',
    phone: '0980000229',
    level: 2,
  });
});

test('personal numbers agree with sex and year of birth, phones with the numbering plan', () => {
  for (const person of people) {
    const number = person.idDocument.number;
    const year = Number(person.birthDate.slice(0, 4));
    const centuryAndSex = (Math.floor(year / 100) - 19) * 2 + (person.gender === 'female' ? 1 : 0);
    expect(number).toMatch(/^0\d{11}$/);
    expect(number.slice(3, 6)).toBe(`${centuryAndSex}${String(year % 100).padStart(2, '0')}`);
    expect(person.phone).toMatch(/^0(3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])\d{7}$/);
    if (person.kind === 'citizen') expect(person.id).toBe(number);
  }
});

test('the tax code of a business carries its check digit', () => {
  const WEIGHTS = [31, 29, 23, 19, 17, 13, 7, 5, 3];
  const businesses = people.filter((person) => person.organisation !== undefined);
  expect(businesses.length).toBeGreaterThan(0);
  for (const { organisation } of businesses) {
    const digits = [...(organisation?.taxCode ?? '')].map(Number);
    const sum = WEIGHTS.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0);
    expect(digits[9]).toBe(10 - (sum % 11));
  }
});
