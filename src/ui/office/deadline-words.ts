import type { DeadlineUrgency } from '../deadline-chip.tsx';
import { dateText, inVietnam, shortMomentText, timeText } from '../vietnam-time.ts';

/** Thời gian làm việc between now and a deadline, either way: working days of the office and the rest. */
export interface WorkingTimeLeft {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
}

/**
 * "còn 2 ngày 3 giờ", "hôm nay 17:30", "quá hạn 1 ngày": how near a deadline is. With `left` in working time, as the
 * law counts it for a dossier; without, by the days of the calendar.
 */
export function deadlineWords(
  dueAt: Temporal.Instant,
  now: Temporal.Instant,
  left?: WorkingTimeLeft,
): { urgency: DeadlineUrgency; text: string } {
  const today = inVietnam(now).toPlainDate();
  const days = today.until(inVietnam(dueAt).toPlainDate(), { largestUnit: 'days' }).days;
  const isLate = Temporal.Instant.compare(now, dueAt) > 0;
  if (days === 0) {
    return isLate
      ? { urgency: 'late', text: `quá hạn từ ${timeText(dueAt)}` }
      : { urgency: 'soon', text: `hôm nay ${timeText(dueAt)}` };
  }
  const span = left ? workingTimeText(left) : `${Math.abs(days)} ngày`;
  if (isLate) return { urgency: 'late', text: `quá hạn ${span}` };
  return days === 1
    ? { urgency: 'soon', text: `ngày mai ${timeText(dueAt)}` }
    : { urgency: isNear(left) ? 'soon' : 'normal', text: `còn ${span}` };
}

/** Ngày hẹn as a date, for lists that do not know whose working hours count: no number of days that another page contradicts. */
export function dueWords(dueAt: Temporal.Instant, now: Temporal.Instant): { urgency: DeadlineUrgency; text: string } {
  return { urgency: deadlineWords(dueAt, now).urgency, text: shortMomentText(dueAt) };
}

/** Chờ công dân: nobody in the office is late meanwhile; the day by which the citizen answers. */
function waitingWords(until: Temporal.Instant): { urgency: DeadlineUrgency; text: string } {
  return { urgency: 'held', text: `chờ đến ${dateText(inVietnam(until))}` };
}

/** Nobody waits for it any more. */
const ENDED_STEPS = ['returned', 'refused', 'stopped'];
/** The citizen has the next word. */
const CITIZEN_STEPS = ['awaiting-supplement', 'awaiting-obligation'];

/** Hạn of a dossier where it stands, alike on every list; undefined when it has ended, on time or not. */
export function dossierDeadline(
  { step, queueAt }: { readonly step: string; readonly queueAt: Temporal.Instant },
  now: Temporal.Instant,
  left: WorkingTimeLeft,
): { urgency: DeadlineUrgency; text: string } | undefined {
  if (ENDED_STEPS.includes(step)) return undefined;
  if (step === 'awaiting-return') return { urgency: 'normal', text: 'chờ trả' };
  if (step === 'withdrawing') return { urgency: 'held', text: 'tạm dừng' };
  return CITIZEN_STEPS.includes(step) ? waitingWords(queueAt) : deadlineWords(queueAt, now, left);
}

/** Days without work lie between: the last hours of work are near all the same. */
const isNear = (left: WorkingTimeLeft | undefined): boolean => left !== undefined && left.days < 1;

/** "2 ngày 3 giờ"; minutes only when there is nothing larger. */
function workingTimeText({ days, hours, minutes }: WorkingTimeLeft): string {
  const parts = [days > 0 ? `${days} ngày` : '', hours > 0 ? `${hours} giờ` : ''].filter(Boolean);
  return parts.length > 0 ? parts.join(' ') : `${minutes} phút`;
}
