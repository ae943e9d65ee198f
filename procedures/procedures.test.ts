import { expect, test } from 'vitest';
import { fieldsOf } from '#engines/forms/conditions.ts';
import type { Condition } from '#engines/forms/define.ts';
import { definitionFaults } from '#engines/forms/definition-faults.ts';
import { AGENCIES, FIELDS, type FilingFlag, type ProcedureDefinition } from './define.ts';
import { publication } from './index.ts';

const { procedures, feeRates, feeBenefits } = publication;
const each = procedures.map((procedure) => [procedure.code, procedure] as const);
const FLAGS: readonly FilingFlag[] = [
  'agent.individual',
  'agent.organisation',
  'post.public',
  'post.other',
  'identity.none',
];

test('at least thirty procedures are described, each code once', () => {
  expect(procedures.length).toBeGreaterThanOrEqual(30);
  expect(new Set(procedures.map(({ code }) => code)).size).toBe(procedures.length);
});

test.each(each)('%s has every part of a procedure', (_code, procedure) => {
  expect(procedure.code).toMatch(/^\d\.\d{6}$/);
  expect(FIELDS).toHaveProperty(procedure.field);
  expect(AGENCIES).toHaveProperty(procedure.decidedBy);
  expect(procedure.validFrom).toMatch(/^20\d\d-\d\d-\d\d$/);
  for (const text of [procedure.name, procedure.summary, procedure.receivedAt, procedure.decision]) {
    expect(text).not.toBe('');
  }
  for (const part of ['channels', 'papers', 'steps', 'results', 'legalBasis', 'keywords', 'targets'] as const) {
    expect(procedure[part].length, part).toBeGreaterThan(0);
  }
  expect(new Set(procedure.papers.map(({ code }) => code)).size).toBe(procedure.papers.length);
  expect(new Set(procedure.channels.map(({ channel }) => channel)).size).toBe(procedure.channels.length);
});

test.each(each)('%s is written in composed Unicode and names only procedures that exist', (_code, procedure) => {
  const text = JSON.stringify(procedure);
  expect(text).toBe(text.normalize('NFC'));
  for (const related of procedure.related) expect(procedures.map(({ code }) => code)).toContain(related);
});

test.each(each)('%s asks each paper of a channel that exists and counts at least one of it', (_code, procedure) => {
  const channels = procedure.channels.map(({ channel }) => channel);
  for (const paper of procedure.papers) {
    expect(paper.originals + paper.copies, paper.name).toBeGreaterThan(0);
    if (paper.channels) expect(channels).toEqual(expect.arrayContaining([...paper.channels]));
  }
});

test.each(each)('%s has a rate for its fee', (code) => {
  expect(feeRates.some(({ procedureCode }) => procedureCode === code)).toBe(true);
});

test.each(each.filter(([, { eForm }]) => eForm))(
  '%s decides papers by questions its e-form asks',
  (_code, procedure) => {
    const { eForm } = procedure;
    if (eForm === undefined) throw new Error('has an e-form');
    expect(definitionFaults(eForm)).toEqual([]);
    const asked = optionsByField(procedure);
    for (const condition of conditionsOf(procedure)) {
      for (const field of fieldsOf(condition)) expect([...asked.keys(), 'today']).toContain(field);
      for (const flag of flagsOf(condition)) expect(FLAGS).toContain(flag);
      if ('equals' in condition) {
        const options = asked.get(condition.field);
        if (options) expect(options).toContain(condition.equals);
      }
    }
  },
);

test('fees and benefits speak only of procedures that exist', () => {
  const codes = procedures.map(({ code }) => code);
  for (const { procedureCode } of feeRates) expect(codes).toContain(procedureCode);
  for (const { procedureCodes = [], excludeProcedureCodes = [] } of feeBenefits) {
    expect(codes).toEqual(expect.arrayContaining([...procedureCodes, ...excludeProcedureCodes]));
  }
});

function conditionsOf(procedure: ProcedureDefinition): Condition[] {
  return [...procedure.papers, ...(procedure.cases ?? [])].flatMap(({ when }) => when ?? []);
}

function optionsByField({ eForm }: ProcedureDefinition): Map<string, readonly string[] | undefined> {
  const fields = eForm?.pages.flatMap(({ sections }) => sections.flatMap((section) => section.fields)) ?? [];
  return new Map(
    fields.map((field) => [
      field.id,
      'options' in field && Array.isArray(field.options) ? field.options.map(({ value }) => value) : undefined,
    ]),
  );
}

function flagsOf(condition: Condition): string[] {
  return 'flag' in condition ? [condition.flag] : [];
}
