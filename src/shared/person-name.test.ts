import { expect, test } from 'vitest';
import { checkPersonName, familyName, normalisePersonName, printedPersonName } from './person-name.ts';
import vectors from './validation-vectors.json' with { type: 'json' };

test.each(vectors.name)('the name $input is judged $expect', ({ input, normalized, expect: verdict }) => {
  expect(normalisePersonName(input)).toBe(normalized);
  expect(checkPersonName(input)).toBe(verdict);
});

test('a name is printed in capitals and its first word is the family name', () => {
  expect(printedPersonName('Đỗ Thị Ưng')).toBe('ĐỖ THỊ ƯNG');
  expect(familyName('  lê  Hữu Hồng')).toBe('lê');
});

test('a name of more than a hundred letters is too long', () => {
  expect(checkPersonName(`Lê ${'a'.repeat(100)}`)).toBe('LENGTH');
});
