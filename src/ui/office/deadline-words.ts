import type { DeadlineUrgency } from '../deadline-chip.tsx';
import { inVietnam, timeText } from '../vietnam-time.ts';

/** "còn 2 ngày", "hôm nay 17:30", "quá hạn 1 ngày": how near a deadline is, by the days of the calendar. */
export function deadlineWords(
  dueAt: Temporal.Instant,
  now: Temporal.Instant,
): { urgency: DeadlineUrgency; text: string } {
  const today = inVietnam(now).toPlainDate();
  const days = today.until(inVietnam(dueAt).toPlainDate(), { largestUnit: 'days' }).days;
  const isLate = Temporal.Instant.compare(now, dueAt) > 0;
  if (days === 0) {
    return isLate
      ? { urgency: 'late', text: `quá hạn từ ${timeText(dueAt)}` }
      : { urgency: 'soon', text: `hôm nay ${timeText(dueAt)}` };
  }
  if (isLate) return { urgency: 'late', text: `quá hạn ${-days} ngày` };
  return days === 1
    ? { urgency: 'soon', text: `ngày mai ${timeText(dueAt)}` }
    : { urgency: 'normal', text: `còn ${days} ngày` };
}
