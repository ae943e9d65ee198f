import { type RawBuilder, sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import type { FigurePeriod } from '../domain/figures.ts';
import { LATE_REASONS, type LateReason } from '../domain/late-reason.ts';

/** How many were settled late in a period for one reason; undefined: nobody said why. */
export interface LateReasonCount {
  readonly reason: LateReason | undefined;
  readonly count: number;
}

/** Written as the partial indexes are. */
export const SETTLED_LATE = sql<boolean>`dossier.finished_at > coalesce(dossier.measured_due_at, dossier.due_at)`;

/** Each reason is a stretch of an index of the late ones alone. The most frequent first. */
export async function listLateReasons(
  connection: Connection,
  { unitIds, from, to }: FigurePeriod & { readonly unitIds: readonly number[] | null },
): Promise<LateReasonCount[]> {
  const count = (reason: RawBuilder<unknown>) => sql`(
    select count(*) from dossier
    where ${SETTLED_LATE} and late_reason ${reason}
      ${unitIds === null ? sql`` : sql`and handling_unit_id = any(${[...unitIds]}::integer[])`}
      and finished_at >= ${startOf(from)} and finished_at < ${startOf(to.add({ days: 1 }))})`;
  const { rows } = await sql<{ reason: LateReason | null; count: number }>`
    select reason, ${count(sql`= reason`)} as count from unnest(${[...LATE_REASONS]}::text[]) as reason
    union all select null, ${count(sql`is null`)}
    order by count desc, reason`.execute(connection);
  return rows
    .filter(({ count: found }) => found > 0)
    .map(({ reason, count: found }) => ({ reason: reason ?? undefined, count: found }));
}

function startOf(day: Temporal.PlainDate): RawBuilder<Date> {
  return sql`${day.toZonedDateTime('Asia/Ho_Chi_Minh').toInstant().toString()}::timestamptz`;
}
