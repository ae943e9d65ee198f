/** Việc nền bị kẹt: what waits too long, and what was given up and rests until a person has looked at it. */
import { sql } from 'kysely';
import { fromKysely, PgBoss } from 'pg-boss';
import type { Connection, Transaction } from '#platform/database/transaction.ts';
import { DEAD_LETTER, JOBS_SCHEMA } from './prepare-jobs.ts';

/** Việc chờ: all of one kind together, since they wait for the same thing. */
export interface WaitingJobs {
  /** Name of the subscriber; null for what was not handed to one yet. */
  readonly queue: string | null;
  readonly count: number;
  readonly oldestAt: Temporal.Instant;
  readonly mostTries: number;
}

/** Việc đã thử hết số lần. */
export interface GivenUpJob {
  readonly id: string;
  readonly queue: string;
  readonly topic: string;
  readonly dossierId: number | null;
  readonly since: Temporal.Instant;
  readonly tries: number;
}

/** What was written a moment ago is under way. */
const PATIENCE = '2 minutes';

export async function listWaitingJobs(connection: Connection): Promise<WaitingJobs[]> {
  const { rows } = await sql<{ queue: string | null; count: number; oldest: Date; tries: number }>`
    select null as queue, count(*) as count, min(created_at) as oldest, 0 as tries from outbox
    where relayed_at is null and created_at < now() - ${PATIENCE}::interval having count(*) > 0
    union all
    select name, count(*), min(created_on), max(retry_count) from pgboss.job
    where state = 'retry' and name <> ${DEAD_LETTER} and created_on < now() - ${PATIENCE}::interval group by name
    order by oldest`.execute(connection);
  return rows.map((row) => ({
    queue: row.queue,
    count: Number(row.count),
    oldestAt: toInstant(row.oldest),
    mostTries: row.tries,
  }));
}

/** The oldest first. */
export async function listGivenUpJobs(connection: Connection, limit: number): Promise<GivenUpJob[]> {
  const { rows } = await sql<{
    id: string;
    queue: string | null;
    topic: string | null;
    dossier_id: number | null;
    since: Date;
    tries: number;
  }>`
    select id, source_name as queue, data->>'topic' as topic, (data->>'dossierId')::bigint as dossier_id,
      coalesce(source_created_on, created_on) as since, coalesce(source_retry_count, 0) as tries
    from pgboss.job where name = ${DEAD_LETTER} and state = 'created'
    order by created_on, id limit ${limit}`.execute(connection);
  return rows.map((row) => ({
    id: row.id,
    queue: row.queue ?? '',
    topic: row.topic ?? '',
    dossierId: row.dossier_id === null ? null : Number(row.dossier_id),
    since: toInstant(row.since),
    tries: row.tries,
  }));
}

/** Thử lại từ đầu. False when somebody else was faster. */
export async function retryGivenUpJob(transaction: Transaction, id: string): Promise<boolean> {
  const db = fromKysely(transaction);
  return (await new PgBoss({ db, schema: JOBS_SCHEMA }).redrive(DEAD_LETTER, { ids: [id], db })) === 1;
}

/** Thôi không làm nữa, because it was done another way. False when somebody else was faster. */
export async function dropGivenUpJob(transaction: Transaction, id: string): Promise<boolean> {
  const db = fromKysely(transaction);
  const boss = new PgBoss({ db, schema: JOBS_SCHEMA });
  const found = await boss.findJobs(DEAD_LETTER, { id, db });
  await boss.deleteJob(DEAD_LETTER, id, { db });
  return found.length === 1;
}

const toInstant = (date: Date): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(date.getTime());
