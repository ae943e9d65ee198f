import type { FigurePeriod } from '#capabilities/dossier/index.ts';
import type { Transaction } from '#platform/database/transaction.ts';
import type { LockedReport } from './locked-report-queries.ts';

export interface NewLock extends FigurePeriod, Pick<LockedReport, 'figures' | 'lockedAt'> {
  /** Null: the province. */
  readonly unitId: number | null;
  readonly officerId: string;
}

/** False when somebody locked the same period first. */
export async function insertLockedReport(transaction: Transaction, lock: NewLock): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('locked_report')
    .values({
      unit_id: lock.unitId,
      from_day: lock.from.toString(),
      to_day: lock.to.toString(),
      figures: JSON.stringify(lock.figures),
      locked_by: lock.officerId,
      locked_at: lock.lockedAt.toString(),
    })
    .onConflict((conflict) => conflict.constraint('locked_report_once').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
