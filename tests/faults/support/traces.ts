/** Everything the database holds of a person's dossiers and account, or of an officer's certificates, to be compared before and after. */
import type { Office } from './office.ts';

export interface Traces {
  /** Rows of each table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Where each dossier stands, and how many changes it counts beside how many events it has. */
  readonly state: string | null;
  /** Hash of all of it. */
  readonly content: string;
}

/** What became of it: rows that were added, and where the dossiers stand then. */
export interface Growth {
  readonly rows: Readonly<Record<string, number>>;
  readonly state: string | null;
}

/** The worker's own, written whenever it comes to it, and what a person's mere presence writes. */
const OF_OTHERS = ['message', 'officer_reminder', 'citizen_session', 'audit_entry', 'outbox'];

/** @param whose account, or officer who has a certificate */
export async function tracesOf(office: Office, whose: string): Promise<Traces> {
  const [row] = await office.query<Traces>(await statementFor(office), [whose]);
  if (!row) throw new Error(`${whose} is gone`);
  return row;
}

export function growthFrom(before: Traces, after: Traces): Growth {
  const tables = [...new Set([...Object.keys(before.rows), ...Object.keys(after.rows)])];
  const rows = tables.map((table) => [table, (after.rows[table] ?? 0) - (before.rows[table] ?? 0)] as const);
  return { rows: Object.fromEntries(rows.filter(([, count]) => count !== 0)), state: after.state };
}

let statement: string | undefined;

async function statementFor(office: Office): Promise<string> {
  if (statement !== undefined) return statement;
  const tables = await office.query<{ name: string; ofDossier: boolean }>(
    `select table_name as name, bool_or(column_name = 'dossier_id') as "ofDossier" from information_schema.columns
     where table_schema = 'public' and column_name in ('dossier_id', 'account_id') and table_name <> all($1)
     group by 1 order by 1`,
    [OF_OTHERS],
  );
  const parts = tables.map(
    ({ name, ofDossier }) =>
      `select '${name}' as name, to_jsonb(t) as content from ${name} t
       where ${ofDossier ? 'dossier_id in (select id from own)' : 'account_id = $1::uuid'}`,
  );
  // Which audit entries and rows of the outbox are of others: of who looks, and of the worker, as when one was relayed.
  statement = `
    with own as (select id, code from dossier where account_id = $1::uuid),
    certificate as (select * from signing_certificate where officer_id = $1::uuid),
    content as (
      ${parts.join('\n      union all ')}
      union all select 'signing_certificate', to_jsonb(c) from certificate c
      union all select 'payment_message', to_jsonb(m) from payment_message m
        where reference in (select reference from payment where dossier_id in (select id from own))
      union all select 'message', jsonb_build_object('to', recipient, 'text', text) from message
        where account_id = $1::uuid and dossier_id is null
      union all select 'outbox', to_jsonb(o) - 'relayed_at' from outbox o
        where dossier_id in (select id from own) and topic like 'dossier.%'
          or payload ->> 'serial' in (select serial from certificate)
      union all select 'audit_entry', to_jsonb(a) from audit_entry a
        where action <> 'dossier-opened' and (account_id = $1::uuid
          or subject in (select code from own union all select serial from certificate)))
    select (select jsonb_object_agg(name, count) from (select name, count(*) from content group by 1) as counted) as rows,
      (select string_agg(concat_ws(' ', status, step, 'version', version, 'events',
         (select count(*) from dossier_event where dossier_id = dossier.id)), ', ' order by id)
       from dossier where account_id = $1::uuid) as state,
      (select md5(string_agg(name || content::text, '' order by name, content::text)) from content) as content`;
  return statement;
}
