import { expect, test } from 'vitest';
import { isSealed, openSecret, sealSecret } from './sealed-secret.ts';

const KEY = 'a key of the configuration';

test('a sealed secret opens again for its owner, and is sealed differently every time', () => {
  const sealed = sealSecret('JBSWY3DP', 'officer-1', KEY);
  expect(openSecret(sealed, 'officer-1', KEY)).toBe('JBSWY3DP');
  expect(sealed).not.toContain('JBSWY3DP');
  expect(sealSecret('JBSWY3DP', 'officer-1', KEY)).not.toBe(sealed);
  expect([isSealed(sealed), isSealed('JBSWY3DP')]).toEqual([true, false]);
});

test('it opens neither with another key, nor for another owner, nor changed, nor unsealed', () => {
  const sealed = sealSecret('JBSWY3DP', 'officer-1', KEY);
  expect(() => openSecret(sealed, 'officer-1', 'another key')).toThrow();
  expect(() => openSecret(sealed, 'officer-2', KEY)).toThrow();
  expect(() => openSecret(`${sealed.slice(0, -2)}AA`, 'officer-1', KEY)).toThrow();
  expect(() => openSecret('JBSWY3DP', 'officer-1', KEY)).toThrow('not sealed');
});
