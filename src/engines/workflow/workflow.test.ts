import { expect, test } from 'vitest';
import { standardWorkflow } from './standard-workflow.ts';
import { nextStep, workflowProblems } from './workflow.ts';

test('the standard workflow has no loose ends', () => {
  expect(workflowProblems(standardWorkflow)).toEqual([]);
});

test('an action leads to the step the workflow names', () => {
  expect(nextStep(standardWorkflow, 'awaiting-reception', 'accept')).toMatchObject({
    ok: true,
    step: { id: 'awaiting-assignment', status: 2 },
  });
});

test('an answered supplement goes back to the step that asked', () => {
  expect(nextStep(standardWorkflow, 'awaiting-supplement', 'answer-supplement', 'appraising')).toMatchObject({
    step: { id: 'appraising' },
  });
  expect(nextStep(standardWorkflow, 'awaiting-supplement', 'answer-supplement').ok).toBe(false);
});

test.each([
  ['returned', 'hand-back'],
  ['awaiting-reception', 'approve'],
  ['no-such-step', 'accept'],
])('the step "%s" does not offer "%s"', (step, action) => {
  expect(nextStep(standardWorkflow, step, action)).toEqual({ ok: false, refusal: 'action-not-offered' });
});

test('a workflow with loose ends is told what is wrong', () => {
  const broken = {
    start: 'one',
    steps: [
      { id: 'one', role: null, status: 1, actions: { go: 'three' } },
      { id: 'two', role: null, status: 1, actions: {} },
    ],
  };
  expect(workflowProblems(broken)).toEqual([
    '"go" of "one" leads to "three", which is not a step',
    '"two" is never reached',
  ]);
});
