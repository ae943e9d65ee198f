import {
  BACK,
  type Branch,
  type BranchCondition,
  type Facts,
  type Target,
  type Workflow,
  type WorkflowStep,
} from './define.ts';

/** What a step needs to know of the dossier to tell where an action leads. */
export interface Standing {
  readonly step: string;
  /** Where the dossier came from, for steps that lead back. */
  readonly cameFrom?: string | undefined;
  readonly facts?: Facts | undefined;
  /** Consultations that were asked for and not answered yet. */
  readonly openConsultations?: readonly string[] | undefined;
}

export type NextStep =
  | { readonly ok: true; readonly step: WorkflowStep }
  | { readonly ok: false; readonly refusal: 'action-not-offered' | 'opinion-outstanding' };

/** Where an action leads. */
export function nextStep(workflow: Workflow, standing: Standing, action: string): NextStep {
  const here = findStep(workflow, standing.step);
  const target = here?.actions[action];
  if (here === undefined || target === undefined) return { ok: false, refusal: 'action-not-offered' };
  const id = resolve(target, standing.facts ?? {});
  const step = findStep(workflow, id === BACK ? standing.cameFrom : id);
  if (step === undefined) return { ok: false, refusal: 'action-not-offered' };
  const waits = action === here.usual && outstanding(here, standing.openConsultations ?? []);
  return waits ? { ok: false, refusal: 'opinion-outstanding' } : { ok: true, step };
}

export function findStep(workflow: Workflow, id: string | undefined): WorkflowStep | undefined {
  return workflow.steps.find((step) => step.id === id);
}

function outstanding({ consultations = [] }: WorkflowStep, open: readonly string[]): boolean {
  return consultations.some(({ id, required }) => required && open.includes(id));
}

function resolve(target: Target, facts: Facts): string | undefined {
  if (typeof target === 'string') return target;
  return target.find(({ when }) => when === undefined || holds(when, facts))?.to;
}

function holds(condition: BranchCondition, facts: Facts): boolean {
  if ('fact' in condition) return condition.in.includes(facts[condition.fact] ?? '');
  if ('and' in condition) return condition.and.every((part) => holds(part, facts));
  if ('or' in condition) return condition.or.some((part) => holds(part, facts));
  return !holds(condition.not, facts);
}

/** One arrow of the drawing: an action, where it leads, and under which condition. */
export interface Move {
  readonly from: string;
  readonly action: string;
  readonly to: string;
  readonly when?: BranchCondition;
}

/** Every arrow of the workflow; `back` stays `back`. */
export function movesOf(workflow: Workflow): Move[] {
  return workflow.steps.flatMap((step) =>
    Object.entries(step.actions).flatMap(([action, target]) =>
      branchesOf(target).map(({ to, when }) => ({ from: step.id, action, to, ...(when ? { when } : {}) })),
    ),
  );
}

/** The arrows that are open to a dossier with these facts. */
export function openMovesOf(workflow: Workflow, facts: Facts): Move[] {
  return workflow.steps.flatMap((step) =>
    Object.entries(step.actions).flatMap(([action, target]) => {
      const to = resolve(target, facts);
      return to === undefined ? [] : [{ from: step.id, action, to }];
    }),
  );
}

/** Every combination of the facts that the branches may ask. */
export function factsIn({ facts = {} }: Pick<Workflow, 'facts'>): Facts[] {
  return Object.entries(facts).reduce<Facts[]>(
    (all, [fact, values]) => all.flatMap((one) => values.map((value) => ({ ...one, [fact]: value }))),
    [{}],
  );
}

/** Where a dossier stands: on the step that is named, else on the first with that state. */
export function standingStep(
  workflow: Workflow,
  state: string,
  id: string | null | undefined,
): WorkflowStep | undefined {
  return findStep(workflow, id ?? state) ?? workflow.steps.find((step) => step.state === state);
}

export function branchesOf(target: Target): readonly Branch[] {
  return typeof target === 'string' ? [{ to: target }] : target;
}

/** The same with every `back` replaced by the steps it can lead to. */
export function resolvedMovesOf(workflow: Workflow): Move[] {
  const moves = movesOf(workflow);
  return moves.flatMap((move) => {
    if (move.to !== BACK) return [move];
    const origins = moves.filter(({ from, to }) => to === move.from && from !== move.from).map(({ from }) => from);
    return [...new Set(origins)].map((to) => ({ ...move, to }));
  });
}
