import { loadCalendar } from '#capabilities/agencies/index.ts';
import { dueAt } from '#engines/clock/due-at.ts';
import { VIETNAM } from '#platform/clock.ts';
import type { Connection } from '#platform/database/transaction.ts';

/** Hạn trả lời câu hỏi, by the calendar of the unit that has it. */
export async function questionDueAt(
  connection: Connection,
  {
    unitId,
    from,
    workingDays,
  }: { readonly unitId: number; readonly from: Temporal.Instant; readonly workingDays: number },
): Promise<Temporal.Instant> {
  const begins = from.toZonedDateTimeISO(VIETNAM);
  const calendar = await loadCalendar(connection, { unitId, on: begins.toPlainDate().toString() });
  return dueAt(calendar, begins, { amount: workingDays, unit: 'working-day' }).toInstant();
}
