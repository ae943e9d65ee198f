import { expect, test } from 'vitest';
import { checkTaxCode, normaliseTaxCode, taxCheckDigit } from './tax-code.ts';
import vectors from './validation-vectors.json' with { type: 'json' };

test.each(vectors.taxCode)('tax code $input is judged $expect', ({ input, expect: verdict, checkDigit }) => {
  expect(checkTaxCode(input)).toBe(verdict);
  if (checkDigit !== null) expect(taxCheckDigit(input)).toBe(checkDigit);
});

test('the code of a dependent unit is kept with its hyphen', () => {
  expect(normaliseTaxCode('0100109106001')).toBe('0100109106-001');
  expect(normaliseTaxCode('0100109106 - 001')).toBe('0100109106-001');
});
