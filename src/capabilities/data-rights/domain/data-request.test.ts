import { expect, test } from 'vitest';
import { datesOf, extendedDueOn } from './data-request.ts';

const calendar = {
  days: [{ day: '2026-11-24', kind: 'off', name: 'Ngày Văn hóa Việt Nam' }],
  hours: [{ opens: '08:00', closes: '17:00' }],
} as const;
const day = (text: string) => Temporal.PlainDate.from(text);

test.each([
  ['a Wednesday', '2026-11-25', '2026-11-27', '2026-12-07'],
  ['a Friday before a day off', '2026-11-20', '2026-11-25', '2026-11-30'],
  ['a Saturday', '2026-11-28', '2026-12-01', '2026-12-08'],
])('a request of %s has its two dates', (_when, asked, answerDueOn, dueOn) => {
  const dates = datesOf(day(asked), { answerInWorkingDays: 2, doneInDays: 10, extensionInDays: 15 }, calendar);
  expect([dates.answerDueOn.toString(), dates.dueOn.toString()]).toEqual([answerDueOn, dueOn]);
});

test('a request is extended once, to a day that is worked', () => {
  const request = { dueOn: day('2026-12-04'), extensionInDays: 15, extendedAt: null };
  expect(extendedDueOn(request, calendar)?.toString()).toBe('2026-12-21');
  expect(extendedDueOn({ ...request, extendedAt: Temporal.Instant.from('2026-12-01T00:00:00Z') }, calendar)).toBe(
    undefined,
  );
  expect(extendedDueOn({ ...request, extensionInDays: 0 }, calendar)).toBe(undefined);
});
