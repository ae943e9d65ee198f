/** The only part of the database that actions see: what a database is, and how to do several things or none. */
import type { Kysely, Transaction as KyselyTransaction } from 'kysely';
import type pg from 'pg';
import type { DB } from './schema.gen.ts';

export interface Database {
  readonly kysely: Kysely<DB>;
  /** For the few hot statements that are hand-written, named and prepared. */
  readonly pool: pg.Pool;
}

export type Transaction = KyselyTransaction<DB>;

/** A transaction, or the database itself for single reads. */
export type Connection = Transaction | Kysely<DB>;

/** Everything `work` writes becomes visible together, or not at all. */
export function inTransaction<T>(database: Database, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  return database.kysely.transaction().execute(work);
}
