import type { Facts, Workflow, WorkflowStep } from './define.ts';
import { STEP_STATUS } from './national-status.ts';
import { findStep, movesOf, openMovesOf } from './workflow.ts';

/** The clock of the law runs while a dossier stands here: accepted, and not finished yet. */
export function countsTowardsLimit({ state }: WorkflowStep): boolean {
  const status = STEP_STATUS[state];
  return status === 2 || status === 4;
}

/**
 * Đường đi dài nhất: the way through the workflow that is planned to take longest, each step gone through once; with
 * facts, only where they lead.
 */
export function longestWay(
  workflow: Workflow,
  facts?: Facts,
): { readonly hours: number; readonly steps: readonly string[] } {
  const moves = facts === undefined ? movesOf(workflow) : openMovesOf(workflow, facts);
  const onwards = (id: string) => new Set(moves.filter(({ from }) => from === id).map(({ to }) => to));
  const walk = (id: string, gone: readonly string[]): { hours: number; steps: readonly string[] } => {
    const step = findStep(workflow, id);
    if (step === undefined || gone.includes(id)) return { hours: 0, steps: [] };
    const counted = countsTowardsLimit(step);
    let best: { hours: number; steps: readonly string[] } = { hours: 0, steps: [] };
    for (const next of onwards(id)) {
      const rest = walk(next, [...gone, id]);
      if (rest.hours > best.hours) best = rest;
    }
    return counted ? { hours: best.hours + (step.hours ?? 0), steps: [id, ...best.steps] } : best;
  };
  return walk(workflow.start, []);
}
