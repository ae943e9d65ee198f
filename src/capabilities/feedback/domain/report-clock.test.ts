import { expect, test } from 'vitest';
import { deadlinesOf, mayReopenUntil, type ReportRule } from './report-clock.ts';

const rule: ReportRule = {
  validFrom: '2008-03-01',
  refuseInWorkingDays: 2,
  supplementInWorkingDays: 5,
  transferInWorkingDays: 5,
  resolveInWorkingDays: 15,
  publishInWorkingDays: 2,
  reopenInDays: 30,
  allowsAnonymous: false,
};
const calendar = {
  days: [{ day: '2026-11-24', kind: 'off', name: 'Ngày Văn hóa Việt Nam' }],
  hours: [{ opens: '08:00', closes: '17:00' }],
} as const;
const at = (local: string) => Temporal.Instant.from(`${local}+07:00`);
const dayOf = (due: Temporal.Instant | null) => due?.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate().toString();

test('a report of Friday before a day off has its deadlines in working days', () => {
  const due = deadlinesOf({ from: at('2026-11-20T09:00'), pauses: [], answeredAt: null }, rule, calendar);
  expect([due.refuse, due.supplement, due.transfer, due.resolve].map(dayOf)).toEqual([
    '2026-11-25',
    '2026-11-30',
    '2026-11-30',
    '2026-12-14',
  ]);
  expect(due.publish).toBeNull();
});

test('days in which a supplement is awaited do not count, and publishing counts from the answer', () => {
  const pauses = [{ from: at('2026-11-26T10:00'), to: at('2026-11-27T15:00') }];
  const due = deadlinesOf({ from: at('2026-11-20T09:00'), pauses, answeredAt: at('2026-12-11T16:00') }, rule, calendar);
  expect([due.resolve, due.publish].map(dayOf)).toEqual(['2026-12-16', '2026-12-15']);
});

test('the sender may ask to look again for thirty days', () => {
  expect(dayOf(mayReopenUntil(at('2026-11-20T09:00'), rule))).toBe('2026-12-20');
});
