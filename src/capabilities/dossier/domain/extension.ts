import { dueAt as endOf, type TimeLimit } from '#engines/clock/due-at.ts';
import { closingTime, isWorkingDay, VIETNAM_TIME_ZONE, type WorkingCalendar } from '#engines/clock/working-calendar.ts';
import type { Deadline } from './deadline.ts';

/** Lý do xin lỗi, gia hạn; the words stand in the pages. */
export const EXTENSION_REASONS = [
  'opinion-outstanding',
  'verification',
  'complex',
  'many-dossiers',
  'system-failure',
  'papers-lost',
  'other',
] as const;

export type ExtensionReason = (typeof EXTENSION_REASONS)[number];

/** Quy định gia hạn: what the law leaves open or was not read is a row of data. */
export interface ExtensionRule {
  readonly askedWorkingDaysBefore: number;
  readonly draftedWorkingDaysBefore: number;
  /** Of the procedure's own time limit. */
  readonly longestInPercent: number;
  /** Whether a result by the new date is on time in statistics, when it was asked for in time. */
  readonly countsAsOnTime: boolean;
}

/** Nội dung văn bản xin lỗi và đề nghị gia hạn (Mẫu số 04). */
export interface ExtensionText {
  readonly reasonCode: ExtensionReason;
  readonly reason: string;
  /** ISO date. */
  readonly newDueOn: string;
}

/** What a new date may be, and until when it is asked for in time. */
export interface ExtensionBounds {
  /** Each a working day. */
  readonly earliest: Temporal.PlainDate;
  readonly latest: Temporal.PlainDate;
  readonly suggested: Temporal.PlainDate;
  /** Hạn chót đề nghị; after it the apology still goes out, and the dossier is late (Decree 61/2018, Article 19.9). */
  readonly askBy: Temporal.Instant;
  readonly inTime: boolean;
}

export type ExtensionRefusal = 'reason-missing' | 'day-off' | 'date-too-early' | 'date-too-late';

const HOURS_A_DAY = 8;
const WORKING_DAYS_A_WEEK = 5;
const DAYS_A_WEEK = 7;
const WORKING_DAYS_A_MONTH = 22;

export function extensionBounds(
  calendar: WorkingCalendar,
  { dueAt, limit, rule }: { dueAt: Temporal.Instant; limit: TimeLimit; rule: ExtensionRule },
  now: Temporal.Instant,
): ExtensionBounds {
  const dueOn = dayOf(dueAt);
  const today = dayOf(now);
  const from = Temporal.PlainDate.compare(today, dueOn) > 0 ? today : dueOn;
  const longest = Math.max(1, Math.floor((limitInWorkingDays(limit) * rule.longestInPercent) / 100));
  const after = (days: number) => endOf(calendar, from, { amount: days, unit: 'working-day' }).toPlainDate();
  const askBy = closingTime(calendar, workingDaysBefore(calendar, dueOn, rule.askedWorkingDaysBefore)).toInstant();
  return {
    earliest: after(1),
    latest: after(longest),
    suggested: after(Math.ceil(longest / 2)),
    askBy,
    inTime: Temporal.Instant.compare(now, askBy) <= 0,
  };
}

export function judgeExtension(
  calendar: WorkingCalendar,
  { reason, newDueOn }: ExtensionText,
  { earliest, latest }: ExtensionBounds,
): ExtensionRefusal | undefined {
  if (reason.trim() === '') return 'reason-missing';
  const date = Temporal.PlainDate.from(newDueOn);
  if (Temporal.PlainDate.compare(date, earliest) < 0) return 'date-too-early';
  if (Temporal.PlainDate.compare(date, latest) > 0) return 'date-too-late';
  return isWorkingDay(calendar, date) ? undefined : 'day-off';
}

/** By how many working days the new date is later. */
export function extensionInWorkingDays(calendar: WorkingCalendar, dueAt: Temporal.Instant, newDueOn: string): number {
  const last = Temporal.PlainDate.from(newDueOn);
  let days = 0;
  for (
    let date = dayOf(dueAt).add({ days: 1 });
    Temporal.PlainDate.compare(date, last) <= 0;
    date = date.add({ days: 1 })
  )
    if (isWorkingDay(calendar, date)) days += 1;
  return days;
}

/** Hạn để thống kê, when it is not the due date itself: keep both, and by default the strict one counts. */
export function measuredDueAt({ extension }: Deadline, { countsAsOnTime }: ExtensionRule): Temporal.Instant | null {
  if (!extension) return null;
  return countsAsOnTime && extension.inTime ? null : extension.beforeAt;
}

/** When the draft of an apology is laid before the officer, if the dossier is still open. */
export function draftFrom(calendar: WorkingCalendar, dueAt: Temporal.Instant, rule: ExtensionRule): Temporal.Instant {
  const day = workingDaysBefore(calendar, dayOf(dueAt), rule.draftedWorkingDaysBefore);
  return day.toZonedDateTime(VIETNAM_TIME_ZONE).toInstant();
}

/**
 * Hạn theo Bộ chỉ số phục vụ (Quyết định 766), when it is another than the one that is measured: the wait for a
 * supplement is taken off, and a limit that is counted anew is no new appointment.
 *
 * @param byIndex the deadline by `indexRule`
 */
export function serviceIndexDueAt(told: Deadline, byIndex: Deadline, rule: ExtensionRule): Temporal.Instant | null {
  const due = measuredDueAt(byIndex, rule) ?? byIndex.dueAt;
  return due.equals(measuredDueAt(told, rule) ?? told.dueAt) ? null : due;
}

function limitInWorkingDays({ amount, unit }: TimeLimit): number {
  if (unit === 'working-day') return amount;
  if (unit === 'working-hour') return Math.ceil(amount / HOURS_A_DAY);
  return unit === 'month' ? amount * WORKING_DAYS_A_MONTH : Math.ceil((amount * WORKING_DAYS_A_WEEK) / DAYS_A_WEEK);
}

function workingDaysBefore(calendar: WorkingCalendar, from: Temporal.PlainDate, count: number): Temporal.PlainDate {
  let date = from;
  for (let left = count; left > 0; ) {
    date = date.subtract({ days: 1 });
    if (isWorkingDay(calendar, date)) left -= 1;
  }
  return date;
}

function dayOf(at: Temporal.Instant): Temporal.PlainDate {
  return at.toZonedDateTimeISO(VIETNAM_TIME_ZONE).toPlainDate();
}
