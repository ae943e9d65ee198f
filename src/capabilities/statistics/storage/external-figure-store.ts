/** Writes số liệu từ hệ thống khác: only ever added, so that the former value stays. */
import { sql } from 'kysely';
import type { Transaction } from '#platform/database/transaction.ts';
import type { ExternalFigure, FigureKey } from '../domain/external-figure.ts';

/** 0 while nobody has entered it. */
export async function findFigureVersion(transaction: Transaction, key: FigureKey): Promise<number> {
  const { rows } = await sql<{ version: number }>`
    select coalesce(max(version), 0) as version from external_figure
    where month = ${key.month}::date and indicator = ${key.indicator} and unit_id is not distinct from ${key.unitId}`.execute(
    transaction,
  );
  return rows[0]?.version ?? 0;
}

/** False when somebody else wrote this version meanwhile. */
export async function addFigureVersion(
  transaction: Transaction,
  figure: ExternalFigure,
  { officerId, at }: { readonly officerId: string; readonly at: Temporal.Instant },
): Promise<boolean> {
  const row = await transaction
    .insertInto('external_figure')
    .values({
      unit_id: figure.unitId,
      month: figure.month,
      indicator: figure.indicator,
      version: figure.version,
      of_which: figure.which,
      of_all: figure.of,
      source: figure.source,
      source_on: figure.sourceOn,
      note: figure.note,
      entered_by: officerId,
      entered_at: at.toString(),
    })
    .onConflict((conflict) => conflict.constraint('external_figure_once').doNothing())
    .returning('number')
    .executeTakeFirst();
  return row !== undefined;
}
