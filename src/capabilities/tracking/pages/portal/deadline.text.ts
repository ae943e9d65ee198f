/** Words for a deadline that explains itself. */
import type { DeadlineRule } from '#capabilities/dossier/index.ts';
import type { TimeLimit } from '#engines/clock/due-at.ts';
import type { ClockSegment } from '#engines/clock/explain.ts';
import { inLanguages } from '#shared/language.ts';
import type { DeadlineDay, DeadlineReason } from '#ui/deadline.tsx';
import type { DeadlineUrgency } from '#ui/deadline-chip.tsx';
import {
  type DeadlineDayFact,
  type DeadlineStretch,
  deadlineDays,
  deadlineStretches,
} from '../../domain/deadline-days.ts';
import { clockText, inVietnam, shortDayText, shortWeekdayText } from '../vietnam-time.text.ts';
import { holidayName } from './holiday-name.text.ts';

/** A longer period is told by the table alone. */
const LONGEST_STRIP = 21;

type Reason = DeadlineDayFact['reason'];

const WHY = inLanguages<Record<Reason, (name: string | undefined) => string>>(
  {
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
  },
  {
    working: () => 'Working day',
    'make-up': (name) => `Make-up working day${name ? ` ${name}` : ''}`,
    'calendar-day': () => 'Counted as a calendar day',
    'day-of-receipt': () => 'Day of receipt, not counted',
    'carried-over': () => 'Moved to the next working day',
    'received-after-cutoff': () => 'Received after the cut-off time, counted from the next working day',
    night: () => 'Outside office hours',
    lunch: () => 'Lunch break',
    weekend: () => 'Weekend',
    holiday: (name) => (name ? `${name}, public holiday` : 'Public holiday'),
    paused: () => 'Clock stopped, see Progress',
    extended: () => 'Extended until this day, see the letter of apology',
  },
);

const DAY_WORD = inLanguages<Record<Reason, string>>(
  {
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
  },
  {
    working: 'counts',
    'make-up': 'make-up',
    'calendar-day': 'counts',
    'day-of-receipt': 'receipt',
    'carried-over': 'moved',
    'received-after-cutoff': 'closed',
    night: 'closed',
    lunch: 'off',
    weekend: 'off',
    holiday: 'holiday',
    paused: 'stopped',
    extended: 'later',
  },
);

const UNIT_TEXT = inLanguages<Record<TimeLimit['unit'], (amount: number) => string>>(
  {
    'working-day': (amount) => `${amount} ngày làm việc`,
    'working-hour': (amount) => `${amount} giờ làm việc`,
    day: (amount) => `${amount} ngày`,
    month: (amount) => `${amount} tháng`,
  },
  {
    'working-day': (amount) => counted(amount, 'working day'),
    'working-hour': (amount) => counted(amount, 'working hour'),
    day: (amount) => counted(amount, 'day'),
    month: (amount) => counted(amount, 'month'),
  },
);

const NOT_COUNTED = inLanguages<Record<TimeLimit['unit'], string>>(
  {
    'working-day': 'Ngày nhận và ngày nghỉ không tính; hạn là giờ đóng cửa của ngày làm việc cuối.',
    'working-hour': 'Chỉ tính trong giờ làm việc.',
    day: 'Ngày nhận không tính, ngày nghỉ ở giữa có tính. Ngày cuối rơi vào ngày nghỉ thì chuyển sang ngày làm việc tiếp theo.',
    month:
      'Ngày nhận không tính, ngày nghỉ ở giữa có tính. Ngày cuối rơi vào ngày nghỉ thì chuyển sang ngày làm việc tiếp theo.',
  },
  {
    'working-day':
      'The day of receipt and days off do not count. The result is due when the office closes on the last working day.',
    'working-hour': 'Only office hours count.',
    day: 'The day of receipt does not count, days off in between do. If the last day is a day off, the next working day takes its place.',
    month:
      'The day of receipt does not count, days off in between do. If the last day is a day off, the next working day takes its place.',
  },
);

const SENTENCES = inLanguages(
  {
    length: (length: string) => `Thời hạn là ${length}.`,
    sameDay: 'Giải quyết ngay trong ngày.',
    leftOut: 'Ngày tiếp nhận và ngày nghỉ không tính.',
    restart: 'Sau khi bạn bổ sung đủ, thời hạn tính lại từ đầu.',
    resume: 'Thời gian chờ bạn bổ sung không tính.',
    due: 'hẹn trả',
    dayNumber: (day: number | undefined) => `ngày ${day}`,
    excluded: (name: string) => `Không tính vào thời hạn: ${name}`,
    until: (start: string, end: string) => `${start} đến ${end}`,
    days: (days: number) => `${days} ngày`,
    hours: (hours: number) => `${hours} giờ`,
    hoursAndMinutes: (hours: number, minutes: number) => `${hours} giờ ${minutes} phút`,
    stopped: 'tạm dừng',
    lateSince: (time: string) => `quá hạn từ ${time}`,
    late: (days: number) => `quá hạn ${days} ngày`,
    today: (time: string) => `hôm nay ${time}`,
    left: (days: number) => `còn ${days} ngày`,
  },
  {
    length: (length) => `The time limit is ${length}.`,
    sameDay: 'Settled on the same day.',
    leftOut: 'The day of receipt and days off do not count.',
    restart: 'When your supplement is complete, the time limit starts again.',
    resume: 'Time spent waiting for your supplement does not count.',
    due: 'due',
    dayNumber: (day) => `day ${day}`,
    excluded: (name) => `Not counted: ${name}`,
    until: (start, end) => `${start} to ${end}`,
    days: (days) => counted(days, 'day'),
    hours: (hours) => counted(hours, 'hour'),
    hoursAndMinutes: (hours, minutes) => `${counted(hours, 'hour')} ${counted(minutes, 'minute')}`,
    stopped: 'stopped',
    lateSince: (time) => `late since ${time}`,
    late: (days) => `${counted(days, 'day')} late`,
    today: (time) => `today ${time}`,
    left: (days) => `${counted(days, 'day')} left`,
  },
);

/** One day, two days: in English the word changes with the number. */
function counted(amount: number, word: string): string {
  return `${amount.toLocaleString('en-GB')} ${word}${amount === 1 ? '' : 's'}`;
}

export function ruleText({ limit, afterSupplement }: DeadlineRule): string {
  const after = afterSupplement === 'restart' ? SENTENCES.restart : SENTENCES.resume;
  return `${lengthText(limit)} ${SENTENCES.leftOut} ${after}`;
}

/** The rule of a bare time limit, by its unit. */
export function limitText(limit: TimeLimit): string {
  if (limit.amount === 0) return lengthText(limit);
  return `${lengthText(limit)} ${NOT_COUNTED[limit.unit]}`;
}

function lengthText({ amount, unit }: TimeLimit): string {
  return amount === 0 ? SENTENCES.sameDay : SENTENCES.length(UNIT_TEXT[unit](amount));
}

export function dayStrip(
  segments: readonly ClockSegment[],
  today?: Temporal.PlainDate,
): readonly DeadlineDay[] | undefined {
  const days = deadlineDays(segments);
  return days.length > LONGEST_STRIP ? undefined : days.map((day) => stripDay(day, today));
}

function stripDay(day: DeadlineDayFact, today: Temporal.PlainDate | undefined): DeadlineDay {
  const { date, reason, counted: counts, isLast, countedDay } = day;
  return {
    weekday: shortWeekdayText(date),
    day: date.day,
    month: date.month,
    word: isLast ? SENTENCES.due : counts ? SENTENCES.dayNumber(countedDay) : DAY_WORD[reason],
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
  if (reason !== 'paused') return WHY[reason](holidayName(name));
  return name === undefined ? pausedText : SENTENCES.excluded(name);
}

function whenText({ from, to, segments }: DeadlineStretch): string {
  const isWholeDays = to.hour === 0 && to.minute === 0;
  const last = isWholeDays ? to.subtract({ seconds: 1 }) : to;
  const start = from.hour === 0 && from.minute === 0 ? shortDayText(from) : `${shortDayText(from)}, ${clockText(from)}`;
  if (segments === 1 && from.toPlainDate().equals(last.toPlainDate()) && isWholeDays) return start;
  const end = from.toPlainDate().equals(last.toPlainDate()) ? clockText(last) : shortDayText(last);
  return SENTENCES.until(start, end);
}

function countedText({ segments, worked }: DeadlineStretch, unit: TimeLimit['unit']): string {
  if (unit !== 'working-hour') return SENTENCES.days(segments);
  const { hours, minutes } = worked.round({ largestUnit: 'hours', smallestUnit: 'minutes' });
  return minutes === 0 ? SENTENCES.hours(hours) : SENTENCES.hoursAndMinutes(hours, minutes);
}

/** "còn 2 ngày", "hôm nay 17:00", "chậm 1 ngày". */
export function remainingText(
  dueAt: Temporal.Instant,
  now: Temporal.Instant,
  paused: boolean,
): { urgency: DeadlineUrgency; text: string } {
  if (paused) return { urgency: 'held', text: SENTENCES.stopped };
  const due = inVietnam(dueAt);
  const days = inVietnam(now).toPlainDate().until(due.toPlainDate(), { largestUnit: 'days' }).days;
  if (Temporal.Instant.compare(now, dueAt) > 0) {
    return { urgency: 'late', text: days === 0 ? SENTENCES.lateSince(clockText(due)) : SENTENCES.late(-days) };
  }
  if (days === 0) return { urgency: 'soon', text: SENTENCES.today(clockText(due)) };
  return { urgency: days === 1 ? 'soon' : 'normal', text: SENTENCES.left(days) };
}
