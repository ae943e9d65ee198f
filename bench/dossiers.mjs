/**
 * Fills the database of a running system with dossiers, for measurements only:
 *   npx node bench/dossiers.mjs COUNT [--years=N] [--events=all|recent] [--socket=.data/database]
 * A million a year is what a province of this size has; ten million are ten years of it, and no more is open then.
 */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import pg from 'pg';
import { tallyAnew } from '../src/capabilities/dossier/storage/tally-store.ts';
import { connect, disconnect } from '../src/platform/database/connect.ts';
import { inTransaction } from '../src/platform/database/transaction.ts';
import { createLog } from '../src/platform/logging.ts';

/** @param {{ host: string, count: number, years?: number, events?: 'all' | 'recent' }} options */
export async function fillWithDossiers({ host, count, years = Math.max(1, count / 1_000_000), events = 'all' }) {
  const client = new pg.Client({ host, user: 'motcua', database: 'motcua' });
  await client.connect();
  try {
    await client.query(
      `select set_config('bench.count', $1, false), set_config('bench.years', $2, false), set_config('bench.events', $3, false)`,
      [String(count), String(years), events],
    );
    await client.query(fs.readFileSync(path.join(import.meta.dirname, 'dossiers.sql'), 'utf8'));
    await tally(host);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

/** What was made without anybody noticing is counted anew. */
async function tally(host) {
  const database = connect(
    { url: `postgresql://motcua@localhost/motcua?host=${encodeURIComponent(host)}`, size: 1 },
    createLog('warn'),
  );
  try {
    await inTransaction(database, async (transaction) => {
      await sql`set local statement_timeout = 0`.execute(transaction);
      await sql`set local work_mem = '512MB'`.execute(transaction);
      await tallyAnew(transaction);
    });
  } finally {
    await disconnect(database);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const option = (name) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.split('=')[1];
  const count = Number(process.argv[2]);
  if (!Number.isInteger(count) || count < 1) throw new Error('How many? npx node bench/dossiers.mjs COUNT');
  const began = performance.now();
  await fillWithDossiers({
    host: path.resolve(option('socket') ?? '.data/database'),
    count,
    ...(option('years') && { years: Number(option('years')) }),
    ...(option('events') && { events: option('events') }),
  });
  console.log(`${count} dossiers in ${Math.round((performance.now() - began) / 1000)} s`);
}
