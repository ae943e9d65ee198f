import type { Connection } from '#platform/database/transaction.ts';
import type { CalendarData, CalendarDay, OfficeHours } from '../domain/calendar.ts';

/** Lịch làm việc of a unit on a day: its own office hours, else the province's. */
export async function loadCalendar(
  connection: Connection,
  { unitId, on }: { unitId?: number; on: string },
): Promise<CalendarData> {
  return (await loadCalendars(connection, on))(unitId);
}

/** Lịch làm việc of all units on a day: those that keep the province's hours share one and the same object. */
export async function loadCalendars(
  connection: Connection,
  on: string,
): Promise<(unitId: number | undefined) => CalendarData> {
  const [days, hours] = await Promise.all([readDays(connection), readHours(connection, on)]);
  const province = { days, hours: latestOf(hours.get(null) ?? []) };
  const own = new Map([...hours].map(([unitId, rows]) => [unitId, { days, hours: latestOf(rows) }]));
  return (unitId) => (unitId === undefined ? undefined : own.get(unitId)) ?? province;
}

async function readDays(connection: Connection): Promise<CalendarDay[]> {
  const rows = await connection.selectFrom('calendar_day').select(['day', 'kind', 'name']).orderBy('day').execute();
  return rows.map(({ day, kind, name }) => ({ day, kind: kind === 'working' ? 'working' : 'off', name }));
}

interface HoursRow {
  readonly unit_id: number | null;
  readonly valid_from: string;
  readonly opens: string;
  readonly closes: string;
}

async function readHours(connection: Connection, on: string): Promise<Map<number | null, HoursRow[]>> {
  const rows = await connection
    .selectFrom('office_hours')
    .select(['unit_id', 'valid_from', 'opens', 'closes'])
    .where('valid_from', '<=', on)
    .orderBy('opens')
    .execute();
  return Map.groupBy(rows, ({ unit_id }) => unit_id);
}

/** The hours that came into force last replace all before them. */
function latestOf(rows: readonly HoursRow[]): OfficeHours[] {
  const latest = rows
    .map(({ valid_from }) => valid_from)
    .sort()
    .at(-1);
  return rows
    .filter(({ valid_from }) => valid_from === latest)
    .map(({ opens, closes }) => ({ opens: opens.slice(0, 5), closes: closes.slice(0, 5) }));
}
