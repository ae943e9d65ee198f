import { dueAt, type Pause } from '#engines/clock/due-at.ts';
import type { WorkingCalendar } from '#engines/clock/working-calendar.ts';
import type { ReportState } from './citizen-report.ts';

/** Thời hạn xử lý phản ánh, kiến nghị, as they held on the day it was sent. */
export interface ReportRule {
  readonly validFrom: string;
  readonly refuseInWorkingDays: number;
  readonly supplementInWorkingDays: number;
  readonly transferInWorkingDays: number;
  readonly resolveInWorkingDays: number;
  readonly publishInWorkingDays: number;
  readonly reopenInDays: number;
  readonly allowsAnonymous: boolean;
}

export interface ReportClock {
  /** Sent, transferred to this unit, or reopened. */
  readonly from: Temporal.Instant;
  /** While a supplement is awaited. */
  readonly pauses: readonly { readonly from: Temporal.Instant; readonly to: Temporal.Instant }[];
  readonly answeredAt: Temporal.Instant | null;
}

/** Until when each thing can be done in time. */
export interface ReportDeadlines {
  readonly refuse: Temporal.Instant;
  readonly supplement: Temporal.Instant;
  readonly transfer: Temporal.Instant;
  readonly resolve: Temporal.Instant;
  /** Null while there is no answer. */
  readonly publish: Temporal.Instant | null;
}

const ZONE = 'Asia/Ho_Chi_Minh';
const inVietnam = (at: Temporal.Instant): Temporal.ZonedDateTime => at.toZonedDateTimeISO(ZONE);

export function deadlinesOf(clock: ReportClock, rule: ReportRule, calendar: WorkingCalendar): ReportDeadlines {
  const pauses: Pause[] = clock.pauses.map(({ from, to }) => ({ from: inVietnam(from), to: inVietnam(to) }));
  const after = (from: Temporal.Instant, amount: number, options = {}): Temporal.Instant =>
    dueAt(calendar, inVietnam(from), { amount, unit: 'working-day' }, options).toInstant();
  return {
    refuse: after(clock.from, rule.refuseInWorkingDays, { pauses }),
    supplement: after(clock.from, rule.supplementInWorkingDays, { pauses }),
    transfer: after(clock.from, rule.transferInWorkingDays, { pauses }),
    resolve: after(clock.from, rule.resolveInWorkingDays, { pauses }),
    publish: clock.answeredAt && after(clock.answeredAt, rule.publishInWorkingDays),
  };
}

/** Hạn của bước hiện tại: by when the unit must act; null while the sender must, or nobody. */
export function stepDueAt(
  { state, publication }: { readonly state: ReportState; readonly publication: string | null },
  deadlines: ReportDeadlines,
): Temporal.Instant | null {
  if (state === 'received') return deadlines.refuse;
  if (state === 'handling') return deadlines.resolve;
  if (state === 'answered' && publication === null) return deadlines.publish;
  return null;
}

/** Hết thời gian đề nghị xem xét lại: whole days after the answer or the refusal. */
export function mayReopenUntil(endedAt: Temporal.Instant, rule: ReportRule): Temporal.Instant {
  return inVietnam(endedAt).add({ days: rule.reopenInDays }).toInstant();
}
