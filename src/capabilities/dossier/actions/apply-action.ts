import { standingStep } from '#engines/workflow/workflow.ts';
import type { Transaction } from '#platform/database/transaction.ts';
import { ChangedMeanwhile, NotFound, NotPermitted } from '#platform/errors.ts';
import { type Actor, actorIdOf, mayRead, onBehalfOf, type Permit, permitFor } from '../domain/access.ts';
import {
  type DossierAction,
  type DossierEvent,
  EVENT_OF_ACTION,
  extensionState,
  isBeside,
  isSupplementProposed,
  openConsultations,
  stepBefore,
} from '../domain/dossier-action.ts';
import { runningExclusion } from '../domain/exclusion.ts';
import { owesFee } from '../domain/fee.ts';
import { type TransitionRefusal, transition } from '../domain/transition.ts';
import { listEvents } from '../storage/dossier-parts-queries.ts';
import {
  addEvent,
  type DossierChange,
  type LockedDossier,
  lockDossier,
  type NewEvent,
  saveChange,
} from '../storage/dossier-store.ts';
import { loadPinned } from '../storage/pinned-workflow.ts';
import { takeProposalBack } from '../storage/supplement-proposal-store.ts';
import { clockTimes } from './clock-times.ts';

export interface ActionRequest {
  readonly code: string;
  readonly actor: Actor;
  readonly action: DossierAction;
  /** The version the actor saw; somebody else's change in between is told, not overwritten. */
  readonly expectedVersion: number;
  readonly at: Temporal.Instant;
  /** Người được giao, for assign, forward and take-over. */
  readonly assigneeId?: string;
  /** Which opinion of the step, or which unit, for what asks, answers and reminds. */
  readonly consultation?: string;
  /** Chưa nộp phí thì không làm. */
  readonly feeFirst?: boolean;
  /** Ý kiến, lý do. */
  readonly note?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

export type ActionResult =
  | { readonly ok: true; readonly dossierId: number; readonly version: number; readonly event: number }
  | { readonly ok: false; readonly refusal: TransitionRefusal };

/**
 * Thay đổi hồ sơ: the one path of every change. Locks the row, asks who may, whether somebody was faster, and
 * whether the rules allow it; then writes row, event and outgoing message in the caller's transaction.
 * @throws NotFound when there is no such dossier or the actor may not know of it
 * @throws NotPermitted when the actor may see but not do this
 * @throws ChangedMeanwhile when somebody else acted first
 */
export async function applyAction(transaction: Transaction, request: ActionRequest): Promise<ActionResult> {
  const opened = await openForChange(transaction, request);
  return changeOpened(transaction, opened, request);
}

export interface OpenedDossier {
  readonly dossier: LockedDossier;
  readonly events: readonly DossierEvent[];
  readonly permit: Permit;
}

/** The checks of `applyAction` before the rule, for actions that must look at the dossier first. */
export async function openForChange(
  transaction: Transaction,
  { code, actor, action, expectedVersion }: Pick<ActionRequest, 'code' | 'actor' | 'action' | 'expectedVersion'>,
): Promise<OpenedDossier> {
  const dossier = await lockDossier(transaction, code);
  const permit = dossier && permitFor(actor, dossier, action);
  // A unit that is asked may answer without being let into the dossier.
  if (!dossier || !(permit || mayRead(actor, dossier))) throw new NotFound('dossier');
  const events = await listEvents(transaction, dossier.id);
  if (dossier.version !== expectedVersion) {
    const last = events.at(-1);
    throw new ChangedMeanwhile('dossier', last && tellable(last, actor));
  }
  if (!permit) throw new NotPermitted(action);
  return { dossier, events, permit };
}

/** The second half of `applyAction`, with the row already locked; `also` is written with it. */
export async function changeOpened(
  transaction: Transaction,
  { dossier, events, permit }: OpenedDossier,
  request: ActionRequest,
  also: Partial<Pick<DossierChange, 'queueAt' | 'supplementCount' | 'feePaidAt' | 'lateReason'>> = {},
): Promise<ActionResult> {
  const { action, actor, at, assigneeId, consultation } = request;
  const { workflow, facts } = await loadPinned(transaction, dossier);
  const judged = transition(
    workflow,
    {
      ...dossier,
      facts,
      cameFrom: stepBefore(dossier.step, events),
      openConsultations: openConsultations(events),
      extension: extensionState(events),
      supplementProposed: isSupplementProposed(events),
      exclusionRuns: runningExclusion(events, at) !== undefined,
    },
    { action, assigneeId, consultation },
  );
  if (!judged.ok) return judged;
  if (request.feeFirst && owesFee(dossier)) return { ok: false, refusal: 'fee-unpaid' };
  const here = isBeside(action) ? undefined : standingStep(workflow, dossier.step, dossier.workflowStep)?.id;
  const { clock, state } = judged;
  const event = {
    at,
    type: EVENT_OF_ACTION[action],
    actor,
    unitId: permit.unitId,
    from: { status: dossier.status, step: dossier.step },
    to: { status: state.status, step: state.step },
    note: request.note ?? null,
    data: {
      ...request.data,
      ...(assigneeId === undefined ? {} : { assigneeId }),
      ...(consultation === undefined ? {} : { consultation }),
      ...(here === undefined || here === dossier.step ? {} : { leftStep: here }),
      ...onBehalfOf(actor, permit.insteadOf),
    },
  };
  const afterwards = [...events, asRecorded(event, events.length + 1)];
  const times = await clockTimes(transaction, dossier, {
    clock,
    events: afterwards,
    toStep: state.step,
    at,
  });
  const returned = state.step === 'returned' && dossier.step !== 'returned' ? { returnedAt: at } : {};
  await saveChange(transaction, dossier, { ...state, ...times, ...returned, ...also }, at);
  const number = await addEvent(transaction, dossier, event);
  if (isSupplementProposed(events) && !isSupplementProposed(afterwards)) {
    await takeProposalBack(transaction, dossier.id);
  }
  return { ok: true, dossierId: dossier.id, version: dossier.version + 1, event: number };
}

/** The event as it will be read back, for the rules that look at all events. */
function asRecorded(event: NewEvent, number: number): DossierEvent {
  const { actor, from, to, ...same } = event;
  return {
    ...same,
    number,
    actorKind: actor.kind,
    actorId: actorIdOf(actor),
    actorName: actor.kind === 'system' ? actor.name : actor.fullName,
    actorTitle: actor.kind === 'officer' ? actor.title : null,
    unitName: null,
    fromStatus: from.status,
    toStatus: to.status,
    fromStep: from.step,
    toStep: to.step,
  };
}

/** Names of officers are told to officers only. */
function tellable(event: DossierEvent, to: Actor): string | undefined {
  return event.actorKind === 'officer' && to.kind !== 'officer' ? undefined : event.actorName;
}
