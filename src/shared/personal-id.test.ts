import { expect, test } from 'vitest';
import { checkPersonalId } from './personal-id.ts';
import vectors from './validation-vectors.json' with { type: 'json' };

test.each(vectors.cccd)('personal number $input of a person born $dob, $sex, is judged $expect', (vector) => {
  const sex = vector.sex === 'Nam' ? 'male' : vector.sex === 'Nữ' ? 'female' : undefined;
  const birthYear = vector.dob === null ? undefined : Number(vector.dob.slice(0, 4));
  expect(checkPersonalId(vector.input, 2026, { sex, birthYear })).toBe(vector.expect);
});

test('a number of next year becomes possible next year', () => {
  expect(checkPersonalId('038227000001', 2026)).toBe('FUTURE_YEAR');
  expect(checkPersonalId('038227000001', 2027)).toBe('OK');
});
