import type { Connection } from '#platform/database/transaction.ts';
import type { Difference } from '../domain/statement.ts';

export interface StatementCheck {
  readonly day: Temporal.PlainDate;
  readonly lines: number;
  readonly total: bigint;
  readonly differences: readonly Difference[];
  readonly at: Temporal.Instant;
}

/** The last look at a day counts. */
export async function saveStatementCheck(connection: Connection, check: StatementCheck): Promise<void> {
  const kept = {
    lines: check.lines,
    total: Number(check.total),
    differences: JSON.stringify(check.differences),
    checked_at: check.at.toString(),
  };
  await connection
    .insertInto('statement_check')
    .values({ day: check.day.toString(), ...kept })
    .onConflict((conflict) => conflict.column('day').doUpdateSet(kept))
    .execute();
}
