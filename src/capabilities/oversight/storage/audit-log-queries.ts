import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import type { AuditLogFilter, LoggedDeed } from '../domain/audit-log.ts';

export const DEEDS_PER_PAGE = 50;
const ZONE = 'Asia/Ho_Chi_Minh';

interface DeedRow {
  readonly at: Date;
  readonly action: string;
  readonly actor_kind: LoggedDeed['actorKind'];
  readonly actor_name: string | null;
  readonly actor_title: string | null;
  readonly unit_name: string | null;
  readonly dossier_code: string | null;
  readonly officer_name: string | null;
}

/** The newest first; one more than a page shows, to know whether there is another. */
export async function listDeeds(connection: Connection, filter: AuditLogFilter, page: number): Promise<LoggedDeed[]> {
  const start = filter.from.toZonedDateTime(ZONE).toInstant().toString();
  const end = filter.to.add({ days: 1 }).toZonedDateTime(ZONE).toInstant().toString();
  const [username, action, code] = [filter.username ?? null, filter.action ?? null, filter.dossierCode ?? null];
  const { rows } = await sql<DeedRow>`
    with actor as (select id from officer where username = ${username}::text)
    select e.at, e.type as action, e.actor_kind, e.actor_name, e.actor_title, unit.name as unit_name,
      dossier.code as dossier_code, null as officer_name, e.number::bigint as place
    from dossier_event e join dossier on dossier.id = e.dossier_id left join unit on unit.id = e.unit_id
    where e.at >= ${start}::timestamptz and e.at < ${end}::timestamptz
      and (${code}::text is null or dossier.code = ${code}::text)
      and (${action}::text is null or e.type = ${action}::text)
      and (${username}::text is null or e.actor_id in (select id from actor))
    union all
    select a.at, a.action, a.actor_kind, a.actor_name, null, null,
      (select dossier.code from dossier where dossier.code = a.subject),
      (select officer.full_name from officer where officer.id::text = a.subject and a.action like 'officer-%'), a.id
    from audit_entry a
    where a.at >= ${start}::timestamptz and a.at < ${end}::timestamptz
      and (${code}::text is null or a.subject = ${code}::text)
      and (${action}::text is null or a.action = ${action}::text)
      and (${username}::text is null or a.actor_id in (select id::text from actor))
    order by at desc, place desc limit ${DEEDS_PER_PAGE + 1} offset ${(page - 1) * DEEDS_PER_PAGE}`.execute(connection);
  return rows.map(toDeed);
}

function toDeed(row: DeedRow): LoggedDeed {
  return {
    at: Temporal.Instant.fromEpochMilliseconds(row.at.getTime()),
    action: row.action,
    actorKind: row.actor_kind,
    actorName: row.actor_name,
    actorTitle: row.actor_title,
    unitName: row.unit_name,
    dossierCode: row.dossier_code,
    officerName: row.officer_name,
  };
}
