import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWorkingDay, type WorkingCalendar } from '#engines/clock/working-calendar.ts';
import { answerDueAt, type DeadlineRule, deadline, indexRule } from './deadline.ts';
import type { DossierEvent, DossierEventType } from './dossier-action.ts';
import type { DossierStatus } from './dossier-status.ts';
import { extensionInWorkingDays } from './extension.ts';

const calendar: WorkingCalendar = {
  hours: [
    { opens: '08:00', closes: '12:00' },
    { opens: '13:30', closes: '17:30' },
  ],
  days: [{ day: '2026-11-24', kind: 'off', name: 'Ngày Văn hóa Việt Nam' }],
};
const resume: DeadlineRule = { limit: { amount: 3, unit: 'working-day' }, afterSupplement: 'resume' };
const restart: DeadlineRule = { ...resume, afterSupplement: 'restart' };
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Asia/Ho_Chi_Minh').toInstant();
const event = (type: DossierEventType, time: string, fromStatus: DossierStatus, toStatus: DossierStatus) =>
  ({ type, at: at(time), fromStatus, toStatus }) as DossierEvent;
const accepted = event('accepted', '2026-11-23T08:30', 1, 2);
const asked = event('supplement-requested', '2026-11-26T10:00', 4, 5);
const answered = event('supplement-answered', '2026-11-27T15:00', 5, 4);
const dueOf = (events: DossierEvent[], rule: DeadlineRule) =>
  deadline(events, calendar, rule, at('2026-11-26T16:00'))
    ?.dueAt.toZonedDateTimeISO('Asia/Ho_Chi_Minh')
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });

test('before acceptance nothing is due', () => {
  expect(dueOf([event('submitted', '2026-11-22T09:36', 1, 1)], resume)).toBeUndefined();
});

test('the clock starts with acceptance', () => {
  expect(dueOf([accepted], resume)).toBe('2026-11-27T17:30');
});

test('a supplement stops the clock, and it goes on where it stood or starts anew as the procedure says', () => {
  expect(deadline([accepted, asked], calendar, resume, at('2026-11-26T16:00'))?.paused).toBe(true);
  expect(dueOf([accepted, asked, answered], resume)).toBe('2026-12-01T17:30');
  expect(dueOf([accepted, asked, answered], restart)).toBe('2026-12-02T17:30');
});

test('by the service index a limit is never counted anew, only the wait is taken off', () => {
  expect(dueOf([accepted, asked, answered], indexRule(restart))).toBe('2026-12-01T17:30');
  expect(dueOf([accepted], indexRule(restart))).toBe(dueOf([accepted], restart));
});

test('a withdrawal that was refused while a supplement was open is one stop, not two', () => {
  const events = [
    accepted,
    asked,
    event('withdrawal-requested', '2026-11-26T14:00', 5, 7),
    event('withdrawal-refused', '2026-11-26T16:00', 7, 5),
    answered,
  ];
  expect(dueOf(events, resume)).toBe('2026-12-01T17:30');
});

test('a dossier filed on Sunday must be answered by the end of Monday', () => {
  const due = answerDueAt(calendar, at('2026-11-22T09:36'));
  expect(due.equals(at('2026-11-23T17:30'))).toBe(true);
});

const extended = {
  ...event('extended', '2026-11-26T09:00', 4, 4),
  data: { workingDays: 2, inTime: true },
};

test('an extension is counted on from the date before it, and that date is kept', () => {
  const told = deadline([accepted, extended], calendar, resume, at('2026-11-26T16:00'));
  // Friday 27/11, then Monday and Tuesday.
  expect(told?.dueAt.equals(at('2026-12-01T17:30'))).toBe(true);
  expect(told?.extension?.beforeAt.equals(at('2026-11-27T17:30'))).toBe(true);
  const counted = told?.segments.filter((segment) => segment.counted).map(({ reason }) => reason);
  expect(counted).toEqual(['working', 'working', 'working', 'extended', 'extended']);
  for (const [index, segment] of (told?.segments ?? []).entries()) {
    const before = told?.segments[index - 1];
    if (before) expect(segment.from.equals(before.to)).toBe(true);
  }
});

test('a stop after an extension moves both dates; a limit counted anew is a new appointment without it', () => {
  const after = (time: string) => [
    accepted,
    extended,
    event('supplement-requested', '2026-11-27T10:00', 4, 5),
    event('supplement-answered', time, 5, 4),
  ];
  const told = deadline(after('2026-11-30T15:00'), calendar, resume, at('2026-11-30T16:00'));
  expect(told?.extension?.beforeAt.equals(at('2026-12-01T17:30'))).toBe(true);
  expect(told?.dueAt.equals(at('2026-12-03T17:30'))).toBe(true);
  const anew = deadline(after('2026-11-30T15:00'), calendar, restart, at('2026-11-30T16:00'));
  expect(anew?.extension).toBeUndefined();
  expect(anew?.dueAt.equals(at('2026-12-03T17:30'))).toBe(true);
});

/** The letter is signed at `time` and names `newDueOn`; the events then are these. */
function signed(events: DossierEvent[], time: string, newDueOn: string): DossierEvent[] {
  const before = deadline(events, calendar, resume, at(time))!.dueAt;
  const workingDays = extensionInWorkingDays(calendar, before, newDueOn);
  return [...events, { ...event('extended', time, 4, 4), data: { workingDays, inTime: false } }];
}

test('a stop after the old date and before the letter is known to who signs: the date is the one of the letter', () => {
  const late = [
    event('accepted', '2026-10-28T08:30', 1, 2),
    event('supplement-requested', '2026-11-03T09:00', 4, 5),
    event('supplement-answered', '2026-11-05T15:00', 5, 4),
  ];
  expect(dueOf(late, resume)).toBe('2026-11-02T17:30');
  const given = signed(late, '2026-11-06T09:00', '2026-11-10');
  expect(dueOf(given, resume)).toBe('2026-11-10T17:30');
  const stop = event('supplement-requested', '2026-11-06T14:00', 4, 5);
  const goesOn = event('supplement-answered', '2026-11-09T10:00', 5, 4);
  // Friday and Monday do not count: two working days more.
  expect(dueOf([...given, stop, goesOn], resume)).toBe('2026-11-12T17:30');
});

test('of a stop that lasts beyond the letter only what follows it moves the date', () => {
  const standing = [
    event('accepted', '2026-10-28T08:30', 1, 2),
    event('supplement-requested', '2026-11-03T09:00', 4, 5),
  ];
  const given = signed(standing, '2026-11-05T18:00', '2026-11-10');
  expect(deadline(given, calendar, resume, at('2026-11-05T18:00'))?.dueAt.equals(at('2026-11-10T17:30'))).toBe(true);
  expect(dueOf([...given, event('supplement-answered', '2026-11-06T15:00', 5, 4)], resume)).toBe('2026-11-11T17:30');
});

test('whenever the clock stood still before, the date right after the letter is the date of the letter', () => {
  const start = Temporal.PlainDateTime.from('2026-10-28T08:30');
  const hours = fc.integer({ min: 1, max: 120 });
  const stops = fc.array(fc.tuple(hours, hours), { maxLength: 4 });
  fc.assert(
    fc.property(stops, hours, fc.integer({ min: 1, max: 20 }), (spans, last, days) => {
      let time = start;
      const pass = (count: number) => {
        time = time.add({ hours: count });
        return time.toString();
      };
      const events = [event('accepted', start.toString(), 1, 2)];
      for (const [runs, stands] of spans) {
        events.push(event('supplement-requested', pass(runs), 4, 5));
        events.push(event('supplement-answered', pass(stands), 5, 4));
      }
      const grantedAt = pass(last);
      const before = deadline(events, calendar, resume, at(grantedAt))!.dueAt;
      let newDueOn = before.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate().add({ days });
      while (!isWorkingDay(calendar, newDueOn)) newDueOn = newDueOn.add({ days: 1 });
      const given = signed(events, grantedAt, newDueOn.toString());
      expect(dueOf(given, resume)).toBe(`${newDueOn}T17:30`);
    }),
    { numRuns: 300 },
  );
});

const excluded = (from: string, until: string, offServiceIndex = true) => ({
  ...event('time-excluded', from, 4, 4),
  data: { until: at(until).toString(), reasonName: 'Sự kiện bất khả kháng', offServiceIndex },
});

test('time that is left out has its name among the stretches; ended earlier, only what had passed is left out', () => {
  const wholeDays = excluded('2026-11-25T09:00', '2026-11-27T00:00');
  const told = deadline([accepted, wholeDays], calendar, resume, at('2026-11-26T16:00'));
  expect(told?.dueAt.equals(at('2026-12-01T17:30'))).toBe(true);
  expect(told?.paused).toBe(false);
  expect(told?.exclusion?.to.equals(at('2026-11-27T00:00'))).toBe(true);
  const left = told?.segments.filter(({ name }) => name === 'Sự kiện bất khả kháng');
  expect(left?.map(({ from, reason }) => [from.toPlainDate().toString(), reason])).toEqual([
    ['2026-11-25', 'paused'],
    ['2026-11-26', 'paused'],
  ]);
  const ended = event('exclusion-ended', '2026-11-25T15:00', 4, 4);
  const shorter = deadline([accepted, wholeDays, ended], calendar, resume, at('2026-11-26T16:00'));
  expect(shorter?.dueAt.equals(at('2026-11-30T17:30'))).toBe(true);
  expect(shorter?.exclusion).toBeUndefined();
});

test('the service index takes excluded time off only where the reason says so', () => {
  const events = (offServiceIndex: boolean) => [
    accepted,
    excluded('2026-11-25T09:00', '2026-11-26T00:00', offServiceIndex),
  ];
  expect(dueOf(events(true), indexRule(resume))).toBe(dueOf(events(true), resume));
  expect(dueOf(events(false), resume)).toBe('2026-11-30T17:30');
  expect(dueOf(events(false), indexRule(resume))).toBe('2026-11-27T17:30');
});

test('of time left out that lasts beyond a limit counted anew only the rest is left out of the new one', () => {
  const long = excluded('2026-11-25T09:00', '2026-12-01T00:00');
  expect(dueOf([accepted, long, asked, answered], restart)).toBe('2026-12-03T17:30');
});

test('time left out moves the date as a stop of the same length does, however many and whatever lies in it', () => {
  const hours = fc.integer({ min: 1, max: 120 });
  fc.assert(
    fc.property(fc.array(fc.tuple(hours, hours, hours), { minLength: 1, maxLength: 4 }), (spans) => {
      let time = Temporal.PlainDateTime.from('2026-10-28T08:30');
      const pass = (count: number) => {
        time = time.add({ hours: count });
        return time.toString();
      };
      const first = event('accepted', time.toString(), 1, 2);
      const leftOut: DossierEvent[] = [first];
      const stopped: DossierEvent[] = [first];
      for (const [runs, stands, more] of spans) {
        const [from, to] = [pass(runs), pass(stands)];
        // Named until later and ended in between is the same as named until then.
        const isEnded = more % 2 === 0;
        leftOut.push(excluded(from, isEnded ? time.add({ hours: more }).toString() : to));
        if (isEnded) leftOut.push(event('exclusion-ended', to, 4, 4));
        stopped.push(event('supplement-requested', from, 4, 5), event('supplement-answered', to, 5, 4));
      }
      for (const limit of [
        { amount: 3, unit: 'working-day' },
        { amount: 20, unit: 'working-hour' },
        { amount: 10, unit: 'day' },
      ] as const) {
        expect(dueOf(leftOut, { ...resume, limit })).toBe(dueOf(stopped, { ...resume, limit }));
      }
    }),
    { numRuns: 300 },
  );
});
