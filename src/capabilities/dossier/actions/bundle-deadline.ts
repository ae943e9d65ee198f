import { loadCalendar } from '#capabilities/agencies/index.ts';
import { findProcedureVersion } from '#capabilities/catalogue/index.ts';
import { dueAt } from '#engines/clock/due-at.ts';
import { VIETNAM_TIME_ZONE } from '#engines/clock/working-calendar.ts';
import type { Connection } from '#platform/database/transaction.ts';
import type { BundleView } from '../storage/bundle-queries.ts';

/**
 * Hạn của cả nhóm liên thông, from the reception of its first dossier: beside the dates of the matters, which are what
 * each agency answers for. Undefined before that, and where the law sets the group none.
 */
export async function bundleDueAt(connection: Connection, bundle: BundleView): Promise<Temporal.Instant | undefined> {
  const version = await findProcedureVersion(connection, bundle.procedureVersionId);
  const limit = version?.definition.bundle?.limit;
  const [received] = bundle.members
    .flatMap(({ dossier }) => dossier?.receivedAt ?? [])
    .sort(Temporal.Instant.compare)
    .map((at) => at.toZonedDateTimeISO(VIETNAM_TIME_ZONE));
  if (limit === undefined || received === undefined) return undefined;
  const on = received.toPlainDate().toString();
  const calendar = await loadCalendar(connection, { unitId: bundle.receivingUnitId, on });
  const { sameDayCutoff: cutoff, ...amount } = limit;
  return dueAt(calendar, received, amount, cutoff === undefined ? {} : { cutoff }).toInstant();
}
