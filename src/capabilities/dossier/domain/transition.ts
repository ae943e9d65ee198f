import { nextStep, type Workflow } from '#engines/workflow/workflow.ts';
import type { DossierAction } from './dossier-action.ts';
import {
  type ClockEffect,
  clockEffect,
  type DossierStatus,
  type DossierStep,
  isClosed,
  isDossierStep,
  STEP_STATUS,
} from './dossier-status.ts';

/** What decides which changes are possible. */
export interface DossierState {
  readonly status: DossierStatus;
  readonly step: DossierStep;
  readonly assigneeId: string | null;
  /** Where a waiting dossier came from. */
  readonly cameFrom?: DossierStep | undefined;
}

export interface Change {
  readonly action: DossierAction;
  /** Người được giao, for assign, forward and take-over. */
  readonly assigneeId?: string | undefined;
}

/** Why a change is not possible; the sentences stand in the pages. */
export type TransitionRefusal = 'dossier-closed' | 'not-in-this-step' | 'assignee-missing' | 'already-assigned';

export type Transition =
  | { readonly ok: true; readonly state: DossierState; readonly clock: ClockEffect }
  | { readonly ok: false; readonly refusal: TransitionRefusal };

const HANDS_OVER: ReadonlySet<DossierAction> = new Set(['assign', 'forward', 'take-over']);

/**
 * Chuyển trạng thái: the one rule every change of a dossier goes through. The workflow says where an action leads,
 * the table of the ten statuses whether the law knows the way.
 */
export function transition(workflow: Workflow, state: DossierState, change: Change): Transition {
  if (isClosed(state.status)) return { ok: false, refusal: 'dossier-closed' };
  const next = nextStep(workflow, state.step, change.action, state.cameFrom);
  if (!next.ok || !isDossierStep(next.step.id)) return { ok: false, refusal: 'not-in-this-step' };
  const step = next.step.id;
  const status = STEP_STATUS[step];
  const clock = clockEffect(state.status, status);
  if (clock === undefined) return { ok: false, refusal: 'not-in-this-step' };
  if (!HANDS_OVER.has(change.action)) {
    if (step === 'appraising' && state.assigneeId === null) return { ok: false, refusal: 'assignee-missing' };
    return { ok: true, state: { status, step, assigneeId: state.assigneeId }, clock };
  }
  if (change.assigneeId === undefined) return { ok: false, refusal: 'assignee-missing' };
  if (change.assigneeId === state.assigneeId) return { ok: false, refusal: 'already-assigned' };
  return { ok: true, state: { status, step, assigneeId: change.assigneeId }, clock };
}
