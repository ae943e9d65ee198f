/** Opens the pool of connections, each in the application's role. */
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Log } from '#platform/logging.ts';
import type { DB } from './schema.gen.ts';
import type { Database } from './transaction.ts';

const DATE = 1082;
const INT8 = 20;
/** A date stays the text PostgreSQL wrote: a JavaScript Date would move it by the time zone. */
pg.types.setTypeParser(DATE, (text) => text);
/** Identifiers and amounts of đồng fit in 2^53. */
pg.types.setTypeParser(INT8, (text) => Number(text));

export interface ConnectOptions {
  readonly url: string;
  readonly size: number;
  /** Role each connection takes on; the owner's own when left out. */
  readonly role?: string;
}

export function connect(options: ConnectOptions, log: Log): Database {
  const role = options.role ? `-c role=${options.role} ` : '';
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.size,
    // Pages ask small questions: starting helpers takes longer than answering, and they would take each other's processors.
    options: `${role}-c timezone=UTC -c statement_timeout=30000 -c max_parallel_workers_per_gather=0`,
    application_name: 'mot-cua',
    connectionTimeoutMillis: 5000,
  });
  // A connection that breaks while idle, or while checked out, must not take the process with it.
  pool.on('error', (error) => log.warn({ error: error.message }, 'idle database connection lost'));
  pool.on('connect', (client) =>
    client.on('error', (error) => log.warn({ error: error.message }, 'database connection lost')),
  );
  return { pool, kysely: new Kysely<DB>({ dialect: new PostgresDialect({ pool }) }) };
}

export async function disconnect(database: Database): Promise<void> {
  await database.kysely.destroy();
}
