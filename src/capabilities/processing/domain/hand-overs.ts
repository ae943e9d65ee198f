import type { DossierDetail, DossierEvent } from '#capabilities/dossier/index.ts';
import { dueAt as endOf } from '#engines/clock/due-at.ts';
import { VIETNAM_TIME_ZONE, type WorkingCalendar } from '#engines/clock/working-calendar.ts';
import type { WorkflowStep } from '#engines/workflow/define.ts';
import { STEP_STATUS } from '#engines/workflow/national-status.ts';
import { standingStep } from '#engines/workflow/workflow.ts';

/** Trước hạn, đúng hạn, quá hạn of a step that is done; trong hạn, quá hạn of the one that is not. */
export type HandOverOutcome = 'early' | 'on-time' | 'late' | 'open' | 'open-late';

/** Một lần giao, nhận hồ sơ: a stretch of its way in one pair of hands (Mẫu số 06). */
export interface HandOver {
  readonly step: WorkflowStep;
  readonly at: Temporal.Instant;
  readonly giver: string;
  /** Undefined while only the role is known. */
  readonly taker: string | undefined;
  readonly leftAt: Temporal.Instant | undefined;
  /** Undefined where nothing is planned: the citizen has it. */
  readonly plannedBy: Temporal.Instant | undefined;
  readonly outcome: HandOverOutcome | undefined;
}

type Standing = Pick<
  DossierDetail,
  'workflow' | 'workflowStep' | 'assigneeId' | 'assigneeName' | 'answerDueAt' | 'dueAt'
>;

const GIVES_TO_SOMEBODY: ReadonlySet<string> = new Set(['assigned', 'forwarded', 'taken-over']);

/** From the events alone, so that the sheet says what happened and nothing else. */
export function handOvers(
  dossier: Standing,
  events: readonly DossierEvent[],
  calendar: WorkingCalendar,
  now: Temporal.Instant,
): HandOver[] {
  const turns = events.filter(isTurn);
  let assignee: string | undefined;
  return turns.flatMap((event, index) => {
    const next = turns[index + 1];
    if (GIVES_TO_SOMEBODY.has(event.type)) assignee = nameOf(event, events, dossier);
    const id = next === undefined ? dossier.workflowStep : leftStepOf(next);
    const step = standingStep(dossier.workflow, event.toStep, id);
    if (step === undefined || step.inCharge === null) return [];
    const plannedBy = plannedFor(step, event.at, dossier, calendar);
    const taker = isOfAssignee(step) ? assignee : undefined;
    const leftAt = next?.at;
    const outcome = plannedBy && outcomeOf(plannedBy, leftAt, now);
    return [{ step, at: event.at, giver: event.actorName, taker, leftAt, plannedBy, outcome }];
  });
}

/** The dossier went to another step, or to other hands. */
function isTurn({ type, fromStep, toStep, data }: DossierEvent): boolean {
  return GIVES_TO_SOMEBODY.has(type) || (fromStep !== toStep && type !== 'extended') || data['leftStep'] !== undefined;
}

function leftStepOf({ data, fromStep }: DossierEvent): string | undefined {
  const named = data['leftStep'];
  return typeof named === 'string' ? named : (fromStep ?? undefined);
}

function isOfAssignee({ inCharge }: WorkflowStep): boolean {
  return typeof inCharge === 'object' && inCharge?.role === 'specialist';
}

/** Events name whoever acted; whoever was given the dossier is known by what they did with it, or has it still. */
function nameOf(event: DossierEvent, events: readonly DossierEvent[], dossier: Standing): string | undefined {
  const id = event.data['assigneeId'];
  if (event.actorId === id) return event.actorName;
  const acted = events.find(({ actorId }) => actorId !== null && actorId === id);
  return acted?.actorName ?? (dossier.assigneeId === id ? (dossier.assigneeName ?? undefined) : undefined);
}

function plannedFor(
  { state, hours }: WorkflowStep,
  from: Temporal.Instant,
  { answerDueAt, dueAt }: Standing,
  calendar: WorkingCalendar,
): Temporal.Instant | undefined {
  const status = STEP_STATUS[state];
  if (status === 1) return answerDueAt ?? undefined;
  if (status !== 2 && status !== 4) return undefined;
  if (hours === undefined) return dueAt ?? undefined;
  const limit = { amount: hours, unit: 'working-hour' } as const;
  return endOf(calendar, from.toZonedDateTimeISO(VIETNAM_TIME_ZONE), limit).toInstant();
}

/** Early before the day it was planned for, on time on it. */
function outcomeOf(
  plannedBy: Temporal.Instant,
  leftAt: Temporal.Instant | undefined,
  now: Temporal.Instant,
): HandOverOutcome {
  const isLate = Temporal.Instant.compare(leftAt ?? now, plannedBy) > 0;
  if (leftAt === undefined) return isLate ? 'open-late' : 'open';
  if (isLate) return 'late';
  const day = (at: Temporal.Instant) => at.toZonedDateTimeISO(VIETNAM_TIME_ZONE).toPlainDate();
  return Temporal.PlainDate.compare(day(leftAt), day(plannedBy)) < 0 ? 'early' : 'on-time';
}
