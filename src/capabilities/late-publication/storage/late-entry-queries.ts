import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import type { LateEntry, LateState } from '../domain/late-entry.ts';

const toInstant = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime());

function selectEntries(connection: Connection) {
  return connection
    .selectFrom('late_publication as entry')
    .innerJoin('dossier', 'dossier.id', 'entry.dossier_id')
    .innerJoin('unit', 'unit.id', 'entry.unit_id')
    .innerJoin('late_publication_rule as rule', 'rule.valid_from', 'entry.rule_from')
    .leftJoin('officer', 'officer.id', 'entry.officer_id')
    .leftJoin('deadline_extension as extension', (join) =>
      join.onRef('extension.dossier_id', '=', 'entry.dossier_id').on('extension.state', '=', 'granted'),
    )
    .select([
      'dossier.code',
      'dossier.procedure_name',
      'dossier.finished_at',
      'entry.unit_id',
      'unit.name as unit_name',
    ])
    .select(['entry.officer_id', 'officer.full_name', 'officer.title', 'rule.names_officer', 'entry.due_at'])
    .select(['extension.new_due_on', 'entry.explanation', 'entry.explained_at', 'entry.state', 'entry.public_text'])
    .select(['entry.withheld_reason', 'entry.version']);
}

type EntryRow = Awaited<ReturnType<ReturnType<typeof selectEntries>['execute']>>[number];

function toEntry(row: EntryRow): LateEntry {
  return {
    dossierCode: row.code,
    procedureName: row.procedure_name,
    unitId: row.unit_id,
    unitName: row.unit_name,
    officerId: row.officer_id,
    officerName: row.full_name,
    officerTitle: row.title,
    namesOfficer: row.names_officer,
    dueAt: toInstant(row.due_at),
    finishedAt: row.finished_at && toInstant(row.finished_at),
    newDueOn: row.new_due_on,
    explanation: row.explanation,
    explainedAt: row.explained_at && toInstant(row.explained_at),
    state: row.state as LateState,
    publicText: row.public_text,
    withheldReason: row.withheld_reason,
    version: row.version,
  };
}

export async function findEntry(connection: Connection, dossierCode: string): Promise<LateEntry | undefined> {
  const row = await selectEntries(connection).where('dossier.code', '=', dossierCode).executeTakeFirst();
  return row && toEntry(row);
}

export interface EntryPage {
  readonly entries: readonly LateEntry[];
  /** Code of the last one, when there are more. */
  readonly next: string | undefined;
}

/** What an officer has to explain or to decide: own entries, and those of units led; null units: all. */
export async function listOfficeEntries(
  connection: Connection,
  {
    officerId,
    unitIds,
    state,
    limit,
  }: {
    readonly officerId: string;
    readonly unitIds: readonly number[] | null;
    readonly state: LateState;
    readonly limit: number;
  },
): Promise<LateEntry[]> {
  let query = selectEntries(connection).where('entry.state', '=', state);
  if (unitIds !== null)
    query = query.where(({ eb, or }) =>
      or([
        eb('entry.officer_id', '=', officerId),
        ...(unitIds.length > 0 ? [eb('entry.unit_id', 'in', [...unitIds])] : []),
      ]),
    );
  const rows = await query.orderBy('entry.due_at').orderBy('entry.dossier_id').limit(limit).execute();
  return rows.map(toEntry);
}

/** Danh sách công khai: the newest first, of one unit or of all. */
export async function listPublishedEntries(
  connection: Connection,
  {
    unitId,
    after,
    limit,
  }: { readonly unitId: number | undefined; readonly after?: string | undefined; readonly limit: number },
): Promise<EntryPage> {
  let query = selectEntries(connection).where('entry.state', '=', 'published');
  if (unitId !== undefined) query = query.where('entry.unit_id', '=', unitId);
  if (after !== undefined)
    query = query.where(
      sql<boolean>`(entry.due_at, entry.dossier_id) < (select last.due_at, last.dossier_id from late_publication last
        join dossier d on d.id = last.dossier_id where d.code = ${after})`,
    );
  const rows = await query
    .orderBy('entry.due_at', 'desc')
    .orderBy('entry.dossier_id', 'desc')
    .limit(limit + 1)
    .execute();
  const entries = rows.slice(0, limit).map(toEntry);
  return { entries, next: rows.length > limit ? entries.at(-1)?.dossierCode : undefined };
}

export interface UnitLateness {
  readonly unitId: number;
  readonly unitCode: string;
  readonly unitName: string;
  readonly published: number;
  /** Of those, how many were apologised for with a new date. */
  readonly apologised: number;
  /** Of those, how many are settled by now. */
  readonly settled: number;
}

/** Đã công khai, by unit. */
export async function listUnitLateness(connection: Connection): Promise<UnitLateness[]> {
  const { rows } = await sql<UnitLateness>`
    select unit.id as "unitId", unit.agency_code as "unitCode", unit.name as "unitName", count(*)::integer as published,
      count(extension.dossier_id)::integer as apologised, count(dossier.finished_at)::integer as settled
    from late_publication entry join dossier on dossier.id = entry.dossier_id join unit on unit.id = entry.unit_id
    left join deadline_extension extension on extension.dossier_id = entry.dossier_id and extension.state = 'granted'
    where entry.state = 'published'
    group by unit.id, unit.agency_code, unit.name order by count(*) desc, unit.name collate "vi-x-icu"`.execute(
    connection,
  );
  return rows;
}

export interface LateRule {
  readonly validFrom: string;
  readonly afterWorkingDays: number;
  readonly namesOfficer: boolean;
  readonly legalBasis: string | null;
  readonly confidence: 'found' | 'memory' | 'unsure';
}

/** The rule of a day. */
export async function getLateRule(connection: Connection, on: Temporal.PlainDate): Promise<LateRule> {
  const row = await connection
    .selectFrom('late_publication_rule')
    .selectAll()
    .where('valid_from', '<=', on.toString())
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return {
    validFrom: row.valid_from,
    afterWorkingDays: row.after_working_days,
    namesOfficer: row.names_officer,
    legalBasis: row.legal_basis,
    confidence: row.confidence as LateRule['confidence'],
  };
}

export interface EntryEvent {
  readonly type: 'noticed' | 'explained' | 'published' | 'withheld';
  readonly text: string | null;
  readonly officerName: string | null;
  readonly at: Temporal.Instant;
}

/** Lịch sử, the oldest first. */
export async function listEntryEvents(connection: Connection, dossierCode: string): Promise<EntryEvent[]> {
  const rows = await connection
    .selectFrom('late_publication_event as event')
    .innerJoin('dossier', 'dossier.id', 'event.dossier_id')
    .leftJoin('officer', 'officer.id', 'event.officer_id')
    .select(['event.type', 'event.text', 'event.at', 'officer.full_name'])
    .where('dossier.code', '=', dossierCode)
    .orderBy('event.id')
    .execute();
  return rows.map((row) => ({
    type: row.type as EntryEvent['type'],
    text: row.text,
    officerName: row.full_name,
    at: toInstant(row.at),
  }));
}
