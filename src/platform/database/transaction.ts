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

/** A write for the end of a transaction, and the lock that it waits for. */
export interface LastWrite {
  readonly lock: string;
  readonly write: () => Promise<void>;
}

const lastWrites = new WeakMap<Connection, LastWrite[]>();

/** Everything `work` writes becomes visible together, or not at all. */
export function inTransaction<T>(database: Database, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  return database.kysely.transaction().execute(async (transaction) => {
    const last: LastWrite[] = [];
    lastWrites.set(transaction, last);
    const result = await work(transaction);
    lastWrites.delete(transaction);
    for (const { write } of last.toSorted(byLock)) await write();
    return result;
  });
}

/**
 * Writes when everything else of the transaction is written, and at once outside of one. For what locks something that
 * many actions share: whoever holds such a lock waits for no row any more, so that no two of them wait for each other.
 */
export async function writeLast(connection: Connection, last: LastWrite): Promise<void> {
  const waiting = lastWrites.get(connection);
  if (waiting === undefined) await last.write();
  else waiting.push(last);
}

/** Several locks are taken in one order by everybody. What waits for the same lock is written as it came. */
function byLock(one: LastWrite, other: LastWrite): number {
  if (one.lock === other.lock) return 0;
  return one.lock < other.lock ? -1 : 1;
}
