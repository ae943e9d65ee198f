import type { Connection } from '#platform/database/transaction.ts';
import type { QueueChoice } from '../domain/queue-filter.ts';

/** Writes only when it differs from what was chosen before: most visits change nothing. */
export async function saveQueueChoice(
  connection: Connection,
  officerId: string,
  { status, procedure }: QueueChoice,
  at: Temporal.Instant,
): Promise<void> {
  await connection
    .insertInto('queue_filter')
    .values({ officer_id: officerId, status, procedure_code: procedure, saved_at: at.toString() })
    .onConflict((conflict) =>
      conflict
        .column('officer_id')
        .doUpdateSet({ status, procedure_code: procedure, saved_at: at.toString() })
        .where(({ eb, or }) =>
          or([eb('queue_filter.status', '<>', status), eb('queue_filter.procedure_code', '<>', procedure)]),
        ),
    )
    .execute();
}
