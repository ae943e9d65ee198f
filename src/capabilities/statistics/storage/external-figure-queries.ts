/** Reads số liệu từ hệ thống khác; the last version is the one that counts. */
import { type RawBuilder, sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import type { ExternalFigure, FigureKey } from '../domain/external-figure.ts';
import type { StatisticsPeriod } from '../domain/period.ts';

const FIGURE = sql`unit_id as "unitId", month::text, indicator, version, of_which as which, of_all as "of", source,
  source_on::text as "sourceOn", note`;

/** Of some units, or of all and the province as a whole. */
export async function listExternalFigures(
  connection: Connection,
  { from, to }: Pick<StatisticsPeriod, 'from' | 'to'>,
  unitIds: readonly (number | null)[] | null,
): Promise<ExternalFigure[]> {
  const { rows } = await sql<ExternalFigure>`
    select distinct on (month, indicator, unit_id) ${FIGURE}
    from external_figure
    where month between ${from.toString()}::date and ${to.toString()}::date and ${ofUnits(unitIds)}
    order by month, indicator, unit_id, version desc`.execute(connection);
  return rows;
}

function ofUnits(unitIds: readonly (number | null)[] | null): RawBuilder<boolean> {
  if (unitIds === null) return sql<boolean>`true`;
  const known = unitIds.filter((id) => id !== null);
  const whole = unitIds.length > known.length ? sql`or unit_id is null` : sql``;
  return sql<boolean>`(unit_id = any(${known}::integer[]) ${whole})`;
}

/** One entry with who made it, for the office. */
export interface EnteredFigure extends ExternalFigure {
  readonly enteredBy: string;
  readonly enteredAt: Temporal.Instant;
}

/** Lịch sử of one figure, the newest first; empty while nobody has entered it. */
export async function listFigureVersions(connection: Connection, key: FigureKey): Promise<EnteredFigure[]> {
  const { rows } = await sql<ExternalFigure & { readonly enteredBy: string; readonly entered_at: Date }>`
    select ${FIGURE}, (select full_name from officer where id = entered_by) as "enteredBy", entered_at
    from external_figure
    where month = ${key.month}::date and indicator = ${key.indicator} and unit_id is not distinct from ${key.unitId}
    order by version desc`.execute(connection);
  return rows.map(({ entered_at, ...row }) => ({
    ...row,
    enteredAt: Temporal.Instant.fromEpochMilliseconds(entered_at.getTime()),
  }));
}
