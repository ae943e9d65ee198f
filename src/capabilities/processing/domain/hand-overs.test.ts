import { expect, test } from 'vitest';
import type { DossierEvent } from '#capabilities/dossier/index.ts';
import type { WorkingCalendar } from '#engines/clock/working-calendar.ts';
import type { Workflow } from '#engines/workflow/define.ts';
import { standardWorkflow } from '#engines/workflow/standard-workflow.ts';
import { handOvers } from './hand-overs.ts';

const calendar: WorkingCalendar = {
  hours: [
    { opens: '08:00', closes: '12:00' },
    { opens: '13:30', closes: '17:30' },
  ],
  days: [],
};
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Asia/Ho_Chi_Minh').toInstant();
const workflow: Workflow = {
  ...standardWorkflow,
  steps: standardWorkflow.steps.map((step) => (step.id === 'appraising' ? { ...step, hours: 8 } : step)),
};
const event = (type: DossierEvent['type'], time: string, from: string | null, to: string, more: object = {}) =>
  ({
    type,
    at: at(time),
    fromStep: from,
    toStep: to,
    data: {},
    actorId: null,
    actorName: 'Ai đó',
    ...more,
  }) as DossierEvent;

const events = [
  event('submitted', '2026-11-23T08:30', null, 'awaiting-reception', { actorName: 'Lê Thị Thử' }),
  event('accepted', '2026-11-23T09:00', 'awaiting-reception', 'awaiting-assignment', { actorName: 'Phạm Thị Tiếp' }),
  event('assigned', '2026-11-23T10:00', 'awaiting-assignment', 'appraising', {
    actorName: 'Lê Văn Trưởng',
    data: { assigneeId: 'one' },
  }),
  event('extended', '2026-11-23T11:00', 'appraising', 'appraising', { actorName: 'Nguyễn Thị Ký' }),
  event('proposed', '2026-11-25T09:00', 'appraising', 'awaiting-approval', {
    actorId: 'one',
    actorName: 'Trần Văn Thẩm',
  }),
];
const dossier = {
  workflow,
  workflowStep: 'awaiting-approval',
  assigneeId: 'one',
  assigneeName: 'Trần Văn Thẩm',
  answerDueAt: at('2026-11-23T17:30'),
  dueAt: at('2026-11-26T17:30'),
};

test('each time the dossier goes on it is told from whom, to whom, and whether the step was in time', () => {
  const turns = handOvers(dossier, events, calendar, at('2026-11-25T10:00'));
  expect(turns.map(({ step, giver, taker, outcome }) => [step.id, giver, taker, outcome])).toEqual([
    ['awaiting-reception', 'Lê Thị Thử', undefined, 'on-time'],
    ['awaiting-assignment', 'Phạm Thị Tiếp', undefined, 'early'],
    ['appraising', 'Lê Văn Trưởng', 'Trần Văn Thẩm', 'late'],
    ['awaiting-approval', 'Trần Văn Thẩm', undefined, 'open'],
  ]);
  // Eight working hours from Monday 10:00.
  expect(turns[2]?.plannedBy?.equals(at('2026-11-24T10:00'))).toBe(true);
});

test('the step that is not done yet is late once its time has passed', () => {
  const turns = handOvers(dossier, events, calendar, at('2026-11-27T08:00'));
  expect(turns.at(-1)).toMatchObject({ outcome: 'open-late', leftAt: undefined });
});

test('while the citizen has it nothing is planned, and a closed dossier is in nobody’s hands', () => {
  const stopped = [
    ...events.slice(0, 3),
    event('supplement-requested', '2026-11-24T09:00', 'appraising', 'awaiting-supplement'),
    event('stopped', '2026-11-27T09:00', 'awaiting-supplement', 'stopped'),
  ];
  const turns = handOvers({ ...dossier, workflowStep: 'stopped' }, stopped, calendar, at('2026-12-27T08:00'));
  expect(turns.map(({ step, outcome }) => [step.id, outcome]).slice(-2)).toEqual([
    ['appraising', 'on-time'],
    ['awaiting-supplement', undefined],
  ]);
});
