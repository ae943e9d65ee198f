import { dueAt as endOf } from '#engines/clock/due-at.ts';
import { VIETNAM_TIME_ZONE, type WorkingCalendar } from '#engines/clock/working-calendar.ts';
import { BACK, type Facts, type InCharge, type Workflow, type WorkflowStep } from '#engines/workflow/define.ts';
import { STEP_STATUS } from '#engines/workflow/national-status.ts';
import { findStep, openMovesOf, standingStep } from '#engines/workflow/workflow.ts';
import { type DossierEvent, stepBefore } from './dossier-action.ts';
import { type DossierStep, isClosed } from './dossier-status.ts';

/** Ai phải làm gì, trước khi nào: a step that is still ahead. The first is where the dossier stands. */
export interface StepPlan {
  readonly id: string;
  readonly name: string;
  readonly inCharge: InCharge;
  /** Undefined while the clock stands still, and where nothing is planned. */
  readonly by: Temporal.Instant | undefined;
}

export interface Standing {
  readonly step: DossierStep;
  readonly workflowStep: string;
  readonly facts: Facts;
  readonly events: readonly DossierEvent[];
  readonly answerDueAt: Temporal.Instant | null;
  readonly dueAt: Temporal.Instant | null;
}

/** The usual way from where the dossier stands to its end; no step is planned beyond the time the law gives. */
export function stepsAhead(workflow: Workflow, standing: Standing, calendar: WorkingCalendar): StepPlan[] {
  const plans: StepPlan[] = [];
  let from = enteredAt(standing.events);
  for (const step of usualWay(workflow, standing)) {
    if (step.inCharge === null) break;
    const by = plannedFor(step, from, standing, calendar);
    plans.push({ id: step.id, name: step.name, inCharge: step.inCharge, by });
    from = by;
  }
  return plans;
}

/** Việc trước mắt: the step the dossier stands on, for lists that do not read all its events. */
export function standingPlan(
  workflow: Workflow,
  standing: Omit<Standing, 'facts' | 'events'> & { readonly enteredAt: Temporal.Instant | undefined },
  calendar: WorkingCalendar,
): StepPlan | undefined {
  const step = standingStep(workflow, standing.step, standing.workflowStep);
  if (!step || step.inCharge === null) return undefined;
  return {
    id: step.id,
    name: step.name,
    inCharge: step.inCharge,
    by: plannedFor(step, standing.enteredAt, standing, calendar),
  };
}

/** When the dossier came to the step it stands on. */
function enteredAt(events: readonly DossierEvent[]): Temporal.Instant | undefined {
  return events.findLast(({ fromStep, toStep, data }) => fromStep !== toStep || data['leftStep'] !== undefined)?.at;
}

function plannedFor(
  { state, hours }: WorkflowStep,
  from: Temporal.Instant | undefined,
  { answerDueAt, dueAt }: Pick<Standing, 'answerDueAt' | 'dueAt'>,
  calendar: WorkingCalendar,
): Temporal.Instant | undefined {
  const status = STEP_STATUS[state];
  if (status === 1) return answerDueAt ?? undefined;
  if (status !== 2 && status !== 4) return undefined;
  if (from === undefined || hours === undefined) return dueAt ?? undefined;
  const limit = { amount: hours, unit: 'working-hour' } as const;
  const planned = endOf(calendar, from.toZonedDateTimeISO(VIETNAM_TIME_ZONE), limit).toInstant();
  return dueAt && Temporal.Instant.compare(dueAt, planned) < 0 ? dueAt : planned;
}

function usualWay(workflow: Workflow, { step, workflowStep, facts, events }: Standing): WorkflowStep[] {
  const moves = openMovesOf(workflow, facts);
  const way: WorkflowStep[] = [];
  let here = standingStep(workflow, step, workflowStep);
  while (here !== undefined && !way.includes(here) && !isClosed(STEP_STATUS[here.state])) {
    way.push(here);
    const action = here.usual;
    const id = moves.find((move) => move.from === here?.id && move.action === action)?.to;
    here = findStep(workflow, id === BACK ? stepBefore(here.state, events) : id);
  }
  return way;
}
