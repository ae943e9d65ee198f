import type { Facts, Workflow, WorkflowStep } from '#engines/workflow/define.ts';
import { nextStep, standingStep } from '#engines/workflow/workflow.ts';
import {
  AFTER_CLOSING,
  type DossierAction,
  EXTENSION_ACTIONS,
  type ExtensionState,
  isBeside,
  isOfferedBeside,
} from './dossier-action.ts';
import {
  type ClockEffect,
  clockEffect,
  type DossierStatus,
  type DossierStep,
  isClosed,
  STEP_STATUS,
} from './dossier-status.ts';

/** What decides which changes are possible. */
export interface DossierState {
  readonly status: DossierStatus;
  readonly step: DossierStep;
  /** The step of its workflow; the one named like `step` when absent. */
  readonly workflowStep?: string | undefined;
  readonly assigneeId: string | null;
  /** The step of its workflow that a waiting dossier came from. */
  readonly cameFrom?: string | undefined;
  /** What the branches of its workflow may ask. */
  readonly facts?: Facts | undefined;
  /** Ý kiến asked for and not given yet. */
  readonly openConsultations?: readonly string[] | undefined;
  /** Gia hạn; none when left out. */
  readonly extension?: ExtensionState | undefined;
  /** Đề nghị bổ sung lần sau lies before the head. */
  readonly supplementProposed?: boolean | undefined;
  /** Đang trong thời gian không tính vào thời hạn. */
  readonly exclusionRuns?: boolean | undefined;
}

export interface Change {
  readonly action: DossierAction;
  /** Người được giao, for assign, forward and take-over. */
  readonly assigneeId?: string | undefined;
  /** Which of the step's consultations, or which unit, for what asks, answers and reminds. */
  readonly consultation?: string | undefined;
}

/** Why a change is not possible; the sentences stand in the pages. */
export type TransitionRefusal =
  | 'dossier-closed'
  | 'not-in-this-step'
  | 'opinion-outstanding'
  | 'opinion-already-requested'
  | 'assignee-missing'
  | 'already-assigned'
  | 'already-extended'
  | 'already-excluded'
  | 'fee-unpaid'
  | 'nothing-to-pay';

export type Transition =
  | { readonly ok: true; readonly state: DossierState; readonly clock: ClockEffect }
  | { readonly ok: false; readonly refusal: TransitionRefusal };

/** Beside the step, the due date is another afterwards. */
const MOVES_THE_DATE: ReadonlySet<DossierAction> = new Set(['extend', 'exclude-time', 'end-exclusion']);
const HANDS_OVER: ReadonlySet<DossierAction> = new Set(['assign', 'forward', 'take-over']);

/**
 * Chuyển trạng thái: the one rule every change of a dossier goes through. The workflow says where an action leads,
 * the table of the ten statuses whether the law knows the way.
 */
export function transition(workflow: Workflow, state: DossierState, change: Change): Transition {
  if (isClosed(state.status) && !AFTER_CLOSING.has(change.action)) return { ok: false, refusal: 'dossier-closed' };
  if (isBeside(change.action)) return beside(workflow, state, change);
  const here = standingStep(workflow, state.step, state.workflowStep)?.id ?? state.step;
  const next = nextStep(workflow, { ...state, step: here }, change.action);
  if (!next.ok) {
    const waits = next.refusal === 'opinion-outstanding';
    return { ok: false, refusal: waits ? 'opinion-outstanding' : 'not-in-this-step' };
  }
  const status = STEP_STATUS[next.step.state];
  const clock = clockEffect(state.status, status);
  if (clock === undefined) return { ok: false, refusal: 'not-in-this-step' };
  const refusal = refusedOpinion(next.step, state.openConsultations ?? [], change);
  if (refusal) return { ok: false, refusal };
  const assigneeId = assigneeAfter(state, change, next.step);
  if (typeof assigneeId === 'object' && assigneeId !== null) return { ok: false, ...assigneeId };
  return { ok: true, state: { status, step: next.step.state, workflowStep: next.step.id, assigneeId }, clock };
}

/** Bên lề: the dossier stays where it is. */
function beside(workflow: Workflow, state: DossierState, change: Change): Transition {
  const { status, step, workflowStep, assigneeId } = state;
  const offers = standingStep(workflow, step, workflowStep)?.actions ?? {};
  if (!isOfferedBeside(change.action, { status, offers })) return { ok: false, refusal: 'not-in-this-step' };
  const refusal = refusedBeside(state, change);
  if (refusal) return { ok: false, refusal };
  return {
    ok: true,
    state: { status, step, workflowStep, assigneeId },
    clock: MOVES_THE_DATE.has(change.action) ? 'extend' : 'none',
  };
}

/** The appointment is put off once (Decree 61/2018, Article 19.9); a unit is asked once at a time. */
function refusedBeside(
  { extension, supplementProposed, exclusionRuns = false, openConsultations = [] }: DossierState,
  { action, consultation = '' }: Change,
): TransitionRefusal | undefined {
  if (EXTENSION_ACTIONS.has(action) && extension === 'granted') return 'already-extended';
  if (action === 'exclude-time' && exclusionRuns) return 'already-excluded';
  const isOpen = openConsultations.includes(consultation);
  if (action === 'consult-unit') return isOpen ? 'opinion-already-requested' : undefined;
  const nothingThere =
    (action === 'decline-extension' && extension !== 'proposed') ||
    (action === 'decline-supplement' && !supplementProposed) ||
    (action === 'end-exclusion' && !exclusionRuns) ||
    ((action === 'give-opinion' || action === 'remind-unit') && !isOpen);
  return nothingThere ? 'not-in-this-step' : undefined;
}

/** Who has the dossier then. A step of a specialist is never without one. */
function assigneeAfter(
  { assigneeId }: DossierState,
  change: Change,
  to: WorkflowStep,
): string | null | { readonly refusal: TransitionRefusal } {
  if (!HANDS_OVER.has(change.action)) {
    return assigneeId === null && isOfSpecialist(to) ? { refusal: 'assignee-missing' } : assigneeId;
  }
  if (change.assigneeId === undefined) return { refusal: 'assignee-missing' };
  return change.assigneeId === assigneeId ? { refusal: 'already-assigned' } : change.assigneeId;
}

/** An opinion is asked for once at a time, and taken down when it was asked for. */
function refusedOpinion(
  { consultations = [] }: WorkflowStep,
  open: readonly string[],
  { action, consultation }: Change,
): TransitionRefusal | undefined {
  if (action !== 'request-opinion' && action !== 'record-opinion') return undefined;
  const isOpen = consultation !== undefined && open.includes(consultation);
  if (action === 'record-opinion') return isOpen ? undefined : 'not-in-this-step';
  if (!consultations.some(({ id }) => id === consultation)) return 'not-in-this-step';
  return isOpen ? 'opinion-already-requested' : undefined;
}

function isOfSpecialist({ inCharge }: WorkflowStep): boolean {
  return typeof inCharge === 'object' && inCharge?.role === 'specialist';
}
