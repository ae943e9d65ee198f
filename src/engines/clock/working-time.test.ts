import { expect, test } from 'vitest';
import type { WorkingCalendar } from './working-calendar.ts';
import { workingTimeBetween } from './working-time.ts';

const calendar: WorkingCalendar = {
  days: [{ day: '2026-11-24', kind: 'off', name: 'Ngày Văn hóa' }],
  hours: [
    { opens: '08:00', closes: '12:00' },
    { opens: '13:30', closes: '17:30' },
  ],
};
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Asia/Ho_Chi_Minh').toInstant();

test.each([
  ['within a morning', '2026-11-25T09:00', '2026-11-25T11:30', [0, 2, 30]],
  ['over lunch', '2026-11-25T11:00', '2026-11-25T14:30', [0, 2, 0]],
  ['over a night and a weekend', '2026-11-27T16:30', '2026-11-30T09:00', [0, 2, 0]],
  ['over a holiday', '2026-11-23T08:00', '2026-11-26T17:30', [3, 0, 0]],
  ['outside office hours', '2026-11-28T08:00', '2026-11-29T20:00', [0, 0, 0]],
  ['backwards', '2026-11-26T08:00', '2026-11-25T08:00', [0, 0, 0]],
])('working time %s counts office hours only', (_, from, to, [days, hours, minutes]) => {
  expect(workingTimeBetween(calendar, at(from), at(to))).toEqual({ days, hours, minutes });
});
