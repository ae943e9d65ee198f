import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dueAt as endOf } from '#engines/clock/due-at.ts';
import { isWorkingDay, type WorkingCalendar } from '#engines/clock/working-calendar.ts';
import type { Deadline } from './deadline.ts';
import {
  draftFrom,
  type ExtensionRule,
  extensionBounds,
  extensionInWorkingDays,
  judgeExtension,
  measuredDueAt,
} from './extension.ts';

const calendar: WorkingCalendar = {
  hours: [
    { opens: '08:00', closes: '12:00' },
    { opens: '13:30', closes: '17:30' },
  ],
  days: [{ day: '2026-11-24', kind: 'off', name: 'Ngày Văn hóa Việt Nam' }],
};
const rule: ExtensionRule = {
  askedWorkingDaysBefore: 1,
  draftedWorkingDaysBefore: 2,
  longestInPercent: 100,
  countsAsOnTime: false,
};
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Asia/Ho_Chi_Minh').toInstant();
const dueAt = at('2026-11-27T17:30');
const limit = { amount: 3, unit: 'working-day' } as const;
const bounds = (now: string, more: Partial<ExtensionRule> = {}) =>
  extensionBounds(calendar, { dueAt, limit, rule: { ...rule, ...more } }, at(now));

test('it is asked for by the end of the working day before the date', () => {
  expect(bounds('2026-11-26T17:30')).toMatchObject({ inTime: true });
  expect(bounds('2026-11-26T17:31')).toMatchObject({ inTime: false });
  expect(bounds('2026-11-26T17:31').askBy.equals(at('2026-11-26T17:30'))).toBe(true);
});

test('the new date lies after the old one, at most as long again as the procedure has', () => {
  const { earliest, latest, suggested } = bounds('2026-11-25T09:00');
  expect([earliest, suggested, latest].map(String)).toEqual(['2026-11-30', '2026-12-01', '2026-12-02']);
  expect(bounds('2026-11-25T09:00', { longestInPercent: 50 }).latest.toString()).toBe('2026-11-30');
});

test('of a dossier that is late already it is counted from today', () => {
  const { earliest, latest, inTime } = bounds('2026-12-03T09:00');
  expect([String(earliest), String(latest), inTime]).toEqual(['2026-12-04', '2026-12-08', false]);
});

test('a letter without a reason, or with a date that cannot be, is refused', () => {
  const judge = (newDueOn: string, reason = 'Chờ xác minh') =>
    judgeExtension(calendar, { reasonCode: 'verification', reason, newDueOn }, bounds('2026-11-25T09:00'));
  expect(judge('2026-11-30')).toBeUndefined();
  expect(judge('2026-12-02')).toBeUndefined();
  expect(judge('2026-11-27')).toBe('date-too-early');
  expect(judge('2026-12-03')).toBe('date-too-late');
  expect(judge('2026-11-30', '  ')).toBe('reason-missing');
  const wide = bounds('2026-11-25T09:00', { longestInPercent: 300 });
  const weekend = { reasonCode: 'verification', reason: 'x', newDueOn: '2026-12-05' } as const;
  expect(judgeExtension(calendar, weekend, wide)).toBe('day-off');
});

test('every date within the bounds is where its working days lead', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 60 }), (late, percent) => {
      const now = dueAt.add({ hours: (late - 20) * 24 });
      const month = { amount: 1, unit: 'month' } as const;
      const asked = extensionBounds(
        calendar,
        { dueAt, limit: month, rule: { ...rule, longestInPercent: percent } },
        now,
      );
      for (
        let date = asked.earliest;
        Temporal.PlainDate.compare(date, asked.latest) <= 0;
        date = date.add({ days: 1 })
      ) {
        if (!isWorkingDay(calendar, date)) continue;
        const amount = extensionInWorkingDays(calendar, dueAt, date.toString());
        const end = endOf(calendar, dueAt.toZonedDateTimeISO('Asia/Ho_Chi_Minh'), { amount, unit: 'working-day' });
        expect(end.toPlainDate().equals(date)).toBe(true);
      }
    }),
  );
});

test('statistics go by the old date unless the rule counts the new one and it was asked for in time', () => {
  const told = (inTime: boolean): Deadline => ({
    dueAt: at('2026-12-01T17:30'),
    paused: false,
    segments: [],
    extension: { beforeAt: dueAt, grantedAt: at('2026-11-26T09:00'), workingDays: 2, inTime },
  });
  const counts = { ...rule, countsAsOnTime: true };
  expect(measuredDueAt(told(true), rule)?.equals(dueAt)).toBe(true);
  expect(measuredDueAt(told(true), counts)).toBeNull();
  expect(measuredDueAt(told(false), counts)?.equals(dueAt)).toBe(true);
  expect(measuredDueAt({ dueAt, paused: false, segments: [] }, rule)).toBeNull();
});

test('the draft is laid before the officer two working days before the date', () => {
  expect(draftFrom(calendar, dueAt, rule).equals(at('2026-11-25T00:00'))).toBe(true);
  expect(draftFrom(calendar, at('2026-11-25T17:30'), rule).equals(at('2026-11-20T00:00'))).toBe(true);
});
