/** Runs the hand-written migrations, forward only, each in a transaction of its own. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';

/** One lock for all processes that start at the same time. */
const MIGRATION_LOCK = 56_000_001;

/** @throws Error when a migration that already ran was changed since. */
export async function migrate(url: string, directory: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined); // the query under way reports it
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await client.query(`create table if not exists migration (
      name text primary key, content_hash text not null, applied_at timestamptz not null default now())`);
    await client.query(`comment on table migration is 'Các bước đổi cấu trúc đã chạy'`);
    const { rows } = await client.query<{ name: string; content_hash: string }>(
      'select name, content_hash from migration',
    );
    const applied = new Map(rows.map((row) => [row.name, row.content_hash]));
    const fresh: string[] = [];
    for (const name of (await readdir(directory)).filter((file) => file.endsWith('.sql')).sort()) {
      const sql = await readFile(path.join(directory, name), 'utf8');
      const hash = createHash('sha256').update(sql).digest('hex');
      const before = applied.get(name);
      if (before !== undefined && before !== hash) throw new Error(`Migration ${name} was changed after it ran`);
      if (before !== undefined) continue;
      await applyMigration(client, name, sql, hash);
      fresh.push(name);
    }
    return fresh;
  } finally {
    await client.end();
  }
}

async function applyMigration(client: pg.Client, name: string, sql: string, hash: string): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query('insert into migration (name, content_hash) values ($1, $2)', [name, hash]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new Error(`Migration ${name} failed: ${(error as Error).message}`, { cause: error });
  }
}
