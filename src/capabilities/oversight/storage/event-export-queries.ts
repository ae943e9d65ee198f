/** Tệp xuất sự kiện: every event with the text that was hashed, the heads of the days and their time stamps. */
import { type RawBuilder, sql } from 'kysely';
import type { Connection, Database, Transaction } from '#platform/database/transaction.ts';
import {
  AUDIT_FIELDS,
  EXPORT_FIELDS,
  EXPORT_HOW,
  EXPORT_REASONS,
  type PastExport,
  type UnstampedDays,
} from '../domain/event-export.ts';

/** One dossier, or every dossier with an event in a period: then whole, with what came before and after. */
export type ExportScope = { readonly dossier: string } | { readonly from: string; readonly to: string };

const BATCH = 500;
const LONGEST_QUESTION_IN_MS = 300_000;

/** What the database hashes; written once more here, so that a changed function there is noticed. */
const RECORD = sql`jsonb_build_array(
  dossier_id, number, (extract(epoch from at) * 1000000)::bigint, type, actor_kind, actor_id, actor_name, actor_title,
  unit_id, from_status, to_status, from_step, to_step, note, data, encode(previous_hash, 'hex'))::text`;

/** Lines of JSON, all of them as the record stands at one moment. */
export async function* exportLines(database: Database, scope: ExportScope): AsyncGenerator<string> {
  const transaction = await database.kysely.startTransaction().setIsolationLevel('repeatable read').execute();
  try {
    await sql`set local statement_timeout = ${sql.lit(LONGEST_QUESTION_IN_MS)}`.execute(transaction);
    yield* lines(transaction, scope);
  } finally {
    await transaction.rollback().execute();
  }
}

async function* lines(transaction: Transaction, scope: ExportScope): AsyncGenerator<string> {
  const counted = { dossiers: 0, events: 0, auditEntries: 0, heads: 0, stamps: 0 };
  const exportedAt = new Date().toISOString();
  const fields = { fields: EXPORT_FIELDS, auditFields: AUDIT_FIELDS, how: EXPORT_HOW };
  yield line({ kind: 'description', format: 3, exportedAt, scope, ...fields });
  for await (const dossiers of eachBatch(transaction, scope)) {
    const events = await listEvents(transaction, dossiers);
    for (const { id, code, changes } of dossiers) {
      counted.dossiers++;
      yield line({ kind: 'dossier', code, id, changes });
      for (const { record, hash } of events.get(id) ?? []) {
        counted.events++;
        yield line({ kind: 'event', dossier: code, record, hash });
      }
    }
  }
  for await (const entries of 'from' in scope ? eachAuditBatch(transaction, scope) : []) {
    for (const { record, hash } of entries) {
      counted.auditEntries++;
      yield line({ kind: 'audit', record, hash });
    }
  }
  for (const { day, record, hash, token } of 'from' in scope ? await listHeads(transaction, scope) : []) {
    counted.heads++;
    yield line({ kind: 'head', record, hash });
    if (token === null) continue;
    counted.stamps++;
    yield line({ kind: 'stamp', day, token: token.toString('base64') });
  }
  yield line({ kind: 'end', ...counted });
}

const line = (value: object): string => `${JSON.stringify(value)}\n`;

interface ExportedDossier {
  readonly id: number;
  readonly code: string;
  readonly changes: number;
}

/** Found once, then read off piece by piece: a period may hold more than memory does. */
async function* eachBatch(transaction: Transaction, scope: ExportScope): AsyncGenerator<ExportedDossier[]> {
  await sql`declare exported no scroll cursor for
    select id, code, version as changes from dossier where ${isExported(scope)} order by id`.execute(transaction);
  for (;;) {
    const { rows } = await sql<ExportedDossier>`fetch ${sql.lit(BATCH)} from exported`.execute(transaction);
    if (rows.length === 0) return;
    yield rows;
  }
}

/** What the database hashes of an entry; written once more here, as that of an event. */
const AUDIT_RECORD = sql`jsonb_build_array(
  chain, number, (extract(epoch from at) * 1000000)::bigint, action, actor_kind, actor_id, actor_name, subject, account_id,
  detail, encode(previous_hash, 'hex'))::text`;

/** Of each chain what the period touches, without a gap: an entry begun before midnight may stand behind one after it. */
async function* eachAuditBatch(
  transaction: Transaction,
  { from, to }: { readonly from: string; readonly to: string },
): AsyncGenerator<{ record: string; hash: string }[]> {
  await sql`declare audited no scroll cursor for
    select ${AUDIT_RECORD} as record, encode(hash, 'hex') as hash
    from audit_entry join (
      select chain as touched, min(number) as first, max(number) as last from audit_entry
      where chain is not null and at >= ${startOf(from)} and at < ${startOf(to)} + interval '1 day' group by chain
    ) as period on chain = touched and number between first and last
    order by chain collate "C", number`.execute(transaction);
  for (;;) {
    const { rows } = await sql<{ record: string; hash: string }>`fetch ${sql.lit(BATCH)} from audited`.execute(
      transaction,
    );
    if (rows.length === 0) return;
    yield rows;
  }
}

function isExported(scope: ExportScope): RawBuilder<boolean> {
  if ('dossier' in scope) return sql`code = ${sql.lit(scope.dossier)}`;
  return sql`id in (select dossier_id from dossier_event
    where at >= ${startOf(scope.from)} and at < ${startOf(scope.to)} + interval '1 day')`;
}

/** A cursor takes no parameters. */
function startOf(day: string): RawBuilder<Date> {
  return sql`(${sql.lit(day)}::date)::timestamp at time zone 'Asia/Ho_Chi_Minh'`;
}

async function listEvents(
  transaction: Transaction,
  dossiers: readonly ExportedDossier[],
): Promise<Map<number, { record: string; hash: string }[]>> {
  const { rows } = await sql<{ dossier_id: number; record: string; hash: string }>`
    select dossier_id, ${RECORD} as record, encode(hash, 'hex') as hash from dossier_event
    where dossier_id = any(${dossiers.map(({ id }) => id)}::bigint[]) order by dossier_id, number`.execute(transaction);
  return Map.groupBy(rows, ({ dossier_id }) => dossier_id);
}

interface ExportedHead {
  readonly day: string;
  readonly record: string;
  readonly hash: string;
  readonly token: Buffer | null;
}

async function listHeads(
  transaction: Transaction,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<ExportedHead[]> {
  const { rows } = await sql<ExportedHead>`
    select head.day, event_head_record(head) as record, encode(hash, 'hex') as hash, token
    from event_head head left join event_head_stamp stamp on stamp.day = head.day
    where head.day between ${from}::date and ${to}::date order by head.day`.execute(transaction);
  return rows;
}

const PAST_SHOWN = 20;

export async function listPastExports(connection: Connection): Promise<PastExport[]> {
  const rows = await connection
    .selectFrom('audit_entry')
    .select(['at', 'actor_name', 'subject', 'detail'])
    .where('action', '=', 'events-exported')
    .orderBy('id', 'desc')
    .limit(PAST_SHOWN)
    .execute();
  return rows.map(({ at, actor_name, subject, detail }) => {
    const { from, to, reason, document } = detail as Readonly<Record<string, string | undefined>>;
    return {
      at: Temporal.Instant.fromEpochMilliseconds(at.getTime()),
      by: actor_name ?? '',
      period: from !== undefined && to !== undefined ? { from, to } : undefined,
      dossierCode: subject,
      reason: EXPORT_REASONS.find((known) => known === reason),
      document,
    };
  });
}

export async function countUnstampedDays(connection: Connection): Promise<UnstampedDays> {
  const { rows } = await sql<{ count: number; oldest: string | null }>`
    select count(*) as count, min(day) as oldest from event_head head
    where not exists (select from event_head_stamp stamp where stamp.day = head.day)`.execute(connection);
  return { count: rows[0]?.count ?? 0, oldest: rows[0]?.oldest ?? undefined };
}
