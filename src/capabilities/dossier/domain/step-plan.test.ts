import { expect, test } from 'vitest';
import type { Workflow } from '#engines/workflow/define.ts';
import { standardWorkflow } from '#engines/workflow/standard-workflow.ts';
import { begin, tryChange, type Walked } from '../../../../tests/support/workflow-walk.ts';
import type { DossierAction } from './dossier-action.ts';
import { stepsAhead } from './step-plan.ts';

const calendar = {
  days: [],
  hours: [
    { opens: '08:00', closes: '12:00' },
    { opens: '13:30', closes: '17:30' },
  ],
};
const HOURS: Record<string, number> = {
  'awaiting-assignment': 2,
  appraising: 12,
  'awaiting-approval': 4,
  'awaiting-issue': 2.5,
};
const planned: Workflow = {
  ...standardWorkflow,
  steps: standardWorkflow.steps.map((step) => ({ ...step, ...(HOURS[step.id] ? { hours: HOURS[step.id] } : {}) })),
};
const at = (text: string) => Temporal.Instant.from(`${text}:00+07:00`);
const ANSWER_DUE = at('2026-11-30T16:00');
const DUE = at('2026-12-03T17:30');

/** Filed on Monday 30/11/2026 at 8 o'clock. */
function walk(workflow: Workflow, ...changes: readonly (readonly [DossierAction, string])[]): Walked {
  return changes.reduce<Walked>(
    (walked, [action, when]) => {
      const next = tryChange(workflow, walked, { action, assigneeId: 'one', at: at(when) });
      if (!next) throw new Error(action);
      return next;
    },
    begin(workflow, at('2026-11-30T08:00')),
  );
}

function ahead(workflow: Workflow, { state, events }: Walked) {
  const standing = { ...state, workflowStep: state.workflowStep ?? state.step, facts: {}, events };
  const accepted = events.some(({ type }) => type === 'accepted');
  return stepsAhead(workflow, { ...standing, answerDueAt: ANSWER_DUE, dueAt: accepted ? DUE : null }, calendar).map(
    ({ id, by }) => [id, by?.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDateTime().toString().slice(5, 16)],
  );
}

test('each step ahead is planned in the working hours of its workflow, one after the other', () => {
  expect(ahead(planned, walk(planned, ['accept', '2026-11-30T10:00']))).toEqual([
    ['awaiting-assignment', '11-30T12:00'],
    ['appraising', '12-01T17:30'],
    ['awaiting-approval', '12-02T12:00'],
    ['awaiting-issue', '12-02T16:00'],
    ['awaiting-return', undefined],
  ]);
});

test('no step is planned beyond the time that the law gives', () => {
  const late = walk(planned, ['accept', '2026-11-30T10:00'], ['assign', '2026-12-03T15:00']);
  expect(ahead(planned, late).slice(0, 3)).toEqual([
    ['appraising', '12-03T17:30'],
    ['awaiting-approval', '12-03T17:30'],
    ['awaiting-issue', '12-03T17:30'],
  ]);
});

test('before acceptance the desk answers first; without planned hours the due date is all there is', () => {
  expect(ahead(planned, walk(planned))[0]).toEqual(['awaiting-reception', '11-30T16:00']);
  expect(ahead(standardWorkflow, walk(standardWorkflow, ['accept', '2026-11-30T10:00']))[1]).toEqual([
    'appraising',
    '12-03T17:30',
  ]);
});

test('while the citizen is waited for, the citizen is first and the office goes on from where it asked', () => {
  const asked = walk(
    planned,
    ['accept', '2026-11-30T10:00'],
    ['assign', '2026-11-30T11:00'],
    ['request-supplement', '2026-11-30T14:00'],
  );
  expect(ahead(planned, asked).map(([id]) => id)).toEqual([
    'awaiting-supplement',
    'appraising',
    'awaiting-approval',
    'awaiting-issue',
    'awaiting-return',
  ]);
  expect(ahead(planned, asked)[0]?.[1]).toBeUndefined();
});
