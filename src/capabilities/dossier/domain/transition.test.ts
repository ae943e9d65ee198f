import { expect, test } from 'vitest';
import { standardWorkflow } from '#engines/workflow/standard-workflow.ts';
import {
  AFTER_CLOSING,
  DOSSIER_ACTIONS,
  type DossierAction,
  EXTENSION_ACTIONS,
  type ExtensionState,
  isBeside,
} from './dossier-action.ts';
import {
  clockEffect,
  type DossierStatus,
  type DossierStep,
  STATUS_TRANSITIONS,
  STEP_STATUS,
} from './dossier-status.ts';
import { type DossierState, transition } from './transition.ts';

const STEPS = Object.keys(STEP_STATUS) as DossierStep[];
const MOVES = DOSSIER_ACTIONS.filter((action) => !isBeside(action));
const STATUSES = Object.keys(STATUS_TRANSITIONS).map(Number) as DossierStatus[];
const stateAt = (step: DossierStep, cameFrom?: DossierStep): DossierState => ({
  status: STEP_STATUS[step],
  step,
  assigneeId: 'one',
  cameFrom,
});

test('the steps of the standard workflow are called by their states, which old dossiers name', () => {
  for (const { id, state } of standardWorkflow.steps) expect(id).toBe(state);
});

test('every action from every step is either done within the table of the law or refused with a reason', () => {
  for (const step of STEPS) {
    for (const action of MOVES) {
      const result = transition(standardWorkflow, stateAt(step), { action, assigneeId: 'two' });
      if (result.ok) expect(clockEffect(STEP_STATUS[step], result.state.status)).toBe(result.clock);
      else expect(result.refusal).toMatch(/^(dossier-closed|not-in-this-step)$/);
    }
  }
});

test('every change of status that the law knows can be made, and no other', () => {
  const made = new Set<string>();
  for (const step of STEPS) {
    for (const cameFrom of STEPS) {
      for (const action of MOVES) {
        const result = transition(standardWorkflow, stateAt(step, cameFrom), { action, assigneeId: 'two' });
        if (result.ok) made.add(`${STEP_STATUS[step]}-${result.state.status}`);
      }
    }
  }
  const known = STATUSES.flatMap((from) => Object.keys(STATUS_TRANSITIONS[from]).map((to) => `${from}-${to}`));
  // 2-9 needs a workflow of its own: procedures settled at the counter.
  expect([...made].sort()).toEqual(known.filter((change) => change !== '2-9').sort());
});

test('a dossier that is closed stays as it is; only why it was late may still be said', () => {
  for (const step of ['returned', 'refused', 'stopped'] as const) {
    for (const action of DOSSIER_ACTIONS.filter((each) => !AFTER_CLOSING.has(each))) {
      expect(transition(standardWorkflow, stateAt(step), { action })).toEqual({ ok: false, refusal: 'dossier-closed' });
    }
    const said = transition(standardWorkflow, stateAt(step), { action: 'state-late-reason' });
    if (step === 'refused') expect(said).toEqual({ ok: false, refusal: 'not-in-this-step' });
    else expect(said).toMatchObject({ ok: true, clock: 'none', state: { step, status: STEP_STATUS[step] } });
  }
});

test('nobody is given a dossier without being named, and nobody twice', () => {
  const assign = (assigneeId?: string) =>
    transition(
      standardWorkflow,
      { ...stateAt('awaiting-assignment'), assigneeId: null },
      { action: 'assign', assigneeId },
    );
  expect(assign()).toEqual({ ok: false, refusal: 'assignee-missing' });
  expect(assign('two')).toMatchObject({ ok: true, state: { step: 'appraising', assigneeId: 'two' }, clock: 'none' });
  expect(transition(standardWorkflow, stateAt('appraising'), { action: 'forward', assigneeId: 'one' })).toEqual({
    ok: false,
    refusal: 'already-assigned',
  });
});

test('an extension leaves the dossier where it stands, and is possible only while the clock runs', () => {
  for (const step of STEPS) {
    const state = stateAt(step);
    const result = transition(standardWorkflow, state, { action: 'extend' });
    const runs = state.status === 2 || state.status === 4;
    expect([step, result.ok]).toEqual([step, runs]);
    if (result.ok)
      expect(result).toMatchObject({ state: { status: state.status, step, assigneeId: 'one' }, clock: 'extend' });
  }
});

test('an extension is given once, and only what was proposed is declined', () => {
  const tried = (action: DossierAction, extension?: ExtensionState) => {
    const result = transition(standardWorkflow, { ...stateAt('appraising'), extension }, { action });
    return result.ok ? result.clock : result.refusal;
  };
  expect(tried('propose-extension')).toBe('none');
  expect(tried('extend', 'proposed')).toBe('extend');
  expect(tried('decline-extension', 'proposed')).toBe('none');
  expect(tried('decline-extension', 'none')).toBe('not-in-this-step');
  for (const action of EXTENSION_ACTIONS) expect(tried(action, 'granted')).toBe('already-extended');
});

test('a unit is asked once at a time, leaves the clock alone, and may answer while the citizen is waited for', () => {
  const tried = (step: DossierStep, action: DossierAction, ...open: string[]) => {
    const state = { ...stateAt(step), openConsultations: open };
    const result = transition(standardWorkflow, state, { action, consultation: 'don-vi-7' });
    return result.ok ? result.clock : result.refusal;
  };
  expect(tried('appraising', 'consult-unit', 'don-vi-8')).toBe('none');
  expect(tried('appraising', 'consult-unit', 'don-vi-7')).toBe('opinion-already-requested');
  expect(tried('awaiting-supplement', 'consult-unit')).toBe('not-in-this-step');
  for (const action of ['give-opinion', 'remind-unit'] as const) {
    expect(tried('appraising', action, 'don-vi-8')).toBe('not-in-this-step');
    expect(tried('awaiting-supplement', action, 'don-vi-7')).toBe('none');
    expect(tried('awaiting-return', action, 'don-vi-7')).toBe('not-in-this-step');
  }
});
