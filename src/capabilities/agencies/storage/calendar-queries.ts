import type { Connection } from '#platform/database/transaction.ts';
import type { CalendarData } from '../domain/calendar.ts';

/** Lịch làm việc of a unit on a day: its own office hours, else the province's. */
export async function loadCalendar(
  connection: Connection,
  { unitId, on }: { unitId?: number; on: string },
): Promise<CalendarData> {
  const [days, hours] = await Promise.all([
    connection.selectFrom('calendar_day').select(['day', 'kind', 'name']).orderBy('day').execute(),
    connection
      .selectFrom('office_hours')
      .select(['unit_id', 'valid_from', 'opens', 'closes'])
      .where('valid_from', '<=', on)
      .where((where) => where.or([where('unit_id', 'is', null), where('unit_id', '=', unitId ?? -1)]))
      .orderBy('opens')
      .execute(),
  ]);
  const own = hours.filter(({ unit_id }) => unit_id !== null);
  const valid = own.length > 0 ? own : hours;
  const latest = valid
    .map(({ valid_from }) => valid_from)
    .sort()
    .at(-1);
  return {
    days: days.map(({ day, kind, name }) => ({ day, kind: kind === 'working' ? 'working' : 'off', name })),
    hours: valid
      .filter(({ valid_from }) => valid_from === latest)
      .map(({ opens, closes }) => ({ opens: opens.slice(0, 5), closes: closes.slice(0, 5) })),
  };
}
