import { expect, test } from 'vitest';
import { evaluate } from '#engines/forms/conditions.ts';
import { publication } from '../../../../procedures/index.ts';
import { caseOf } from './case-of.ts';

const definitionOf = (code: string) => {
  const definition = publication.procedures.find((procedure) => procedure.code === code);
  if (definition === undefined) throw new Error(`no procedure ${code}`);
  return definition;
};
const birthCase = (birthDate: string) =>
  caseOf(definitionOf('1.001193'), (condition) =>
    evaluate(condition, { 'child.birthDate': birthDate }, { today: '2026-11-22' }),
  )?.code;

test('a birth sixty days ago is registered in time, one day more is late', () => {
  expect(birthCase('2026-09-23')).toBe('on-time');
  expect(birthCase('2026-09-22')).toBe('late');
});

test('a procedure without cases has none', () => {
  expect(caseOf(definitionOf('1.001612'), () => true)).toBeUndefined();
});
