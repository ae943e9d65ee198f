import { BACK, type BranchCondition, type Facts, type Target, type Workflow, type WorkflowStep } from './define.ts';
import { clockEffect, isClosed, isStepState, STEP_STATUS } from './national-status.ts';
import { countsTowardsLimit, longestWay } from './planned-hours.ts';
import { branchesOf, factsIn, findStep, type Move, movesOf, resolvedMovesOf } from './workflow.ts';

export type FindingCode =
  | 'start-missing'
  | 'start-not-single'
  | 'step-twice'
  | 'state-unknown'
  | 'nobody-in-charge'
  | 'target-missing'
  | 'branch-open'
  | 'condition-unknown'
  | 'not-reached'
  | 'dead-end'
  | 'end-with-actions'
  | 'usual-missing'
  | 'status-change-unknown'
  | 'result-without-approval'
  | 'never-returned'
  | 'hours-missing'
  | 'hours-over-limit'
  | 'consultation-too-long'
  | 'consultation-not-asked'
  | 'signer-missing';

/** Điều phải sửa trước khi công bố. */
export interface Finding {
  readonly code: FindingCode;
  /** To be read by whoever sets the workflow up. */
  readonly message: string;
}

export interface WorkflowLimit {
  /** Giờ làm việc that the law gives a dossier with these facts; absent while only the shape is judged. */
  readonly statutoryHours?: (facts: Facts) => number;
}

/** What must be mended before a workflow may be published; nothing when the list is empty. */
export function validateWorkflow(workflow: Workflow, { statutoryHours }: WorkflowLimit = {}): Finding[] {
  const wrong = [...wrongSteps(workflow), ...wrongTargets(workflow)];
  // A drawing with loose ends says nothing about its ways.
  if (wrong.length > 0) return wrong;
  return [
    ...wrongStart(workflow),
    ...wrongWays(workflow),
    ...wrongStatusChanges(workflow),
    ...wrongApproval(workflow),
    ...(statutoryHours === undefined ? [] : wrongHours(workflow, statutoryHours)),
  ];
}

/** What a step with consultations must offer. */
const OPINION_ACTIONS = ['request-opinion', 'record-opinion'];

const finding = (code: FindingCode, message: string): Finding => ({ code, message });
const called = ({ name, id }: WorkflowStep) => `Bước “${name}” (${id})`;

function wrongSteps(workflow: Workflow): Finding[] {
  const ids = workflow.steps.map(({ id }) => id);
  return [
    ...(ids.includes(workflow.start) ? [] : [finding('start-missing', `Không có bước bắt đầu “${workflow.start}”.`)]),
    ...[...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map((id) =>
      finding('step-twice', `Mã bước “${id}” được dùng hai lần.`),
    ),
    ...workflow.steps.flatMap((step) => wrongStep(step)),
  ];
}

function wrongStep(step: WorkflowStep): Finding[] {
  if (!isStepState(step.state)) {
    return [finding('state-unknown', `${called(step)} có trạng thái “${step.state}” mà hệ thống không biết.`)];
  }
  const closed = isClosed(STEP_STATUS[step.state]);
  const tooLong = (step.consultations ?? []).filter(({ hours }) => hours > (step.hours ?? 0));
  return [
    ...(step.inCharge === null && !closed
      ? [finding('nobody-in-charge', `${called(step)} không có ai chịu trách nhiệm.`)]
      : []),
    ...(closed && Object.keys(step.actions).length > 0
      ? [finding('end-with-actions', `${called(step)} là bước kết thúc nên không được có thao tác.`)]
      : []),
    ...(!closed && (step.usual === undefined || !(step.usual in step.actions))
      ? [finding('usual-missing', `${called(step)} không nói thao tác nào là thường làm.`)]
      : []),
    ...('approve' in step.actions && (step.signers ?? []).length === 0 && step.hours !== undefined
      ? [finding('signer-missing', `${called(step)} không ghi ai ký.`)]
      : []),
    ...(step.consultations && !OPINION_ACTIONS.every((action) => action in step.actions)
      ? [finding('consultation-not-asked', `${called(step)} có lấy ý kiến nhưng thiếu thao tác hỏi hoặc ghi ý kiến.`)]
      : []),
    ...tooLong.map(({ of, hours }) =>
      finding(
        'consultation-too-long',
        `${called(step)} dành ${step.hours ?? 0} giờ nhưng lấy ý kiến ${of} cần ${hours} giờ.`,
      ),
    ),
  ];
}

function wrongTargets(workflow: Workflow): Finding[] {
  return workflow.steps.flatMap((step) =>
    Object.entries(step.actions).flatMap(([action, target]) => [
      ...branchesOf(target)
        .filter(({ to }) => to !== BACK && findStep(workflow, to) === undefined)
        .map(({ to }) =>
          finding('target-missing', `${called(step)}: thao tác “${action}” dẫn đến “${to}”, không phải là một bước.`),
        ),
      ...wrongBranches(workflow, target).map(({ code, message }) =>
        finding(code, `${called(step)}, thao tác “${action}”: ${message}`),
      ),
    ]),
  );
}

function wrongBranches({ facts = {} }: Workflow, target: Target): Finding[] {
  if (typeof target === 'string') return [];
  const open = target.findIndex(({ when }) => when === undefined) !== target.length - 1;
  const asked = target.flatMap(({ when }) => (when ? leavesOf(when) : []));
  return [
    ...(open ? [finding('branch-open', 'nhánh cuối, và chỉ nhánh cuối, phải không có điều kiện.')] : []),
    ...asked.flatMap((leaf) =>
      leaf.in
        .filter((value) => !(facts[leaf.fact] ?? []).includes(value))
        .map((value) => finding('condition-unknown', `không có giá trị “${value}” của “${leaf.fact}”.`)),
    ),
  ];
}

function leavesOf(condition: BranchCondition): { readonly fact: string; readonly in: readonly string[] }[] {
  if ('fact' in condition) return [condition];
  if ('and' in condition) return condition.and.flatMap(leavesOf);
  if ('or' in condition) return condition.or.flatMap(leavesOf);
  return leavesOf(condition.not);
}

function wrongStart(workflow: Workflow): Finding[] {
  const starts = workflow.steps.filter(({ state }) => STEP_STATUS[state] === 1);
  return starts.length === 1 && starts[0]?.id === workflow.start
    ? []
    : [
        finding(
          'start-not-single',
          `Quy trình phải có đúng một bước bắt đầu ở trạng thái “Mới đăng ký”, hiện có ${starts.length}.`,
        ),
      ];
}

/** Every step is reached, and from every step an end is reached; the usual end is a result that was returned. */
function wrongWays(workflow: Workflow): Finding[] {
  const moves = resolvedMovesOf(workflow);
  const reached = reachable(moves, [workflow.start]);
  const ends = workflow.steps.filter(({ state }) => isClosed(STEP_STATUS[state])).map(({ id }) => id);
  const ending = reachable(
    moves.map(({ from, to, action }) => ({ from: to, to: from, action })),
    ends,
  );
  const returned = workflow.steps.some(({ id, state }) => STEP_STATUS[state] === 10 && reached.has(id));
  return [
    ...workflow.steps
      .filter(({ id }) => !reached.has(id))
      .map((step) => finding('not-reached', `${called(step)} không bao giờ được đi đến.`)),
    ...workflow.steps
      .filter(({ id }) => !ending.has(id))
      .map((step) => finding('dead-end', `${called(step)} không có đường nào dẫn đến kết thúc.`)),
    ...(returned ? [] : [finding('never-returned', 'Không có đường nào dẫn đến việc trả kết quả.')]),
  ];
}

function wrongStatusChanges(workflow: Workflow): Finding[] {
  return resolvedMovesOf(workflow).flatMap(({ from, to, action }) => {
    const [here, there] = [findStep(workflow, from), findStep(workflow, to)];
    if (!here || !there) return [];
    const [before, after] = [STEP_STATUS[here.state], STEP_STATUS[there.state]];
    return clockEffect(before, after) === undefined
      ? [
          finding(
            'status-change-unknown',
            `${called(here)}: thao tác “${action}” chuyển trạng thái quốc gia ${before} sang ${after}, không có trong quy định.`,
          ),
        ]
      : [];
  });
}

/**
 * Whatever stands before an approval, or comes back from a result, reaches a result by an approval only. A way back
 * leads to where the dossier has been, so it opens no new way.
 */
function wrongApproval(workflow: Workflow): Finding[] {
  const moves = movesOf(workflow).filter(({ action, to }) => action !== 'approve' && to !== BACK);
  const isResult = (id: string) => {
    const state = findStep(workflow, id)?.state;
    return state !== undefined && (STEP_STATUS[state] === 9 || STEP_STATUS[state] === 10);
  };
  const reopened = moves.filter(({ from, to }) => isResult(from) && !isResult(to)).map(({ to }) => to);
  const unapproved = reachable(moves, [workflow.start, ...reopened]);
  return workflow.steps
    .filter(({ id }) => isResult(id) && unapproved.has(id))
    .map((step) => finding('result-without-approval', `${called(step)} đi đến được mà không qua phê duyệt.`));
}

function wrongHours(workflow: Workflow, statutoryHours: (facts: Facts) => number): Finding[] {
  const silent = workflow.steps.filter((step) => countsTowardsLimit(step) && !((step.hours ?? -1) >= 0));
  return [
    ...silent.map((step) => finding('hours-missing', `${called(step)} chưa có giờ làm việc dự kiến.`)),
    ...factsIn(workflow).flatMap((facts) => {
      const { hours, steps } = longestWay(workflow, facts);
      const limit = statutoryHours(facts);
      const way = `Đường đi ${steps.join(' → ')} dự kiến ${hours} giờ làm việc`;
      return hours > limit ? [finding('hours-over-limit', `${way}, quá thời hạn ${limit} giờ của thủ tục.`)] : [];
    }),
  ];
}

function reachable(moves: readonly Move[], from: readonly string[]): Set<string> {
  const reached = new Set<string>();
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...moves.filter((move) => move.from === id).map(({ to }) => to));
  }
  return reached;
}
