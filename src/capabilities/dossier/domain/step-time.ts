import type { WorkingCalendar } from '#engines/clock/working-calendar.ts';
import { workingTimeBetween } from '#engines/clock/working-time.ts';
import type { StepRole, StepUnit, Workflow, WorkflowStep } from '#engines/workflow/define.ts';
import { STEP_STATUS } from '#engines/workflow/national-status.ts';
import { standingStep } from '#engines/workflow/workflow.ts';
import {
  DOSSIER_ACTIONS,
  type DossierEvent,
  type DossierEventType,
  EVENT_OF_ACTION,
  isBeside,
} from './dossier-action.ts';
import { type Exclusion, exclusionsOf } from './exclusion.ts';

/** Thời gian của bước: how long a dossier stood on a step, all its stays together, against what the workflow plans. */
export interface StepTime {
  readonly workflowStep: string;
  readonly name: string;
  readonly unit: StepUnit;
  readonly role: StepRole;
  /** Thứ tự in the workflow. */
  readonly place: number;
  /** Undefined where the workflow plans nothing. */
  readonly plannedMinutes: number | undefined;
  readonly workedMinutes: number;
}

const MINUTES_PER_HOUR = 60;
const HOURS_PER_DAY = 8;
const BESIDE: ReadonlySet<DossierEventType> = new Set(
  DOSSIER_ACTIONS.filter(isBeside).map((action) => EVENT_OF_ACTION[action]),
);

/**
 * The steps that the events left, in which the office had to act before there was a result: not those that wait for the
 * citizen or for a withdrawal, nor the return. Time that the law leaves out of the limit is nobody's work.
 */
export function stepTimes(
  workflow: Workflow,
  events: readonly DossierEvent[],
  calendarOf: (unit: StepUnit) => WorkingCalendar,
): StepTime[] {
  const moves = events.filter(({ type }) => !BESIDE.has(type));
  const excluded = exclusionsOf(events);
  const times = new Map<WorkflowStep, StepTime>();
  for (const [index, left] of moves.entries()) {
    const entered = moves[index - 1];
    const step = entered && left.fromStep ? standingStep(workflow, left.fromStep, leftStepOf(left)) : undefined;
    const start = step && startOf(workflow, step);
    if (!entered || !step || !start) continue;
    const before = times.get(step) ?? start;
    const workedMinutes = worked(calendarOf(start.unit), entered.at, left.at, excluded);
    times.set(step, { ...before, workedMinutes: before.workedMinutes + workedMinutes });
  }
  return [...times.values()];
}

function leftStepOf({ data }: DossierEvent): string | undefined {
  const named = data['leftStep'];
  return typeof named === 'string' ? named : undefined;
}

function startOf(workflow: Workflow, step: WorkflowStep): StepTime | undefined {
  const { id, name, inCharge, hours } = step;
  const status = STEP_STATUS[step.state];
  if (inCharge === null || inCharge === 'citizen' || (status !== 1 && status !== 2 && status !== 4)) return undefined;
  return {
    workflowStep: id,
    name,
    ...inCharge,
    place: workflow.steps.indexOf(step),
    plannedMinutes: hours === undefined ? undefined : Math.round(hours * MINUTES_PER_HOUR),
    workedMinutes: 0,
  };
}

function worked(
  calendar: WorkingCalendar,
  from: Temporal.Instant,
  to: Temporal.Instant,
  exclusions: readonly Exclusion[],
): number {
  return exclusions.reduce(
    (left, excluded) => left - minutesBetween(calendar, later(from, excluded.from), earlier(to, excluded.to)),
    minutesBetween(calendar, from, to),
  );
}

function minutesBetween(calendar: WorkingCalendar, from: Temporal.Instant, to: Temporal.Instant): number {
  const { days, hours, minutes } = workingTimeBetween(calendar, from, to);
  return (days * HOURS_PER_DAY + hours) * MINUTES_PER_HOUR + minutes;
}

const later = (one: Temporal.Instant, other: Temporal.Instant) =>
  Temporal.Instant.compare(one, other) < 0 ? other : one;
const earlier = (one: Temporal.Instant, other: Temporal.Instant) =>
  Temporal.Instant.compare(one, other) < 0 ? one : other;
