import { expect, test } from 'vitest';
import { BACK } from '#engines/workflow/define.ts';
import { longestWay } from '#engines/workflow/planned-hours.ts';
import { factsIn, findStep, resolvedMovesOf } from '#engines/workflow/workflow.ts';
import { hoursOf, statutoryHours } from '#shared/limit-hours.ts';
import { workflowFindings } from '../src/capabilities/catalogue/domain/pinned-workflow.ts';
import { ACTION_ACCESS } from '../src/capabilities/dossier/domain/access.ts';
import { DOSSIER_ACTIONS, type DossierAction } from '../src/capabilities/dossier/domain/dossier-action.ts';
import { visitAll } from '../tests/support/workflow-walk.ts';
import { publication } from './index.ts';

const each = publication.procedures.flatMap((procedure) =>
  (procedure.workflows ?? []).map(({ workflow }) => [procedure.code, procedure, workflow] as const),
);

test('every procedure has a workflow', () => {
  expect(publication.procedures.filter(({ workflows = [] }) => workflows.length === 0)).toEqual([]);
});

test.each(each)('the workflow of %s may be published', (_code, procedure) => {
  expect(workflowFindings(procedure)).toEqual([]);
});

test.each(each)('every step of the workflow of %s is stood on and every arrow gone', (_code, _procedure, workflow) => {
  const { steps, arrows } = visitAll(workflow);
  expect([...steps].sort()).toEqual(workflow.steps.map(({ id }) => id).sort());
  for (const { from, action, to } of resolvedMovesOf(workflow)) {
    expect(to).not.toBe(BACK);
    expect(arrows).toContain(`${from} --${action}--> ${to}`);
  }
});

test.each(each)(
  'in each step of the workflow of %s somebody in charge may do something',
  (_code, _procedure, workflow) => {
    for (const { inCharge, actions, id } of workflow.steps) {
      if (inCharge === null) continue;
      const names = Object.keys(actions) as DossierAction[];
      expect(DOSSIER_ACTIONS, id).toEqual(expect.arrayContaining(names));
      expect(
        names.some((action) => mayDo(inCharge, action)),
        id,
      ).toBe(true);
    }
  },
);

test.each(each)('the planned hours of %s fit into the time of each of its cases', (_code, procedure, workflow) => {
  for (const facts of factsIn(workflow)) {
    const { hours, steps } = longestWay(workflow, facts);
    expect(hours).toBeGreaterThan(0);
    expect(hours).toBeLessThanOrEqual(statutoryHours(procedure, facts['case']));
    expect(steps.map((id) => findStep(workflow, id)?.state)).toEqual(
      expect.arrayContaining(['appraising', 'awaiting-approval']),
    );
  }
});

test('what the law allows becomes working hours that are there in any week', () => {
  expect(hoursOf({ amount: 3, unit: 'working-day' })).toBe(24);
  expect(hoursOf({ amount: 8, unit: 'working-hour' })).toBe(8);
  // Received at 14:59, ready when the office closes at 17:30.
  expect(hoursOf({ amount: 0, unit: 'working-day', sameDayCutoff: '15:00' })).toBe(2.5);
  expect(hoursOf({ amount: 7, unit: 'day' })).toBe(40);
  expect(hoursOf({ amount: 10, unit: 'day' })).toBe(48);
  expect(hoursOf({ amount: 1, unit: 'month' })).toBe(160);
});

function mayDo(
  inCharge: NonNullable<(typeof each)[number][2]['steps'][number]['inCharge']>,
  action: DossierAction,
): boolean {
  const access = ACTION_ACCESS[action];
  if (inCharge === 'citizen') return 'citizen' in access || 'system' in access;
  return access.officers.some(
    ({ roles, unit }) => (roles as readonly string[]).includes(inCharge.role) && unit === `${inCharge.unit}UnitId`,
  );
}
