import { expect, test } from 'vitest';
import { countProcedures, doneAt, type IndexProcedure, type PartAgencies } from './unit-procedures.ts';

const agencies = (receiving: string, handling: string): PartAgencies => ({
  receiving: { kinds: [receiving, 'province-centre'] },
  handling: { kinds: [handling] },
  returning: { kinds: [receiving, 'province-centre'] },
});

test.each([
  ['no workflow says it', [], undefined],
  ['a commune does all of it', [agencies('commune', 'commune')], 'one-stop'],
  ['a department settles it', [agencies('commune', 'department')], 'received-at-one-stop'],
  ['the department receives it itself', [agencies('department', 'department')], 'elsewhere'],
  [
    'one of its workflows leads elsewhere',
    [agencies('commune', 'commune'), agencies('commune', 'department')],
    'received-at-one-stop',
  ],
] as const)('where a procedure is done: %s', (_case, workflows, where) => {
  expect(doneAt(workflows)).toBe(where);
});

test('index 5 asks about what the unit settles and a workflow tells of', () => {
  const procedure = (
    code: string,
    doneThere: IndexProcedure['doneAt'],
    settledBy: readonly string[],
  ): IndexProcedure => ({
    ...{ code, level: 'commune', isOfPolice: false, isComplete: true, isOnline: true, hasFee: false },
    ...{ isPayableOnline: true, doneAt: doneThere, settledBy },
  });
  const own = [
    procedure('1', 'one-stop', ['commune']),
    procedure('2', 'received-at-one-stop', ['department']),
    procedure('3', undefined, []),
  ];
  const none = { usedOnline: new Set<string>(), paidOnline: new Set<string>() };
  const of = (kind: string) => countProcedures(own, none, { kind });
  expect(of('commune')).toMatchObject({ all: 3, withAgencies: 1, atOneStop: 1, whollyAtOneStop: 1 });
  expect(of('department')).toMatchObject({ all: 3, withAgencies: 1, atOneStop: 1, whollyAtOneStop: 0 });
});
