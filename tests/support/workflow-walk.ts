/** Walks a workflow by the dossier's own rule, as an office would: for tests that go every way or any way. */
import {
  type DossierAction,
  type DossierEvent,
  EVENT_OF_ACTION,
  extensionState,
  isSupplementProposed,
  openConsultations,
  stepBefore,
} from '../../src/capabilities/dossier/domain/dossier-action.ts';
import { runningExclusion } from '../../src/capabilities/dossier/domain/exclusion.ts';
import { type Change, type DossierState, transition } from '../../src/capabilities/dossier/domain/transition.ts';
import type { Workflow } from '../../src/engines/workflow/define.ts';
import { STEP_STATUS } from '../../src/engines/workflow/national-status.ts';
import { branchesOf, factsIn, findStep } from '../../src/engines/workflow/workflow.ts';

export interface Walked {
  readonly state: DossierState;
  readonly events: readonly DossierEvent[];
}

export function begin(workflow: Workflow, at: Temporal.Instant): Walked {
  const step = findStep(workflow, workflow.start);
  if (!step) throw new Error(`${workflow.name} does not begin`);
  const status = STEP_STATUS[step.state];
  const submitted = {
    type: 'submitted',
    fromStatus: null,
    toStatus: status,
    fromStep: null,
    toStep: step.state,
  } as const;
  return {
    state: { status, step: step.state, workflowStep: step.id, assigneeId: null },
    events: [recorded(1, at, submitted, {})],
  };
}

/** One change, if the rule allows it. */
export function tryChange(
  workflow: Workflow,
  walked: Walked,
  change: Change & { at: Temporal.Instant },
): Walked | undefined {
  const { state, events } = walked;
  const result = transition(
    workflow,
    {
      ...state,
      cameFrom: stepBefore(state.step, events),
      openConsultations: openConsultations(events),
      extension: extensionState(events),
      supplementProposed: isSupplementProposed(events),
      exclusionRuns: runningExclusion(events, change.at) !== undefined,
    },
    change,
  );
  if (!result.ok) return undefined;
  const left = state.workflowStep === state.step ? {} : { leftStep: state.workflowStep };
  const asked = change.consultation === undefined ? {} : { consultation: change.consultation };
  const granted = change.action === 'extend' ? { workingDays: 2 } : {};
  const until = change.at.add({ hours: 60 }).toString();
  const excluded = change.action === 'exclude-time' ? { until, reasonName: 'Bão' } : {};
  const event = {
    type: EVENT_OF_ACTION[change.action],
    fromStatus: state.status,
    toStatus: result.state.status,
    fromStep: state.step,
    toStep: result.state.step,
  };
  return {
    state: { ...state, ...result.state },
    events: [...events, recorded(events.length + 1, change.at, event, { ...left, ...asked, ...granted, ...excluded })],
  };
}

/** Every arrow there is, as `step --action--> step`; a way back once for each place it leads to. */
export function visitAll(workflow: Workflow): { readonly steps: Set<string>; readonly arrows: Set<string> } {
  const at = Temporal.Instant.from('2026-11-23T01:30:00Z');
  const steps = new Set<string>();
  const arrows = new Set<string>();
  const seen = new Set<string>();
  const open = factsIn(workflow).map((facts) => {
    const first = begin(workflow, at);
    return { ...first, state: { ...first.state, facts } };
  });
  for (let walked = open.pop(); walked !== undefined; walked = open.pop()) {
    const key = keyOf(walked);
    if (seen.has(key)) continue;
    seen.add(key);
    const here = walked.state.workflowStep ?? '';
    steps.add(here);
    for (const change of changesAt(workflow, here)) {
      const next = tryChange(workflow, walked, { ...change, at });
      if (!next) continue;
      arrows.add(`${here} --${change.action}--> ${next.state.workflowStep}`);
      open.push({ ...next, state: { ...next.state, facts: walked.state.facts } });
    }
  }
  return { steps, arrows };
}

/** What decides the rest of the way; two walks with the same key go on alike. */
function keyOf({ state, events }: Walked): string {
  const waiting = ['awaiting-supplement', 'awaiting-obligation', 'withdrawing'] as const;
  const back = waiting.map((step) => stepBefore(step, events) ?? '');
  return JSON.stringify([state.workflowStep, state.assigneeId, state.facts, back, openConsultations(events).sort()]);
}

function changesAt(workflow: Workflow, id: string): Change[] {
  const step = findStep(workflow, id);
  const consultations = step?.consultations?.map((one) => one.id) ?? [];
  return Object.keys(step?.actions ?? {}).flatMap((name): Change[] => {
    const action = name as DossierAction;
    if (action === 'request-opinion' || action === 'record-opinion') {
      return consultations.map((consultation) => ({ action, consultation }));
    }
    return ['one', 'two'].map((assigneeId) => ({ action, assigneeId }));
  });
}

/** The arrows as they are drawn; where a way back leads is for the walk to find out. */
export function drawnArrows(workflow: Workflow): string[] {
  return workflow.steps.flatMap(({ id, actions }) =>
    Object.entries(actions).flatMap(([action, target]) =>
      branchesOf(target).map(({ to }) => `${id} --${action}--> ${to}`),
    ),
  );
}

function recorded(
  number: number,
  at: Temporal.Instant,
  changed: Pick<DossierEvent, 'type' | 'fromStatus' | 'toStatus' | 'fromStep' | 'toStep'>,
  data: DossierEvent['data'],
): DossierEvent {
  return {
    ...changed,
    number,
    at,
    data,
    actorKind: 'system',
    actorId: null,
    actorName: 'walk',
    actorTitle: null,
    unitId: null,
    unitName: null,
    note: null,
  };
}
