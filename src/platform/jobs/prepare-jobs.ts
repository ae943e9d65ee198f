/** Makes room for background jobs in the database, with the owner's rights: the application's role creates no tables. */
import pg from 'pg';
import { PgBoss } from 'pg-boss';

export const JOBS_SCHEMA = 'pgboss';

/** Where jobs rest that were given up. */
export const DEAD_LETTER = 'dead-letter';
export const KEEP_IN_SECONDS = 30 * 24 * 3600;

const GRANTS = `
  grant usage on schema ${JOBS_SCHEMA} to motcua_app;
  grant select, insert, update, delete on all tables in schema ${JOBS_SCHEMA} to motcua_app;
  grant usage on all sequences in schema ${JOBS_SCHEMA} to motcua_app;
  grant execute on all functions in schema ${JOBS_SCHEMA} to motcua_app;
  comment on schema ${JOBS_SCHEMA} is 'Việc chạy nền: tables of pg-boss, created and upgraded by it'`;

/** Harmless when repeated; also upgrades what an older version left. */
export async function prepareJobs(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: JOBS_SCHEMA,
    supervise: false,
    schedule: false,
    max: 2,
  });
  boss.on('error', () => undefined); // start() reports what matters
  await boss.start();
  await boss.createQueue(DEAD_LETTER, { retentionSeconds: KEEP_IN_SECONDS, deleteAfterSeconds: KEEP_IN_SECONDS });
  await boss.stop({ graceful: false });

  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(GRANTS);
  } finally {
    await client.end();
  }
}
