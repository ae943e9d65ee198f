import { type RawBuilder, sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import type { DossierSummary } from '../domain/dossier-summary.ts';
import type { FigureKind, FigurePeriod } from '../domain/figures.ts';
import type { Channel } from '../domain/filed-dossier.ts';
import type { LateReason } from '../domain/late-reason.ts';
import { selectDossiers, toInstant, toSummary } from './dossier-rows.ts';
import { SETTLED_LATE } from './late-reason-queries.ts';

/** One figure: of whom, of what, when. */
export interface FigureFilter extends FigurePeriod {
  readonly kind: FigureKind;
  /** Null: of the whole province. */
  readonly unitIds: readonly number[] | null;
  readonly fieldCode?: string | undefined;
  readonly procedureCode?: string | undefined;
  /** 0 for what has no officer yet. */
  readonly officerNumber?: number | undefined;
  /** Of what was settled late; null: nobody said why. */
  readonly lateReason?: LateReason | null | undefined;
  readonly today: Temporal.PlainDate;
}

export interface FigurePage {
  readonly dossiers: readonly DossierSummary[];
  /** Code of the last one, when there are more. */
  readonly next: string | undefined;
}

const FINISH = sql`coalesce(dossier.finished_at, '9999-12-31 00:00+00')`;
const DUE = sql`coalesce(dossier.measured_due_at, dossier.due_at)`;
const FINISH_DAY = sql`event_day(dossier.finished_at)`;

interface PageWanted {
  readonly after?: string | undefined;
  readonly limit: number;
}

/** Hồ sơ đằng sau một con số: exactly those that `listFigures` counted. */
export async function listFigureDossiers(
  connection: Connection,
  filter: FigureFilter,
  page: PageWanted,
): Promise<FigurePage> {
  const rows = await selectDossiers(connection)
    .where(isBehind(filter))
    .where(comesAfter(filter, page.after))
    .orderBy(momentOf(filter, 'dossier'))
    .orderBy('dossier.id')
    .limit(page.limit + 1)
    .execute();
  return pageOf(rows.map(toSummary), page.limit);
}

/** Hồ sơ như công chúng được xem: of whom it is and who works on it is not read at all. */
export interface PublicDossier {
  readonly code: string;
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly unitName: string;
  readonly channel: Channel;
  readonly receivedAt: Temporal.Instant;
  /** Hạn trả, as it is measured. */
  readonly dueAt: Temporal.Instant | null;
  readonly finishedAt: Temporal.Instant | null;
}

/** The same dossiers in the same order, with nothing of a person. */
export async function listPublicFigureDossiers(
  connection: Connection,
  filter: FigureFilter,
  page: PageWanted,
): Promise<{ readonly dossiers: readonly PublicDossier[]; readonly next: string | undefined }> {
  const rows = await connection
    .selectFrom('dossier')
    .innerJoin('unit', 'unit.id', 'dossier.handling_unit_id')
    .select(['dossier.code', 'dossier.procedure_code', 'dossier.procedure_name', 'dossier.channel'])
    .select(['unit.name', 'dossier.received_at', 'dossier.finished_at'])
    .select(sql<Date | null>`${DUE}`.as('due_at'))
    .where(isBehind(filter))
    .where(comesAfter(filter, page.after))
    .orderBy(momentOf(filter, 'dossier'))
    .orderBy('dossier.id')
    .limit(page.limit + 1)
    .execute();
  const dossiers = rows.map(
    (row): PublicDossier => ({
      code: row.code,
      procedureCode: row.procedure_code,
      procedureName: row.procedure_name,
      unitName: row.name,
      channel: row.channel as Channel,
      receivedAt: toInstant(row.received_at ?? new Date(0)),
      dueAt: row.due_at && toInstant(row.due_at),
      finishedAt: row.finished_at && toInstant(row.finished_at),
    }),
  );
  return pageOf(dossiers, page.limit);
}

function pageOf<Row extends { readonly code: string }>(rows: readonly Row[], limit: number) {
  const dossiers = rows.slice(0, limit);
  return { dossiers, next: rows.length > limit ? dossiers.at(-1)?.code : undefined };
}

/** In whose order an index has them. */
function momentOf({ kind }: FigureFilter, table: 'dossier' | 'last'): RawBuilder<unknown> {
  if (kind === 'received-online' || kind === 'received-otherwise') return sql`${sql.ref(`${table}.received_at`)}`;
  const finishedAt = sql.ref(`${table}.finished_at`);
  return kind === 'finished-late' ? sql`${finishedAt}` : sql`coalesce(${finishedAt}, '9999-12-31 00:00+00')`;
}

function comesAfter(filter: FigureFilter, after: string | undefined): RawBuilder<boolean> {
  if (after === undefined) return sql<boolean>`true`;
  return sql<boolean>`(${momentOf(filter, 'dossier')}, dossier.id) > (select ${momentOf(filter, 'last')}, last.id
    from dossier last where last.code = ${after})`;
}

/** How many there are, asked of the dossiers themselves: slow, for whoever checks the figures. */
export async function recountFigure(connection: Connection, filter: FigureFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from dossier where ${isBehind(filter)}`.execute(connection);
  return rows[0]?.count ?? 0;
}

function isBehind(filter: FigureFilter): RawBuilder<boolean> {
  const { unitIds, fieldCode, procedureCode, officerNumber, lateReason } = filter;
  const conditions = [
    sql`dossier.received_at is not null`,
    isOfKind(filter),
    ...(unitIds === null ? [] : [isOfUnits(unitIds)]),
    ...(procedureCode === undefined ? [] : [sql`dossier.procedure_code = ${procedureCode}`]),
    ...(fieldCode === undefined
      ? []
      : [sql`dossier.procedure_code in (select code from procedure where field_code = ${fieldCode})`]),
    ...(officerNumber === undefined ? [] : [isOf(officerNumber)]),
    ...(lateReason === undefined
      ? []
      : [lateReason === null ? sql`dossier.late_reason is null` : sql`dossier.late_reason = ${lateReason}`]),
  ];
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

/** One unit is the usual, and read in the order of its index. */
const isOfUnits = (unitIds: readonly number[]): RawBuilder<unknown> =>
  unitIds.length === 1
    ? sql`dossier.handling_unit_id = ${unitIds[0]}`
    : sql`dossier.handling_unit_id = any(${[...unitIds]}::integer[])`;

const isOf = (officerNumber: number): RawBuilder<unknown> =>
  officerNumber === 0
    ? sql`dossier.assignee_id is null`
    : sql`dossier.assignee_id = (select id from officer where number = ${officerNumber})`;

function isOfKind({ kind, from, to, today }: FigureFilter): RawBuilder<unknown> {
  const end = to.add({ days: 1 });
  const [began, ended] = [startOf(from), startOf(end)];
  const received = sql`dossier.received_at >= ${began} and dossier.received_at < ${ended}`;
  const finished = sql`${FINISH} >= ${began} and ${FINISH} < ${ended}`;
  const open = sql`dossier.received_at < ${ended} and ${FINISH} >= ${ended}`;
  const isLate = sql`coalesce(${DUE} < ${startOf(Temporal.PlainDate.compare(end, today) < 0 ? end : today)}
    and (dossier.finished_at is not null or dossier.status not in (5, 6, 7) or ${DUE} < dossier.updated_at), false)`;
  switch (kind) {
    case 'carried-over':
      return sql`dossier.received_at < ${began} and ${FINISH} >= ${began}`;
    case 'received-online':
      return sql`${received} and dossier.channel = 'online'`;
    case 'received-otherwise':
      return sql`${received} and dossier.channel <> 'online'`;
    case 'finished':
      return finished;
    case 'finished-early':
      return sql`${finished} and ${FINISH_DAY} < event_day(${DUE})`;
    case 'finished-on-time':
      return sql`${finished} and coalesce(dossier.finished_at <= ${DUE} and ${FINISH_DAY} = event_day(${DUE}), true)`;
    case 'finished-late':
      // By the column itself, in whose order the late ones have an index of their own.
      return sql`${SETTLED_LATE} and dossier.finished_at >= ${began} and dossier.finished_at < ${ended}`;
    case 'finished-late-by-index':
      return sql`${finished} and (dossier.supplement_count > 1
        or dossier.finished_at > coalesce(dossier.service_index_due_at, ${DUE}))`;
    case 'open':
      return open;
    case 'open-in-time':
      return sql`${open} and not ${isLate}`;
    case 'open-late':
      return sql`${open} and ${isLate}`;
  }
}

function startOf(day: Temporal.PlainDate): RawBuilder<unknown> {
  return sql`${day.toZonedDateTime('Asia/Ho_Chi_Minh').toInstant().toString()}::timestamptz`;
}
