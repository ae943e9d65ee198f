import { dueAt as endOf } from '#engines/clock/due-at.ts';
import { isWorkingDay, type WorkingCalendar } from '#engines/clock/working-calendar.ts';
import type { DossierEvent } from './dossier-action.ts';

/** Quy định nhắc và dừng khi công dân không bổ sung: what no text settles is a row of data. */
export interface SupplementRule {
  readonly reminds: boolean;
  readonly remindDaysBefore: number;
  readonly closes: boolean;
  readonly closeWorkingDaysAfter: number;
  /** Căn cứ, for the notice. */
  readonly legalBasis: string | null;
}

/** Ngày cuối: when it is over without an answer, the dossier is stopped. Undefined where only the head stops it. */
export function lastDayToAnswer(
  calendar: WorkingCalendar,
  { closes, closeWorkingDaysAfter }: SupplementRule,
  { respondBy, events }: { readonly respondBy: string; readonly events: readonly DossierEvent[] },
): Temporal.PlainDate | undefined {
  if (!closes) return undefined;
  const asked = Temporal.PlainDate.from(respondBy);
  // Whoever wanted to withdraw and was refused after the day has not been silent.
  const since = waitingSince(events);
  const from = since && Temporal.PlainDate.compare(since, asked) > 0 ? since : asked;
  if (closeWorkingDaysAfter === 0) return from;
  return endOf(calendar, from, { amount: closeWorkingDaysAfter, unit: 'working-day' }).toPlainDate();
}

function waitingSince(events: readonly DossierEvent[]): Temporal.PlainDate | undefined {
  const entered = events.findLast(
    ({ fromStep, toStep }) => toStep === 'awaiting-supplement' && fromStep !== 'awaiting-supplement',
  );
  return entered?.at.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate();
}

const FIRST_HOUR = 8;
const LAST_HOUR = 17;

/** A dossier is closed when the office is there to be asked about it. */
export function isTimeToClose(calendar: WorkingCalendar, now: Temporal.ZonedDateTime): boolean {
  return isWorkingDay(calendar, now.toPlainDate()) && now.hour >= FIRST_HOUR && now.hour < LAST_HOUR;
}
