/** Everything the database holds of one dossier, to be compared before and after. */
import type { Office } from './office.ts';

export interface Traces {
  /** Rows of each table. */
  readonly rows: Readonly<Record<string, number>>;
  /** Where the dossier stands, and how many changes it counts beside how many events it has. */
  readonly state: string;
  /** Hash of all of it. */
  readonly content: string;
}

/** What became of a dossier: rows that were added, and where it stands then. */
export interface Growth {
  readonly rows: Readonly<Record<string, number>>;
  readonly state: string;
}

/** The worker's own, written whenever it comes to it. */
const OF_THE_WORKER = ['message', 'officer_reminder'];

export async function tracesOf(
  office: Office,
  dossier: { readonly id: number; readonly code: string },
): Promise<Traces> {
  const [row] = await office.query<Traces>(await statementFor(office), [dossier.id, dossier.code]);
  if (!row) throw new Error(`${dossier.code} is gone`);
  return row;
}

export function growthFrom(before: Traces, after: Traces): Growth {
  const rows = Object.entries(after.rows).map(([table, count]) => [table, count - (before.rows[table] ?? 0)] as const);
  return { rows: Object.fromEntries(rows.filter(([, count]) => count !== 0)), state: after.state };
}

let statement: string | undefined;

async function statementFor(office: Office): Promise<string> {
  if (statement !== undefined) return statement;
  const tables = await office.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'dossier_id' and table_name <> all($1) order by 1`,
    [OF_THE_WORKER],
  );
  // When a row of the outbox was relayed is the worker's business too, and so is every row but that of an event.
  const parts = tables.map(
    ({ name }) =>
      `select '${name}' as name, to_jsonb(t) - 'relayed_at' as content from ${name} t where dossier_id = $1${
        name === 'outbox' ? " and topic like 'dossier.%'" : ''
      }`,
  );
  statement = `
    with content as (
      ${parts.join('\n      union all ')}
      union all select 'dossier', to_jsonb(d) from dossier d where id = $1
      union all select 'audit_entry', to_jsonb(a) from audit_entry a where subject = $2 and action <> 'dossier-opened')
    select (select jsonb_object_agg(name, count) from (select name, count(*) from content group by 1) as counted) as rows,
      (select concat_ws(' ', status, step, 'version', version, 'events',
         (select count(*) from dossier_event where dossier_id = $1)) from dossier where id = $1) as state,
      (select md5(string_agg(name || content::text, '' order by name, content::text)) from content) as content`;
  return statement;
}
