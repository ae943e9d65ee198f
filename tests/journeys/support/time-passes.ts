/** Half an hour cannot be waited for: the last use of a session is moved back instead, in the database of the running system. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { account } from './people.ts';

/** The person went away and comes back when the session has run out. */
export async function letSessionRunOut(role: string): Promise<void> {
  const client = new pg.Client({ host: socketFolder(), user: 'motcua', database: 'motcua' });
  await client.connect();
  try {
    await client.query(
      `update citizen_session set last_seen_at = now() - interval '31 minutes'
       where account_id in (select id from account where personal_id = $1)`,
      [account(role).id],
    );
  } finally {
    await client.end();
  }
}

/** PostgreSQL writes the folder of its socket on the fifth line of this file. */
function socketFolder(): string {
  const [file] = globSync(path.join(inject('dataDir'), 'database/**/postmaster.pid'));
  if (file === undefined) throw new Error('the database of the system was not found');
  return readFileSync(file, 'utf8').split('\n')[4] ?? '';
}
