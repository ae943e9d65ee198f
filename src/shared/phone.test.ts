import { expect, test } from 'vitest';
import { formatPhone, parsePhone } from './phone.ts';
import vectors from './validation-vectors.json' with { type: 'json' };

test.each(vectors.phone)('telephone number $input is read as people write it', ({ input, expect: phone }) => {
  expect(parsePhone(input)).toEqual(phone);
});

test('a stored number reads back to itself and is shown in groups', () => {
  expect(parsePhone('+84912345678')).toMatchObject({ national: '0912345678' });
  expect(formatPhone('+84912345678')).toBe('0912 345 678');
  expect(formatPhone('123')).toBe('123');
});
