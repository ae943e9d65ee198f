/** Bước xử lý: who acts in it, which national status it stands for, and where each action leads. */
export interface WorkflowStep {
  readonly id: string;
  /** Vai trò; null while nobody of the office has to act. */
  readonly role: string | null;
  /** Trạng thái quốc gia 1–10. */
  readonly status: number;
  /** Action → next step; `back` leads to the step the dossier came from. */
  readonly actions: Readonly<Record<string, string>>;
}

/** Quy trình: data, pinned with the version of its procedure. */
export interface Workflow {
  readonly start: string;
  readonly steps: readonly WorkflowStep[];
}

export const BACK = 'back';

export type NextStep =
  | { readonly ok: true; readonly step: WorkflowStep }
  | { readonly ok: false; readonly refusal: 'action-not-offered' };

/** Where an action leads from a step; `cameFrom` is the step to go back to, when there is one. */
export function nextStep(workflow: Workflow, stepId: string, action: string, cameFrom?: string): NextStep {
  const target = findStep(workflow, stepId)?.actions[action];
  const step = target === undefined ? undefined : findStep(workflow, target === BACK ? cameFrom : target);
  return step ? { ok: true, step } : { ok: false, refusal: 'action-not-offered' };
}

export function findStep(workflow: Workflow, id: string | undefined): WorkflowStep | undefined {
  return workflow.steps.find((step) => step.id === id);
}

/** What is wrong with a workflow before it may be published; nothing when the list is empty. */
export function workflowProblems(workflow: Workflow): string[] {
  const known = new Set(workflow.steps.map(({ id }) => id));
  const reached = reachable(workflow);
  return [
    ...(known.has(workflow.start) ? [] : [`start "${workflow.start}" is not a step`]),
    ...(known.size === workflow.steps.length ? [] : ['two steps have the same id']),
    ...workflow.steps.flatMap(({ id, actions }) =>
      Object.entries(actions)
        .filter(([, target]) => target !== BACK && !known.has(target))
        .map(([action, target]) => `"${action}" of "${id}" leads to "${target}", which is not a step`),
    ),
    ...workflow.steps.filter(({ id }) => !reached.has(id)).map(({ id }) => `"${id}" is never reached`),
  ];
}

function reachable(workflow: Workflow): Set<string> {
  const reached = new Set<string>();
  const open = [workflow.start];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...Object.values(findStep(workflow, id)?.actions ?? {}).filter((target) => target !== BACK));
  }
  return reached;
}
