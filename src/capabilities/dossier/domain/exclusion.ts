import { dueAt as endOf } from '#engines/clock/due-at.ts';
import { VIETNAM_TIME_ZONE, type WorkingCalendar } from '#engines/clock/working-calendar.ts';
import type { DossierEvent } from './dossier-action.ts';

/** Lý do không tính vào thời hạn: a dated row of `exclusion_reason`. */
export interface ExclusionReason {
  readonly code: string;
  readonly name: string;
  /** Căn cứ. */
  readonly source: string;
  /** At most so long at a time; null: as long as the reason holds. */
  readonly longestInWorkingDays: number | null;
  /** Whether the service index (Decision 766) leaves this time out as well. */
  readonly offServiceIndex: boolean;
}

/** Thời gian không tính vào thời hạn: until a day that is named beforehand, so that there is a due date at any time. */
export interface Exclusion {
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
  readonly name: string;
  readonly offServiceIndex: boolean;
}

export type ExclusionRefusal = 'exclusion-reason-unknown' | 'already-late' | 'until-past' | 'until-too-late';

/** In order, not overlapping; each as long as it lasted, or will last. */
export function exclusionsOf(events: readonly DossierEvent[]): Exclusion[] {
  const exclusions: Exclusion[] = [];
  for (const { type, at, data } of events) {
    const last = exclusions.at(-1);
    if (type === 'time-excluded') {
      const { until, reasonName, offServiceIndex } = data;
      const to = typeof until === 'string' ? Temporal.Instant.from(until) : at;
      exclusions.push({ from: at, to, name: String(reasonName), offServiceIndex: offServiceIndex === true });
    }
    if (type === 'exclusion-ended' && last && Temporal.Instant.compare(at, last.to) < 0)
      exclusions[exclusions.length - 1] = { ...last, to: at };
  }
  return exclusions;
}

export function runningExclusion(events: readonly DossierEvent[], at: Temporal.Instant): Exclusion | undefined {
  return exclusionsOf(events).find(
    ({ from, to }) => Temporal.Instant.compare(from, at) <= 0 && Temporal.Instant.compare(at, to) < 0,
  );
}

/** Đến hết ngày. */
export function lastDayOf({ to }: Exclusion): Temporal.PlainDate {
  return dayOf(to.subtract({ nanoseconds: 1 }));
}

export function endOfDay(day: string): Temporal.Instant {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(VIETNAM_TIME_ZONE).toInstant();
}

/** Không tính muộn nhất đến hết ngày nào, when it begins now; undefined when the reason sets no limit. */
export function latestExcludedDay(
  calendar: WorkingCalendar,
  { longestInWorkingDays }: ExclusionReason,
  now: Temporal.Instant,
): Temporal.PlainDate | undefined {
  if (longestInWorkingDays === null) return undefined;
  return endOf(calendar, dayOf(now), { amount: longestInWorkingDays, unit: 'working-day' }).toPlainDate();
}

/** @param until ISO date, the last day that does not count */
export function judgeExclusion(
  calendar: WorkingCalendar,
  { reason, until, dueAt }: { reason: ExclusionReason | undefined; until: string; dueAt: Temporal.Instant },
  now: Temporal.Instant,
): ExclusionRefusal | undefined {
  if (!reason) return 'exclusion-reason-unknown';
  // What is late already stays late.
  if (Temporal.Instant.compare(dueAt, now) <= 0) return 'already-late';
  const day = Temporal.PlainDate.from(until);
  if (Temporal.PlainDate.compare(day, dayOf(now)) < 0) return 'until-past';
  const latest = latestExcludedDay(calendar, reason, now);
  return latest && Temporal.PlainDate.compare(day, latest) > 0 ? 'until-too-late' : undefined;
}

function dayOf(at: Temporal.Instant): Temporal.PlainDate {
  return at.toZonedDateTimeISO(VIETNAM_TIME_ZONE).toPlainDate();
}
