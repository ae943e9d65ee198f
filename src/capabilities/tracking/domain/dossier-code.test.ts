import { expect, test } from 'vitest';
import { parseDossierCode } from './dossier-code.ts';

test.each([
  ['H56.S101-261124-0001', 'H56.S101-261124-0001'],
  [' h56.s101 - 261124 - 0001 ', 'H56.S101-261124-0001'],
  ['H56.38–261122–0007', 'H56.38-261122-0007'],
  ['H56.S101-261124-12345', 'H56.S101-261124-12345'],
])('a person who types %j means %s', (typed, code) => {
  expect(parseDossierCode(typed)).toEqual({ ok: true, code });
});

test.each(['H56', '261124-0001', 'H56.S101-26112-0001', 'H56.S101-261124-0001; drop', '0'.repeat(10_000), '../../etc'])(
  'what is no code is told as malformed: %.40s',
  (typed) => {
    expect(parseDossierCode(typed)).toEqual({ ok: false, refusal: 'malformed' });
  },
);

test('an empty field is told as missing', () => {
  expect(parseDossierCode('  ')).toEqual({ ok: false, refusal: 'missing' });
});
