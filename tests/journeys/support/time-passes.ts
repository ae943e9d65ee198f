/** Half an hour cannot be waited for, nor an office visited: the database of the running system is changed instead. */
import { randomUUID } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { account } from './people.ts';
import { ownSystem } from './system.ts';

/** The person went away and comes back when the session has run out. */
export async function letSessionRunOut(role: string): Promise<void> {
  await changeDatabase(
    `update citizen_session set last_seen_at = now() - interval '31 minutes'
     where account_id in (select id from account where personal_id = $1)`,
    [account(role).id],
  );
}

/** The person has been to the police in the meantime. */
export async function haveLevel(role: string, level: 1 | 2): Promise<void> {
  await changeDatabase('update sim_identity.account set level = $2 where login_id = $1', [account(role).id, level]);
}

/** The person has written into the open draft what they sent last time; their papers they give anew. */
export async function writeAsLastTime(role: string, procedureCode: string): Promise<void> {
  await changeDatabase(
    `with mine as (
       select draft.* from draft join account on account.id = draft.account_id
       where account.personal_id = $1 and procedure_code = $2
     ), sent as (select * from mine where state = 'submitted' order by saved_at desc limit 1)
     update draft set submitter = sent.submitter, owner = sent.owner, answers = sent.answers, delivery = sent.delivery,
       completed_steps = array_remove(sent.completed_steps, 'papers')
     from sent where draft.id = (select id from mine where state = 'open')`,
    [account(role).id, procedureCode],
  );
}

/** A telephone company refused a message that was about no dossier. */
export async function haveUndeliveredMessage(): Promise<void> {
  await changeDatabase(
    `insert into message (dedupe_key, recipient, channel, text, state, attempts, last_error, final_at)
     values ($1, '0912000000', 'sms', 'Tin thử', 'failed', 1, 'no such number', now())`,
    [randomUUID()],
  );
}

/** What the worker does every hour. */
export async function letHourPass(): Promise<void> {
  await changeDatabase(
    `insert into pgboss.job (name, policy) select name, policy from pgboss.queue where name = 'purge'`,
    [],
  );
}

export async function changeDatabase(statement: string, values: unknown[]): Promise<void> {
  const client = new pg.Client({ host: socketFolder(), user: 'motcua', database: 'motcua' });
  await client.connect();
  try {
    await client.query(statement, values);
  } finally {
    await client.end();
  }
}

/** PostgreSQL writes the folder of its socket on the fifth line of this file. */
function socketFolder(): string {
  const [file] = globSync(path.join(ownSystem().dataDir, 'database/**/postmaster.pid'));
  if (file === undefined) throw new Error('the database of the system was not found');
  return readFileSync(file, 'utf8').split('\n')[4] ?? '';
}
