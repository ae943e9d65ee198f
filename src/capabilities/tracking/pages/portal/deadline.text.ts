/** Words for a deadline that explains itself. */
import type { DeadlineRule } from '#capabilities/dossier/index.ts';
import type { TimeLimit } from '#engines/clock/due-at.ts';
import type { ClockSegment } from '#engines/clock/explain.ts';
import type { DeadlineDay, DeadlineReason } from '#ui/deadline.tsx';
import type { DeadlineUrgency } from '#ui/deadline-chip.tsx';
import {
  type DeadlineDayFact,
  type DeadlineStretch,
  deadlineDays,
  deadlineStretches,
} from '../../domain/deadline-days.ts';
import { clockText, inVietnam, shortDayText, shortWeekdayText } from '../vietnam-time.text.ts';

/** A longer period is told by the table alone. */
const LONGEST_STRIP = 21;

type Reason = DeadlineDayFact['reason'];

const WHY: Readonly<Record<Reason, (name: string | undefined) => string>> = {
  working: () => 'Ngày làm việc',
  'make-up': (name) => `Làm bù${name ? `: ${name}` : ''}`,
  'calendar-day': () => 'Tính theo ngày liên tục',
  'day-of-receipt': () => 'Ngày tiếp nhận, không tính vào thời hạn',
  'carried-over': () => 'Chuyển sang ngày làm việc tiếp theo',
  'received-after-cutoff': () => 'Nhận sau giờ chốt, tính từ ngày làm việc sau',
  night: () => 'Ngoài giờ làm việc',
  lunch: () => 'Nghỉ trưa',
  weekend: () => 'Nghỉ cuối tuần',
  holiday: (name) => (name ? `${name}, nghỉ lễ` : 'Nghỉ lễ'),
  paused: () => 'Tạm dừng, xem mục Tiến độ',
  extended: () => 'Ngày được gia hạn, xem thư xin lỗi',
};

const DAY_WORD: Readonly<Record<Reason, string>> = {
  working: 'tính',
  'make-up': 'làm bù',
  'calendar-day': 'tính',
  'day-of-receipt': 'nhận',
  'carried-over': 'chuyển',
  'received-after-cutoff': 'sau giờ',
  night: 'ngoài giờ',
  lunch: 'nghỉ',
  weekend: 'nghỉ',
  holiday: 'lễ',
  paused: 'dừng',
  extended: 'gia hạn',
};

const UNIT_TEXT: Readonly<Record<TimeLimit['unit'], string>> = {
  'working-day': 'ngày làm việc',
  'working-hour': 'giờ làm việc',
  day: 'ngày',
  month: 'tháng',
};

const MOVED = 'Ngày cuối rơi vào ngày nghỉ thì chuyển sang ngày làm việc tiếp theo.';
const NOT_COUNTED: Readonly<Record<TimeLimit['unit'], string>> = {
  'working-day': 'Ngày nhận và ngày nghỉ không tính; hạn là giờ đóng cửa của ngày làm việc cuối.',
  'working-hour': 'Chỉ tính trong giờ làm việc.',
  day: `Ngày nhận không tính, ngày nghỉ ở giữa có tính. ${MOVED}`,
  month: `Ngày nhận không tính, ngày nghỉ ở giữa có tính. ${MOVED}`,
};

export function ruleText({ limit, afterSupplement }: DeadlineRule): string {
  const after =
    afterSupplement === 'restart'
      ? 'Sau khi bạn bổ sung đủ, thời hạn tính lại từ đầu.'
      : 'Thời gian chờ bạn bổ sung không tính.';
  return `${lengthText(limit)} Ngày tiếp nhận và ngày nghỉ không tính. ${after}`;
}

/** The rule of a bare time limit, by its unit. */
export function limitText(limit: TimeLimit): string {
  if (limit.amount === 0) return lengthText(limit);
  return `${lengthText(limit)} ${NOT_COUNTED[limit.unit]}`;
}

function lengthText({ amount, unit }: TimeLimit): string {
  return amount === 0 ? 'Giải quyết ngay trong ngày.' : `Thời hạn là ${amount} ${UNIT_TEXT[unit]}.`;
}

export function dayStrip(
  segments: readonly ClockSegment[],
  today?: Temporal.PlainDate,
): readonly DeadlineDay[] | undefined {
  const days = deadlineDays(segments);
  return days.length > LONGEST_STRIP ? undefined : days.map((day) => stripDay(day, today));
}

function stripDay(day: DeadlineDayFact, today: Temporal.PlainDate | undefined): DeadlineDay {
  const { date, reason, counted, isLast, countedDay } = day;
  return {
    weekday: shortWeekdayText(date),
    day: date.day,
    month: date.month,
    word: isLast ? 'hẹn trả' : counted ? `ngày ${countedDay}` : DAY_WORD[reason],
    kind: kindOf(day, isLast),
    today: today !== undefined && date.equals(today),
  };
}

function kindOf({ reason, counted }: DeadlineDayFact, isLast: boolean): DeadlineDay['kind'] {
  if (isLast) return 'end';
  if (counted) return 'counted';
  if (reason === 'paused') return 'stopped';
  return reason === 'weekend' || reason === 'holiday' ? 'off' : 'plain';
}

/** @param pausedText where there is no progress to point to */
export function deadlineReasons(
  segments: readonly ClockSegment[],
  { unit }: TimeLimit,
  pausedText = WHY.paused(undefined),
): DeadlineReason[] {
  return deadlineStretches(segments).map((stretch) => ({
    when: whenText(stretch),
    why: whyText(stretch, pausedText),
    counted: stretch.counted ? countedText(stretch, unit) : '0',
  }));
}

/** Thời gian không tính has its own reason; what else stands still waits for the person. */
function whyText({ reason, name }: DeadlineStretch, pausedText: string): string {
  if (reason !== 'paused') return WHY[reason](name);
  return name === undefined ? pausedText : `Không tính vào thời hạn: ${name}`;
}

function whenText({ from, to, segments }: DeadlineStretch): string {
  const isWholeDays = to.hour === 0 && to.minute === 0;
  const last = isWholeDays ? to.subtract({ seconds: 1 }) : to;
  const start = from.hour === 0 && from.minute === 0 ? shortDayText(from) : `${shortDayText(from)}, ${clockText(from)}`;
  if (segments === 1 && from.toPlainDate().equals(last.toPlainDate()) && isWholeDays) return start;
  const end = from.toPlainDate().equals(last.toPlainDate()) ? clockText(last) : shortDayText(last);
  return `${start} đến ${end}`;
}

function countedText({ segments, worked }: DeadlineStretch, unit: TimeLimit['unit']): string {
  if (unit !== 'working-hour') return `${segments} ngày`;
  const { hours, minutes } = worked.round({ largestUnit: 'hours', smallestUnit: 'minutes' });
  return minutes === 0 ? `${hours} giờ` : `${hours} giờ ${minutes} phút`;
}

/** "còn 2 ngày", "hôm nay 17:00", "chậm 1 ngày". */
export function remainingText(
  dueAt: Temporal.Instant,
  now: Temporal.Instant,
  paused: boolean,
): { urgency: DeadlineUrgency; text: string } {
  if (paused) return { urgency: 'held', text: 'tạm dừng' };
  const due = inVietnam(dueAt);
  const days = inVietnam(now).toPlainDate().until(due.toPlainDate(), { largestUnit: 'days' }).days;
  if (Temporal.Instant.compare(now, dueAt) > 0) {
    return { urgency: 'late', text: days === 0 ? `quá hạn từ ${clockText(due)}` : `quá hạn ${-days} ngày` };
  }
  if (days === 0) return { urgency: 'soon', text: `hôm nay ${clockText(due)}` };
  return { urgency: days === 1 ? 'soon' : 'normal', text: `còn ${days} ngày` };
}
