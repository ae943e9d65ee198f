import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BACK, type Workflow } from '#engines/workflow/define.ts';
import { standardWorkflow } from '#engines/workflow/standard-workflow.ts';
import { factsIn, findStep, resolvedMovesOf } from '#engines/workflow/workflow.ts';
import { publication } from '../../../../procedures/index.ts';
import { begin, drawnArrows, tryChange, visitAll, type Walked } from '../../../../tests/support/workflow-walk.ts';
import { deadline } from './deadline.ts';
import { AFTER_CLOSING, DOSSIER_ACTIONS, type DossierAction } from './dossier-action.ts';
import { isClosed, STEP_STATUS } from './dossier-status.ts';

/** Two appraisals, a review for big works only, and two opinions at once. */
const branching: Workflow = {
  ...standardWorkflow,
  name: 'Quy trình có rẽ nhánh',
  facts: { case: ['house', 'works'] },
  steps: standardWorkflow.steps.flatMap((step) => {
    if (step.id !== 'appraising') return [step];
    const { propose: _propose, 'request-obligation': _obligation, ...others } = step.actions;
    return [
      { ...step, actions: { ...step.actions, propose: 'site', forward: 'appraising' } },
      {
        ...step,
        id: 'site',
        name: 'Kiểm tra thực địa',
        hours: 16,
        actions: {
          propose: [{ when: { fact: 'case', in: ['works'] }, to: 'review' }, { to: 'awaiting-approval' }],
          ...others,
          forward: 'site',
          'take-over': 'site',
          'request-opinion': 'site',
          'record-opinion': 'site',
        },
        consultations: [
          { id: 'fire', of: 'Cảnh sát phòng cháy', hours: 16, required: true },
          { id: 'land', of: 'Văn phòng Đăng ký đất đai', hours: 8, required: false },
        ],
      },
      {
        id: 'review',
        state: 'awaiting-review',
        name: 'Lãnh đạo phòng xem xét',
        inCharge: { role: 'head', unit: 'handling' },
        usual: 'endorse',
        actions: { endorse: 'awaiting-approval', 'send-back': 'site', 'request-withdrawal': 'withdrawing' },
      },
    ] as const;
  }),
};

const workflows: readonly Workflow[] = [standardWorkflow, branching];
const published = publication.procedures.flatMap((procedure) =>
  (procedure.workflows ?? []).map(({ workflow }) => workflow),
);

test.each(workflows.map((workflow) => [workflow.name, workflow] as const))(
  'every step of “%s” is stood on and every arrow gone',
  (_name, workflow) => {
    const { steps, arrows } = visitAll(workflow);
    expect([...steps].sort()).toEqual(workflow.steps.map(({ id }) => id).sort());
    const expected = resolvedMovesOf(workflow).map(({ from, action, to }) => `${from} --${action}--> ${to}`);
    expect([...arrows].sort()).toEqual([...new Set(expected)].sort());
    for (const arrow of drawnArrows(workflow)) {
      const start = arrow.slice(0, arrow.indexOf('> ') + 2);
      expect(
        arrow.endsWith(`> ${BACK}`) ? [...arrows].some((one) => one.startsWith(start)) : arrows.has(arrow),
        arrow,
      ).toBe(true);
    }
  },
);

const calendar = {
  days: [],
  hours: [
    { opens: '08:00', closes: '12:00' },
    { opens: '13:30', closes: '17:30' },
  ],
};
const rule = { limit: { amount: 3, unit: 'working-day' }, afterSupplement: 'resume' } as const;
const BEGIN = Temporal.Instant.from('2026-11-23T01:30:00Z');

const tries = fc.array(
  fc.record({
    // Half of the time what the step is there for, else anything.
    wanted: fc.oneof(fc.constant('usual' as const), fc.constantFrom(...DOSSIER_ACTIONS)),
    assigneeId: fc.constantFrom(undefined, 'a', 'b'),
    consultation: fc.constantFrom('fire', 'land', 'co-quan-1', 'nobody'),
    minutes: fc.integer({ min: 0, max: 3 * 24 * 60 }),
  }),
  { maxLength: 60 },
);

test('in 10,000 lives of dossiers: an owner, one status, a clock that never runs back, no result without approval', () => {
  const reached = new Set<string>();
  const counted = { tried: 0, done: 0 };
  fc.assert(
    fc.property(fc.constantFrom(...workflows, ...published), fc.nat(), tries, (workflow, pick, changes) => {
      const facts = factsIn(workflow);
      const first = begin(workflow, BEGIN);
      let walked: Walked = { ...first, state: { ...first.state, facts: facts[pick % facts.length] } };
      let at = BEGIN;
      for (const { minutes, wanted, ...change } of changes) {
        at = at.add({ minutes });
        const action = wanted === 'usual' ? usualAt(workflow, walked) : wanted;
        const next = action && tryChange(workflow, walked, { ...change, action, at });
        counted.tried += 1;
        if (!next) continue;
        counted.done += 1;
        if (isClosed(walked.state.status)) {
          expect(AFTER_CLOSING.has(action), action).toBe(true);
          expect(next.state).toMatchObject({ status: walked.state.status, step: walked.state.step });
        }
        walked = next;
        holds(workflow, walked);
        reached.add(walked.state.step);
      }
      clockHolds(walked, at);
    }),
    { numRuns: 10_000 },
  );
  const { tried, done } = counted;
  process.stdout.write(
    `10,000 lives of ${workflows.length + published.length} workflows: ${tried} changes tried, ${done} done\n`,
  );
  // A test that never gets anywhere would prove nothing.
  expect([...reached]).toEqual(
    expect.arrayContaining(['awaiting-approval', 'awaiting-issue', 'awaiting-return', 'returned']),
  );
});

function usualAt(workflow: Workflow, { state }: Walked): DossierAction | undefined {
  const step = findStep(workflow, state.workflowStep);
  return step?.usual as DossierAction | undefined;
}

function holds(workflow: Workflow, { state, events }: Walked): void {
  const step = findStep(workflow, state.workflowStep);
  if (!step) throw new Error(`stands on ${state.workflowStep}, which is no step`);
  expect(state.step).toBe(step.state);
  expect(state.status).toBe(STEP_STATUS[step.state]);
  if (!isClosed(state.status)) expect(step.inCharge).not.toBeNull();
  if (state.status === 4 || state.status === 9) expect(state.assigneeId).not.toBeNull();
  if (state.status === 9 || state.status === 10) {
    const last = (...types: string[]) => events.findLastIndex(({ type }) => types.includes(type));
    expect(last('approved')).toBeGreaterThan(last('sent-back', 'reopened', 'proposed'));
  }
}

function clockHolds({ events }: Walked, now: Temporal.Instant): void {
  const told = deadline(events, calendar, rule, now);
  const accepted = events.find(({ type }) => type === 'accepted');
  expect(told === undefined).toBe(accepted === undefined);
  if (!told || !accepted) return;
  expect(Temporal.Instant.compare(told.dueAt, accepted.at)).toBeGreaterThan(0);
  expect(events.filter(({ type }) => type === 'extended').length).toBeLessThanOrEqual(1);
  if (told.extension) expect(Temporal.Instant.compare(told.dueAt, told.extension.beforeAt)).toBeGreaterThan(0);
  for (const { from, to } of told.segments) expect(Temporal.ZonedDateTime.compare(from, to)).toBeLessThanOrEqual(0);
  // No stretch of time is counted twice.
  told.segments.reduce((before, segment) => {
    expect(Temporal.ZonedDateTime.compare(before.to, segment.from)).toBeLessThanOrEqual(0);
    return segment;
  });
}
