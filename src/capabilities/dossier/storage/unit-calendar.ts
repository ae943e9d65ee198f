import { loadCalendars } from '#capabilities/agencies/index.ts';
import type { WorkingCalendar } from '#engines/clock/working-calendar.ts';
import type { Connection } from '#platform/database/transaction.ts';

type Calendars = Awaited<ReturnType<typeof loadCalendars>>;

/** Calendars change a few times a year and every filing needs one: kept for a minute, all units' together. */
const kept = new WeakMap<object, { minute: number; calendars: Promise<Calendars> }>();
const MILLISECONDS_PER_MINUTE = 60_000;

/** Lịch làm việc of a unit. `holder` is what the calendars are kept with: the pool of connections. */
export async function unitCalendar(
  holder: object,
  connection: Connection,
  unitId: number,
  at: Temporal.Instant,
): Promise<WorkingCalendar> {
  return (await unitCalendars(holder, connection, at))(unitId);
}

/** Lịch làm việc of all units, for lists. */
export function unitCalendars(holder: object, connection: Connection, at: Temporal.Instant): Promise<Calendars> {
  const minute = Math.floor(at.epochMilliseconds / MILLISECONDS_PER_MINUTE);
  let entry = kept.get(holder);
  if (entry?.minute !== minute) {
    const on = at.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate().toString();
    entry = { minute, calendars: loadCalendars(connection, on) };
    kept.set(holder, entry);
    entry.calendars.catch(() => kept.delete(holder));
  }
  return entry.calendars;
}
