import { expect, test } from 'vitest';
import { standardWorkflow } from '#engines/workflow/standard-workflow.ts';
import type { DossierEvent, DossierEventType } from './dossier-action.ts';
import type { DossierStep } from './dossier-status.ts';
import { stepTimes } from './step-time.ts';

const CALENDAR = {
  days: [],
  hours: [
    { opens: '08:00', closes: '12:00' },
    { opens: '13:30', closes: '17:30' },
  ],
};
const [reception, assignment, appraisal, ...others] = standardWorkflow.steps;
const WORKFLOW = {
  ...standardWorkflow,
  steps: [
    { ...reception!, hours: 2 },
    { ...assignment!, hours: 1.5 },
    { ...appraisal!, hours: 8 },
    { ...appraisal!, id: 'appraising-again', name: 'Thẩm định lại' },
    ...others,
  ],
};

const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Asia/Ho_Chi_Minh').toInstant();

type Said = readonly [string, DossierEventType, DossierStep | null, Readonly<Record<string, unknown>>?];

function eventsOf(...said: readonly Said[]): DossierEvent[] {
  return said.map(([when, type, fromStep, data = {}], index) => ({
    number: index + 1,
    at: at(when),
    type,
    fromStep,
    data,
    toStep: said[index + 1]?.[2] ?? 'awaiting-return',
    actorKind: 'officer',
    actorId: null,
    actorName: '',
    actorTitle: null,
    unitId: null,
    unitName: null,
    fromStatus: null,
    toStatus: 4,
    note: null,
  }));
}

test('stays on a step are added up, two steps of one state kept apart, and no time of the citizen or of the law counted', () => {
  const times = stepTimes(
    WORKFLOW,
    eventsOf(
      ['2026-11-30T09:00', 'submitted', null],
      ['2026-11-30T14:00', 'accepted', 'awaiting-reception'],
      ['2026-11-30T15:00', 'assigned', 'awaiting-assignment'],
      // One hour here, then three days with the citizen.
      ['2026-11-30T16:00', 'supplement-requested', 'appraising'],
      ['2026-12-03T08:00', 'supplement-answered', 'awaiting-supplement'],
      // Paying is beside the step. Friday is left out of the limit.
      ['2026-12-03T09:00', 'fee-paid', 'appraising'],
      [
        '2026-12-03T17:30',
        'time-excluded',
        'appraising',
        { until: at('2026-12-05T00:00').toString(), reasonName: 'Bão' },
      ],
      ['2026-12-07T09:00', 'forwarded', 'appraising'],
      ['2026-12-07T10:00', 'proposed', 'appraising', { leftStep: 'appraising-again' }],
      ['2026-12-07T10:30', 'approved', 'awaiting-approval'],
      ['2026-12-07T10:30', 'issued', 'awaiting-issue'],
    ),
    () => CALENDAR,
  );
  expect(
    times.map(({ workflowStep, plannedMinutes, workedMinutes }) => [workflowStep, plannedMinutes, workedMinutes]),
  ).toEqual([
    ['awaiting-reception', 120, 210],
    ['awaiting-assignment', 90, 60],
    // 1 h on Monday, 8 h on Thursday, none on Friday, 1 h on the next Monday.
    ['appraising', 480, 600],
    ['appraising-again', undefined, 60],
    ['awaiting-approval', undefined, 30],
    ['awaiting-issue', undefined, 0],
  ]);
  expect(times[0]).toMatchObject({ name: 'Tiếp nhận hồ sơ', role: 'receptionist', unit: 'receiving', place: 0 });
});
