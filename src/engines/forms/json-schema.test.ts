import { expect, test } from 'vitest';
import { eForm as birth } from '../../../procedures/1.001193-dang-ky-khai-sinh/e-form.ts';
import birthAnswers from '../../../procedures/1.001193-dang-ky-khai-sinh/examples/in-time.json' with { type: 'json' };
import { eForm as household } from '../../../procedures/1.001612-thanh-lap-ho-kinh-doanh/e-form.ts';
import { schemaFaults, toJsonSchema } from './json-schema.ts';

test('complete answers fit the schema', () => {
  expect(schemaFaults(birth, birthAnswers)).toEqual([]);
});

test.each([
  ['child.gender', '9', 'child.gender: enum'],
  ['child.birthDate', '31/2/2026', 'child.birthDate: pattern'],
  ['requester.phone', '0980000229', 'requester.phone: pattern'],
  ['child.fullName', 'a'.repeat(300), 'child.fullName: maxLength'],
  ['child.invented', 'x', 'child.invented: additionalProperties'],
  ['lines[0].name', 'x', 'lines[0].name: additionalProperties'],
])('%s = %s does not fit', (field, value, fault) => {
  expect(schemaFaults(birth, { ...birthAnswers, [field]: value })).toEqual([fault]);
});

test('what is required is required when it is asked', () => {
  const { 'mother.fullName': _, ...withoutMother } = birthAnswers;
  expect(schemaFaults(birth, withoutMother)).toEqual(['mother.fullName: required']);
  expect(schemaFaults(birth, { ...withoutMother, 'child.registrationType': 'bo-roi' })).toEqual([]);
});

test('rows are known by their number', () => {
  const faults = schemaFaults(household, { 'lines[0].name': 'Bán bánh', 'lines[x].name': 'x', 'lines[0].colour': 'x' });
  expect(faults).toEqual(
    expect.arrayContaining(['lines[x].name: additionalProperties', 'lines[0].colour: additionalProperties']),
  );
  expect(faults).not.toContain('lines[0].name: additionalProperties');
});

test('the schema says of which form and version it is', () => {
  expect(toJsonSchema(household)).toMatchObject({ $id: 'urn:e-form:1.001612:1', title: household.title });
});
