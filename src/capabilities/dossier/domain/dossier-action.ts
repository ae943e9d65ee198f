import type { DossierStatus, DossierStep } from './dossier-status.ts';

/** What is recorded when each action was done; also the topic: `dossier.<event>`. */
export const EVENT_OF_ACTION = {
  accept: 'accepted',
  refuse: 'refused',
  assign: 'assigned',
  forward: 'forwarded',
  'take-over': 'taken-over',
  'request-opinion': 'opinion-requested',
  'record-opinion': 'opinion-recorded',
  propose: 'proposed',
  endorse: 'endorsed',
  approve: 'approved',
  'send-back': 'sent-back',
  issue: 'issued',
  'hand-back': 'returned',
  correct: 'reopened',
  stop: 'stopped',
  'request-supplement': 'supplement-requested',
  'answer-supplement': 'supplement-answered',
  'request-obligation': 'obligation-requested',
  'confirm-obligation': 'obligation-confirmed',
  'request-withdrawal': 'withdrawal-requested',
  'accept-withdrawal': 'withdrawal-accepted',
  'refuse-withdrawal': 'withdrawal-refused',
  'propose-extension': 'extension-proposed',
  extend: 'extended',
  'decline-extension': 'extension-declined',
  'propose-supplement': 'supplement-proposed',
  'decline-supplement': 'supplement-declined',
  'consult-unit': 'unit-consulted',
  'give-opinion': 'opinion-given',
  'remind-unit': 'unit-reminded',
  'pay-fee': 'fee-paid',
  'state-late-reason': 'late-reason-stated',
  'exclude-time': 'time-excluded',
  'end-exclusion': 'exclusion-ended',
  'record-inquiry': 'inquiry-recorded',
  'draft-result': 'result-drafted',
} as const;

/** Việc làm thay đổi hồ sơ. */
export type DossierAction = keyof typeof EVENT_OF_ACTION;

/** Loại sự kiện; the first of every dossier is `submitted`. */
export type DossierEventType = 'submitted' | (typeof EVENT_OF_ACTION)[DossierAction];

const RUNNING: readonly DossierStatus[] = [2, 4];
const UNSETTLED: readonly DossierStatus[] = [2, 4, 5, 6, 7];
const OPEN: readonly DossierStatus[] = [1, 2, 4, 5, 6, 7, 9];
const SETTLED: readonly DossierStatus[] = [8, 9, 10];

/** Done beside any step, whatever its workflow, in these statuses: who was asked may answer while the citizen mends. */
const BESIDE: Partial<Record<DossierAction, readonly DossierStatus[]>> = {
  'propose-extension': RUNNING,
  extend: RUNNING,
  'decline-extension': RUNNING,
  'consult-unit': RUNNING,
  'give-opinion': UNSETTLED,
  'remind-unit': UNSETTLED,
  // Whether there is anything to pay, the fee itself says.
  'pay-fee': OPEN,
  'state-late-reason': SETTLED,
  'exclude-time': RUNNING,
  'end-exclusion': RUNNING,
  'record-inquiry': UNSETTLED,
};

/** Gia hạn. */
export const EXTENSION_ACTIONS: ReadonlySet<DossierAction> = new Set([
  'propose-extension',
  'extend',
  'decline-extension',
]);

/** Said of a dossier, not done to it: also when it is closed. */
export const AFTER_CLOSING: ReadonlySet<DossierAction> = new Set(['state-late-reason']);

/** Beside a step that offers the other: a further supplement is proposed, a result drafted before it is put forward. */
const BESIDE_ANOTHER: Partial<Record<DossierAction, DossierAction>> = {
  'propose-supplement': 'request-supplement',
  'decline-supplement': 'request-supplement',
  'draft-result': 'propose',
};

/** Việc bên lề quy trình: the dossier stays where it is. */
export function isBeside(action: DossierAction): boolean {
  return BESIDE[action] !== undefined || BESIDE_ANOTHER[action] !== undefined;
}

/** May this be done beside a step, by where the dossier stands and what the step offers? */
export function isOfferedBeside(
  action: DossierAction,
  step: { readonly status: DossierStatus; readonly offers: Readonly<Record<string, unknown>> },
): boolean {
  const other = BESIDE_ANOTHER[action];
  if (other !== undefined) return step.offers[other] !== undefined;
  return BESIDE[action]?.includes(step.status) ?? false;
}

export const DOSSIER_ACTIONS = Object.keys(EVENT_OF_ACTION) as readonly DossierAction[];

/** Sự kiện của hồ sơ: who did what, when, and what came of it. */
export interface DossierEvent {
  readonly number: number;
  readonly at: Temporal.Instant;
  readonly type: DossierEventType;
  readonly actorKind: 'citizen' | 'officer' | 'system';
  readonly actorId: string | null;
  readonly actorName: string;
  readonly actorTitle: string | null;
  readonly unitId: number | null;
  readonly unitName: string | null;
  readonly fromStatus: DossierStatus | null;
  readonly toStatus: DossierStatus;
  readonly fromStep: DossierStep | null;
  readonly toStep: DossierStep;
  readonly note: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

const LEAVING: Partial<Record<DossierStep, DossierEventType>> = {
  'awaiting-supplement': 'supplement-requested',
  'awaiting-obligation': 'obligation-requested',
  withdrawing: 'withdrawal-requested',
};

/** The step to go back to from a waiting step: where the dossier was when it was last sent there. */
export function stepBefore(step: DossierStep, events: readonly DossierEvent[]): string | undefined {
  const left = events.findLast((event) => event.type === LEAVING[step]);
  const named = left?.data['leftStep'];
  return typeof named === 'string' ? named : (left?.fromStep ?? undefined);
}

/** Ý kiến asked for and not given yet: by the ids that the workflow gives them, or the unit asked. */
export function openConsultations(events: readonly DossierEvent[]): string[] {
  const open = new Set<string>();
  for (const { type, data } of events) {
    const consultation = String(data['consultation'] ?? '');
    if (type === 'opinion-requested' || type === 'unit-consulted') open.add(consultation);
    if (type === 'opinion-recorded' || type === 'opinion-given') open.delete(consultation);
  }
  return [...open];
}

/** Đề nghị bổ sung lần sau: whether one lies before the head. It lapses when the dossier goes on. */
export function isSupplementProposed(events: readonly DossierEvent[]): boolean {
  let proposed = false;
  for (const { type, fromStep, toStep } of events) {
    if (type === 'supplement-proposed') proposed = true;
    else if (type === 'supplement-declined' || type === 'proposed' || fromStep !== toStep) proposed = false;
  }
  return proposed;
}

/** Gia hạn: asked of the signatory, or given; once given it is never given again. */
export type ExtensionState = 'none' | 'proposed' | 'granted';

export function extensionState(events: readonly DossierEvent[]): ExtensionState {
  let state: ExtensionState = 'none';
  for (const { type } of events) {
    if (type === 'extended') return 'granted';
    if (type === 'extension-proposed') state = 'proposed';
    if (type === 'extension-declined') state = 'none';
  }
  return state;
}
