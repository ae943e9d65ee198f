import { expect, test } from 'vitest';
import type { Workflow, WorkflowStep } from './define.ts';
import { longestWay } from './planned-hours.ts';
import { standardWorkflow } from './standard-workflow.ts';
import { validateWorkflow } from './validate-workflow.ts';
import { nextStep } from './workflow.ts';

const codes = (workflow: Workflow, statutoryHours?: number) =>
  validateWorkflow(workflow, statutoryHours === undefined ? {} : { statutoryHours: () => statutoryHours }).map(
    ({ code }) => code,
  );

/** The standard workflow with some of its steps changed, added or taken away. */
function changed(changes: Record<string, Partial<WorkflowStep> | null>, more: Partial<Workflow> = {}): Workflow {
  const known = new Set(standardWorkflow.steps.map(({ id }) => id));
  const added = Object.entries(changes).filter(([id]) => !known.has(id));
  return {
    ...standardWorkflow,
    steps: [
      ...standardWorkflow.steps.flatMap((step) => {
        const change = changes[step.id];
        return change === null ? [] : [{ ...step, ...usualOf(change), ...change }];
      }),
      ...added.map(
        ([id, step]) =>
          ({
            id,
            state: 'appraising',
            name: id,
            inCharge: null,
            actions: {},
            ...usualOf(step),
            ...step,
          }) as WorkflowStep,
      ),
    ],
    ...more,
  };
}

/** New actions without a word on it: the first is the way on. */
function usualOf(change: Partial<WorkflowStep> | null | undefined): Partial<WorkflowStep> {
  const usual = Object.keys(change?.actions ?? {})[0];
  return usual === undefined ? {} : { usual };
}

const actionsOf = (id: string) => standardWorkflow.steps.find((step) => step.id === id)?.actions ?? {};

test('the standard workflow has no loose ends', () => {
  expect(validateWorkflow(standardWorkflow)).toEqual([]);
});

test('an action leads to the step the workflow names', () => {
  expect(nextStep(standardWorkflow, { step: 'awaiting-reception' }, 'accept')).toMatchObject({
    ok: true,
    step: { id: 'awaiting-assignment' },
  });
});

test('an answered supplement goes back to the step that asked', () => {
  const waiting = { step: 'awaiting-supplement', cameFrom: 'appraising' };
  expect(nextStep(standardWorkflow, waiting, 'answer-supplement')).toMatchObject({ step: { id: 'appraising' } });
  expect(nextStep(standardWorkflow, { step: 'awaiting-supplement' }, 'answer-supplement').ok).toBe(false);
});

test.each([
  ['returned', 'hand-back'],
  ['awaiting-reception', 'approve'],
  ['no-such-step', 'accept'],
])('the step "%s" does not offer "%s"', (step, action) => {
  expect(nextStep(standardWorkflow, { step }, action)).toEqual({ ok: false, refusal: 'action-not-offered' });
});

const branching = changed(
  {
    appraising: {
      actions: {
        ...actionsOf('appraising'),
        propose: [
          {
            when: { and: [{ fact: 'case', in: ['house'] }, { not: { fact: 'channel', in: ['counter'] } }] },
            to: 'awaiting-approval',
          },
          { when: { or: [{ fact: 'case', in: ['works'] }] }, to: 'review' },
          { to: 'awaiting-approval' },
        ],
      },
    },
    review: {
      state: 'awaiting-review',
      inCharge: { role: 'head', unit: 'handling' },
      usual: 'endorse',
      actions: { endorse: 'awaiting-approval', 'send-back': 'appraising' },
    },
  },
  { facts: { case: ['house', 'works'], channel: ['online', 'counter'] } },
);

test('the first branch whose condition holds is taken, the last otherwise', () => {
  expect(validateWorkflow(branching)).toEqual([]);
  const to = (facts: Record<string, string>) => {
    const next = nextStep(branching, { step: 'appraising', facts }, 'propose');
    return next.ok ? next.step.id : next.refusal;
  };
  expect(to({ case: 'house', channel: 'online' })).toBe('awaiting-approval');
  expect(to({ case: 'works', channel: 'online' })).toBe('review');
  expect(to({})).toBe('awaiting-approval');
});

test('a required opinion keeps the specialist from proposing until it came, and from nothing else', () => {
  const asking = changed({
    appraising: {
      hours: 8,
      actions: { ...actionsOf('appraising'), 'request-opinion': 'appraising', 'record-opinion': 'appraising' },
      consultations: [
        { id: 'tax', of: 'Cơ quan thuế', hours: 8, required: true },
        { id: 'police', of: 'Công an cấp xã', hours: 4, required: false },
      ],
    },
  });
  expect(validateWorkflow(asking)).toEqual([]);
  const propose = (...openConsultations: string[]) =>
    nextStep(asking, { step: 'appraising', openConsultations }, 'propose');
  expect(propose('tax')).toEqual({ ok: false, refusal: 'opinion-outstanding' });
  expect(propose('police').ok).toBe(true);
  expect(nextStep(asking, { step: 'appraising', openConsultations: ['tax'] }, 'request-withdrawal').ok).toBe(true);
});

const HEAD = { role: 'head', unit: 'handling' } as const;

test.each<[string, string, Workflow]>([
  ['start-missing', 'a start that is no step', { ...standardWorkflow, start: 'nowhere' }],
  [
    'start-not-single',
    'two steps where dossiers come in',
    changed({ again: { state: 'awaiting-reception', inCharge: HEAD, actions: { accept: 'awaiting-assignment' } } }),
  ],
  [
    'step-twice',
    'two steps of one id',
    { ...standardWorkflow, steps: [...standardWorkflow.steps, ...standardWorkflow.steps.slice(-1)] },
  ],
  ['state-unknown', 'a state the system does not know', changed({ appraising: { state: 'thinking' as never } })],
  ['nobody-in-charge', 'a step that nobody answers for', changed({ appraising: { inCharge: null } })],
  ['target-missing', 'an action that leads nowhere', changed({ refused: null })],
  [
    'branch-open',
    'branches that may all fail',
    changed(
      { appraising: { actions: { propose: [{ when: { fact: 'a', in: ['b'] }, to: 'awaiting-approval' }] } } },
      { facts: { a: ['b'] } },
    ),
  ],
  [
    'condition-unknown',
    'a branch about a fact nobody knows',
    changed({
      appraising: {
        actions: { propose: [{ when: { fact: 'weather', in: ['rain'] }, to: 'stopped' }, { to: 'awaiting-approval' }] },
      },
    }),
  ],
  ['not-reached', 'a step no way leads to', changed({ island: { inCharge: HEAD, actions: { stop: 'stopped' } } })],
  ['dead-end', 'a circle without a way out', changed({ 'awaiting-issue': { actions: { forward: 'awaiting-issue' } } })],
  ['usual-missing', 'a step that does not say its way on', changed({ appraising: { usual: 'dream' } })],
  ['end-with-actions', 'an end that is not one', changed({ stopped: { actions: { correct: 'appraising' } } })],
  [
    'status-change-unknown',
    'a change of status the law does not know',
    changed({ appraising: { actions: { ...actionsOf('appraising'), refuse: 'refused' } } }),
  ],
  [
    'result-without-approval',
    'a result nobody approved',
    changed({ appraising: { actions: { ...actionsOf('appraising'), issue: 'awaiting-return' } } }),
  ],
  [
    'never-returned',
    'a workflow that never returns a result',
    changed({ 'awaiting-issue': { actions: { stop: 'stopped' } } }),
  ],
  [
    'consultation-too-long',
    'an opinion that takes longer than its step',
    changed({ appraising: { hours: 4, consultations: [{ id: 'tax', of: 'Cơ quan thuế', hours: 8, required: true }] } }),
  ],
  [
    'consultation-not-asked',
    'an opinion that cannot be asked for',
    changed({ appraising: { hours: 8, consultations: [{ id: 'tax', of: 'Cơ quan thuế', hours: 8, required: true }] } }),
  ],
  ['signer-missing', 'a planned approval without a signer', changed({ 'awaiting-approval': { hours: 4 } })],
])('%s: %s is not published', (code, _name, workflow) => {
  const findings = validateWorkflow(workflow);
  expect(findings.map((finding) => finding.code)).toContain(code);
  for (const { message } of findings) expect(message).toMatch(/[.]$/);
});

const PLANNED = changed({
  'awaiting-assignment': { hours: 2 },
  appraising: { hours: 12 },
  'awaiting-approval': { hours: 4, signers: ['Chủ tịch'] },
  'awaiting-issue': { hours: 2 },
});

test('the planned hours along the longest way fit into the time the law gives', () => {
  expect(longestWay(PLANNED)).toEqual({
    hours: 20,
    steps: ['awaiting-assignment', 'appraising', 'awaiting-approval', 'awaiting-issue'],
  });
  expect(codes(PLANNED, 20)).toEqual([]);
  expect(codes(PLANNED, 19)).toEqual(['hours-over-limit']);
  expect(codes(standardWorkflow, 24)).toEqual(Array.from({ length: 4 }, () => 'hours-missing'));
});
