import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueAt, type Pause, type TimeLimit } from './due-at.ts';
import { explain } from './explain.ts';
import { isWorkingDay, VIETNAM_TIME_ZONE, type WorkingCalendar } from './working-calendar.ts';

const off = (name: string, ...days: string[]) => days.map((day) => ({ day, kind: 'off' as const, name }));
const calendar: WorkingCalendar = {
  hours: [
    { opens: '08:00', closes: '12:00' },
    { opens: '13:30', closes: '17:30' },
  ],
  days: [
    ...off('Chiến thắng, Quốc tế lao động', '2025-04-30', '2025-05-01', '2025-05-02'),
    ...off('Tết Dương lịch', '2026-01-01', '2026-01-02'),
    ...off('Tết Nguyên đán', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'),
    ...off('Giỗ Tổ Hùng Vương', '2026-04-27'),
    ...off('Chiến thắng, Quốc tế lao động', '2026-04-30', '2026-05-01'),
    ...off('Quốc khánh', '2026-08-31', '2026-09-01', '2026-09-02'),
    ...off('Ngày Văn hóa Việt Nam', '2026-11-24'),
    { day: '2026-01-10', kind: 'working', name: 'Làm bù cho 02/01' },
    { day: '2026-08-22', kind: 'working', name: 'Làm bù cho 31/8' },
  ],
};

const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(VIETNAM_TIME_ZONE);
const dateOf = (time: Temporal.ZonedDateTime) => time.toPlainDate().toString();
const timeOf = (time: Temporal.ZonedDateTime) => time.toPlainDateTime().toString({ smallestUnit: 'minute' });

test.each([
  ['2026-11-20', 1, '2026-11-23'],
  ['2026-11-20', 3, '2026-11-26'],
  ['2026-11-23', 1, '2026-11-25'],
  ['2026-04-23', 3, '2026-04-29'],
  ['2026-04-28', 3, '2026-05-05'],
  ['2026-02-12', 5, '2026-02-26'],
  ['2026-08-28', 1, '2026-09-03'],
  ['2026-08-21', 1, '2026-08-22'],
  ['2025-12-31', 1, '2026-01-05'],
  ['2026-01-09', 1, '2026-01-10'],
  ['2025-04-28', 3, '2025-05-06'],
  ['2026-07-01', 20, '2026-07-29'],
  ['2026-07-01', 10, '2026-07-15'],
  ['2026-07-01', 7, '2026-07-10'],
])('received on %s, %i working days end on %s when the office closes', (received, amount, due) => {
  const end = dueAt(calendar, Temporal.PlainDate.from(received), { amount, unit: 'working-day' });
  expect(timeOf(end)).toBe(`${due}T17:30`);
});

test.each([
  ['2026-11-20T14:30', 8, '2026-11-23T14:30'],
  ['2026-11-20T16:00', 8, '2026-11-23T16:00'],
  ['2026-11-23T09:00', 8, '2026-11-25T09:00'],
  ['2026-11-19T11:00', 4, '2026-11-19T16:30'],
  ['2026-11-21T10:00', 8, '2026-11-23T17:30'],
])('from %s, %i working hours end at %s', (received, amount, due) => {
  expect(timeOf(dueAt(calendar, at(received), { amount, unit: 'working-hour' }))).toBe(due);
});

test.each([
  ['2026-11-20T09:00', '2026-11-20'],
  ['2026-11-20T15:00', '2026-11-20'],
  ['2026-11-20T15:01', '2026-11-23'],
  ['2026-11-23T16:00', '2026-11-25'],
  ['2026-11-21T09:00', '2026-11-23'],
])('a birth registered at %s with the 15:00 rule is done on %s', (received, due) => {
  const end = dueAt(calendar, at(received), { amount: 0, unit: 'working-day' }, { cutoff: '15:00' });
  expect(timeOf(end)).toBe(`${due}T17:30`);
});

test('calendar days and months that would end on a day off end with the next working day', () => {
  expect(dateOf(dueAt(calendar, at('2026-11-20T09:00'), { amount: 4, unit: 'day' }))).toBe('2026-11-25');
  expect(dateOf(dueAt(calendar, at('2026-10-24T09:00'), { amount: 1, unit: 'month' }))).toBe('2026-11-25');
  expect(dateOf(dueAt(calendar, at('2026-07-31T09:00'), { amount: 2, unit: 'month' }))).toBe('2026-09-30');
});

test('the dossier asked for a supplement on Thursday and supplemented on Friday is due on Tuesday', () => {
  const pauses = [{ from: at('2026-11-26T10:00'), to: at('2026-11-27T15:00') }];
  const told = explain(calendar, at('2026-11-23T08:30'), { amount: 3, unit: 'working-day' }, { pauses });
  expect(timeOf(told.dueAt)).toBe('2026-12-01T17:30');
  expect(told.segments.map(({ from, counted, reason }) => [dateOf(from), counted, reason])).toEqual([
    ['2026-11-23', false, 'day-of-receipt'],
    ['2026-11-24', false, 'holiday'],
    ['2026-11-25', true, 'working'],
    ['2026-11-26', false, 'paused'],
    ['2026-11-27', false, 'paused'],
    ['2026-11-28', false, 'weekend'],
    ['2026-11-29', false, 'weekend'],
    ['2026-11-30', true, 'working'],
    ['2026-12-01', true, 'working'],
  ]);
  expect(told.segments[1]?.name).toBe('Ngày Văn hóa Việt Nam');
});

test('working hours tell lunch, night and weekend apart', () => {
  const told = explain(calendar, at('2026-11-20T11:00'), { amount: 6, unit: 'working-hour' });
  expect(told.segments.map(({ from, reason }) => [timeOf(from), reason])).toEqual([
    ['2026-11-20T11:00', 'working'],
    ['2026-11-20T12:00', 'lunch'],
    ['2026-11-20T13:30', 'working'],
    ['2026-11-20T17:30', 'night'],
    ['2026-11-21T00:00', 'weekend'],
    ['2026-11-22T00:00', 'weekend'],
    ['2026-11-23T00:00', 'night'],
    ['2026-11-23T08:00', 'working'],
  ]);
  expect(timeOf(told.dueAt)).toBe('2026-11-23T09:00');
});

test('a same-day procedure answered after a supplement starts its day again', () => {
  const pauses = [{ from: at('2026-11-20T10:00'), to: at('2026-11-23T15:30') }];
  const end = dueAt(calendar, at('2026-11-20T09:00'), { amount: 0, unit: 'working-day' }, { cutoff: '15:00', pauses });
  expect(timeOf(end)).toBe('2026-11-25T17:30');
});

const minutes = fc.integer({ min: 0, max: 60 * 24 * 700 });
const moment = minutes.map((count) => at('2025-03-01T00:00').add({ minutes: count }));
const limit: fc.Arbitrary<TimeLimit> = fc.oneof(
  fc.record({ amount: fc.integer({ min: 0, max: 40 }), unit: fc.constant('working-day' as const) }),
  fc.record({ amount: fc.integer({ min: 1, max: 80 }), unit: fc.constant('working-hour' as const) }),
  fc.record({ amount: fc.integer({ min: 1, max: 90 }), unit: fc.constant('day' as const) }),
  fc.record({ amount: fc.integer({ min: 1, max: 6 }), unit: fc.constant('month' as const) }),
);
const cutoff = fc.constantFrom(undefined, '15:00');
const withCutoff = (hour: string | undefined) => (hour === undefined ? {} : { cutoff: hour });

test('what is received later is never due earlier', () => {
  fc.assert(
    fc.property(moment, minutes, limit, cutoff, (from, later, lasting, hour) => {
      const first = dueAt(calendar, from, lasting, withCutoff(hour));
      const second = dueAt(calendar, from.add({ minutes: later }), lasting, withCutoff(hour));
      expect(Temporal.ZonedDateTime.compare(first, second)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 1500 },
  );
});

test('a longer limit is never due earlier', () => {
  fc.assert(
    fc.property(moment, limit, (from, lasting) => {
      const longer = { ...lasting, amount: lasting.amount + 1 };
      expect(
        Temporal.ZonedDateTime.compare(dueAt(calendar, from, lasting), dueAt(calendar, from, longer)),
      ).toBeLessThanOrEqual(0);
    }),
    { numRuns: 1500 },
  );
});

test('working days and working hours add up', () => {
  const amounts = fc.integer({ min: 1, max: 30 });
  fc.assert(
    fc.property(
      moment,
      amounts,
      amounts,
      fc.constantFrom('working-day' as const, 'working-hour' as const),
      (from, one, two, unit) => {
        const half = dueAt(calendar, from, { amount: one, unit });
        expect(timeOf(dueAt(calendar, half, { amount: two, unit }))).toBe(
          timeOf(dueAt(calendar, from, { amount: one + two, unit })),
        );
      },
    ),
    { numRuns: 1500 },
  );
});

test('nothing is ever due on a day off or outside office hours', () => {
  fc.assert(
    fc.property(moment, limit, cutoff, (from, lasting, hour) => {
      const end = dueAt(calendar, from, lasting, withCutoff(hour));
      const time = end.toPlainTime().toString({ smallestUnit: 'minute' });
      const inHours = (time > '08:00' && time <= '12:00') || (time > '13:30' && time <= '17:30');
      expect(isWorkingDay(calendar, end.toPlainDate()) && inHours).toBe(true);
    }),
    { numRuns: 1500 },
  );
});

test('the segments have no gap and the counted ones make up the limit', () => {
  fc.assert(
    fc.property(
      moment,
      fc.integer({ min: 1, max: 40 }),
      fc.array(pauseAfter(), { maxLength: 3 }),
      (from, amount, gaps) => {
        const pauses = gaps.map((gap) => gap(from));
        for (const unit of ['working-day', 'working-hour'] as const) {
          const { dueAt: end, segments } = explain(calendar, from, { amount, unit }, { pauses });
          expect(segments[0]?.from.equals(from)).toBe(true);
          expect(segments.at(-1)?.to.equals(end)).toBe(true);
          segments.slice(1).forEach((segment, index) => {
            expect(segment.from.equals(segments[index]?.to ?? from)).toBe(true);
          });
          const counted = segments.filter((segment) => segment.counted);
          const total =
            unit === 'working-day'
              ? counted.length
              : counted.reduce(
                  (sum, { from: start, to }) => sum + (to.epochMilliseconds - start.epochMilliseconds),
                  0,
                ) / 3_600_000;
          expect(total).toBeCloseTo(amount, 9);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('pausing and going on takes as long as not pausing, plus the gap', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: 2, max: 60 }), pauseAfter(), (from, amount, gap) => {
      const pause = gap(from);
      const plain = dueAt(calendar, from, { amount, unit: 'working-hour' });
      const paused = dueAt(calendar, from, { amount, unit: 'working-hour' }, { pauses: [pause] });
      const stoodStill =
        Temporal.ZonedDateTime.compare(pause.from, plain) < 0 ? workedMinutes(pause.from, pause.to) : 0;
      expect(workedMinutes(from, paused)).toBe(amount * 60 + stoodStill);
    }),
    { numRuns: 300 },
  );
});

test('of working days, each that a pause touches is added once', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: 1, max: 60 }), pauseAfter(), (from, amount, gap) => {
      const pause = gap(from);
      const limit = { amount, unit: 'working-day' } as const;
      const plain = dueAt(calendar, from, limit);
      const isInTime = Temporal.ZonedDateTime.compare(pause.from, plain) < 0;
      const longer = { ...limit, amount: amount + (isInTime ? touchedDays(from, pause) : 0) };
      expect(timeOf(dueAt(calendar, from, limit, { pauses: [pause] }))).toBe(timeOf(dueAt(calendar, from, longer)));
    }),
    { numRuns: 500 },
  );
});

test('pauses may come in any order, overlap or be empty', () => {
  const limits = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(moment, limits, pauseAfter(), fc.integer({ min: 1, max: 3000 }), (from, amount, gap, cut) => {
      const whole = gap(from);
      const middle = whole.from.add({ minutes: cut });
      const to = Temporal.ZonedDateTime.compare(middle, whole.to) < 0 ? middle : whole.to;
      const parts = [
        { from: to, to: whole.to },
        { from: whole.from, to },
        { from: whole.from, to },
        { from, to: from },
      ];
      for (const unit of ['working-day', 'working-hour', 'day'] as const) {
        const limit = { amount, unit };
        expect(timeOf(dueAt(calendar, from, limit, { pauses: parts }))).toBe(
          timeOf(dueAt(calendar, from, limit, { pauses: [whole] })),
        );
      }
    }),
    { numRuns: 300 },
  );
});

test('working hours may be parted, days may not', () => {
  const half = dueAt(calendar, at('2026-11-19T11:45'), { amount: 0.5, unit: 'working-hour' });
  expect(timeOf(half)).toBe('2026-11-19T13:45');
  expect(() => dueAt(calendar, at('2026-11-19T11:45'), { amount: 0.5, unit: 'working-day' })).toThrow(RangeError);
});

test('ten thousand working days are counted in well under a second', () => {
  const start = performance.now();
  expect(dateOf(dueAt(calendar, at('2026-04-29T14:00'), { amount: 10_000, unit: 'working-day' }))).toMatch(/^2064-/);
  expect(performance.now() - start).toBeLessThan(500);
});

test('a calendar without office hours is refused instead of counted for ever', () => {
  expect(() => dueAt({ days: [], hours: [] }, at('2026-04-29T14:00'), { amount: 1, unit: 'working-hour' })).toThrow(
    'office hours',
  );
});

function pauseAfter(): fc.Arbitrary<(from: Temporal.ZonedDateTime) => Pause> {
  return fc
    .tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 1, max: 20_000 }))
    .map(([begin, length]) => (from: Temporal.ZonedDateTime) => ({
      from: from.add({ minutes: begin }),
      to: from.add({ minutes: begin + length }),
    }));
}

/** Working days after that of receipt on which the pause takes some office time, looked at one by one. */
function touchedDays(from: Temporal.ZonedDateTime, pause: Pause): number {
  let total = 0;
  for (
    let date = from.toPlainDate().add({ days: 1 });
    Temporal.PlainDate.compare(date, pause.to.toPlainDate()) <= 0;
    date = date.add({ days: 1 })
  ) {
    const [, start] = inOrder(at(`${date}T00:00`), pause.from);
    const [end] = inOrder(at(`${date}T23:59`), pause.to);
    if (workedMinutes(start, end) > 0) total += 1;
  }
  return total;
}

function inOrder(one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime) {
  return Temporal.ZonedDateTime.compare(one, other) <= 0 ? ([one, other] as const) : ([other, one] as const);
}

/** Counted minute by minute, by another way than the engine's. */
function workedMinutes(from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime): number {
  let total = 0;
  for (
    let date = from.toPlainDate();
    Temporal.PlainDate.compare(date, to.toPlainDate()) <= 0;
    date = date.add({ days: 1 })
  ) {
    if (!isWorkingDay(calendar, date)) continue;
    for (const [opens, closes] of [
      ['08:00', '12:00'],
      ['13:30', '17:30'],
    ] as const) {
      const start = Math.max(at(`${date}T${opens}`).epochMilliseconds, from.epochMilliseconds);
      const end = Math.min(at(`${date}T${closes}`).epochMilliseconds, to.epochMilliseconds);
      total += Math.max(0, end - start) / 60_000;
    }
  }
  return total;
}
