import { loadCalendar } from '#capabilities/agencies/index.ts';
import type { WorkingCalendar } from '#engines/clock/working-calendar.ts';
import type { Connection } from '#platform/database/transaction.ts';

/** Calendars change a few times a year and every filing needs one: kept for a minute. */
const kept = new WeakMap<object, { minute: number; calendars: Map<number, Promise<WorkingCalendar>> }>();
const MILLISECONDS_PER_MINUTE = 60_000;

/** Lịch làm việc of a unit. `holder` is what the calendars are kept with: the pool of connections. */
export function unitCalendar(
  holder: object,
  connection: Connection,
  unitId: number,
  at: Temporal.Instant,
): Promise<WorkingCalendar> {
  const minute = Math.floor(at.epochMilliseconds / MILLISECONDS_PER_MINUTE);
  let entry = kept.get(holder);
  if (entry?.minute !== minute) {
    entry = { minute, calendars: new Map() };
    kept.set(holder, entry);
  }
  const known = entry.calendars.get(unitId);
  if (known) return known;
  const on = at.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate().toString();
  const loading = loadCalendar(connection, { unitId, on });
  entry.calendars.set(unitId, loading);
  loading.catch(() => entry.calendars.delete(unitId));
  return loading;
}
