import { type SqlBool, sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import type { StoredPaper } from '../domain/stored-paper.ts';

interface Row {
  readonly key: string;
  readonly kind: 'result' | 'checked';
  readonly title: string;
  readonly number: string | null;
  readonly unit_name: string;
  readonly code: string;
  readonly at: Date;
  readonly is_replaced: boolean;
  readonly file_id: string;
  readonly file_name: string;
  readonly size_in_bytes: string | number;
}

/** Kho giấy tờ of an account, the newest first: read from the dossiers, so that it can never differ from them. */
export async function listStoredPapers(connection: Connection, accountId: string, limit = 200): Promise<StoredPaper[]> {
  const { rows } = await select(sql`dossier.account_id = ${accountId}`, limit).execute(connection);
  return rows.map(toPaper);
}

export async function findStoredPaper(
  connection: Connection,
  accountId: string,
  key: string,
): Promise<StoredPaper | undefined> {
  const papers = await listStoredPapers(connection, accountId, 1000);
  return papers.find((paper) => paper.key === key);
}

function select(whose: ReturnType<typeof sql<SqlBool>>, limit: number) {
  return sql<Row>`
    select paper.*, stored_file.name as file_name, stored_file.size_in_bytes from (
      select result.public_code as key, 'result' as kind, result.title, result.number, unit.name as unit_name, dossier.code,
        result.issued_at as at, result.file_id,
        dossier.status < 9 or exists (
          select from dossier_result as newer where newer.dossier_id = result.dossier_id and newer.issued_at > result.issued_at
        ) as is_replaced
      from dossier join dossier_result as result on result.dossier_id = dossier.id join unit on unit.id = result.unit_id
      where ${whose}
      union all
      select dossier.code || '.' || filed.paper_code || '.' || filed.position, 'checked',
        coalesce(part ->> 'name', filed.paper_code), null, unit.name, dossier.code, paper_check.checked_at, filed.file_id, false
      from dossier
        join dossier_paper as filed on filed.dossier_id = dossier.id and filed.replaced_at is null
        join dossier_paper_check as paper_check
          on paper_check.dossier_id = dossier.id and paper_check.paper_code = filed.paper_code
        join unit on unit.id = dossier.receiving_unit_id
        join procedure_version as version on version.id = dossier.procedure_version_id
        left join lateral jsonb_array_elements(version.definition -> 'papers') as part
          on part ->> 'code' = filed.paper_code
      where ${whose}
    ) as paper join stored_file on stored_file.id = paper.file_id
    order by paper.at desc, paper.key limit ${limit}`;
}

function toPaper(row: Row): StoredPaper {
  return {
    key: row.key,
    kind: row.kind,
    title: row.title,
    number: row.number,
    unitName: row.unit_name,
    dossierCode: row.code,
    at: Temporal.Instant.fromEpochMilliseconds(row.at.getTime()),
    isReplaced: row.is_replaced,
    fileId: row.file_id,
    fileName: row.file_name,
    sizeInBytes: Number(row.size_in_bytes),
  };
}

/** Chia sẻ đang còn hạn. */
export interface OpenShare {
  readonly id: number;
  readonly title: string;
  readonly expiresAt: Temporal.Instant;
}

export async function listOpenShares(
  connection: Connection,
  accountId: string,
  now: Temporal.Instant,
): Promise<OpenShare[]> {
  const rows = await connection
    .selectFrom('paper_share')
    .select(['id', 'title', 'expires_at'])
    .where('account_id', '=', accountId)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', new Date(now.epochMilliseconds))
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ id, title, expires_at: expires }) => ({
    id,
    title,
    expiresAt: Temporal.Instant.fromEpochMilliseconds(expires.getTime()),
  }));
}

export interface PaperAccess {
  readonly title: string;
  readonly kind: string;
  readonly at: Temporal.Instant;
}

export async function listPaperAccess(
  connection: Connection,
  accountId: string,
  limit: number,
): Promise<PaperAccess[]> {
  const rows = await connection
    .selectFrom('paper_access')
    .select(['title', 'kind', 'at'])
    .where('account_id', '=', accountId)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(({ title, kind, at }) => ({
    title,
    kind,
    at: Temporal.Instant.fromEpochMilliseconds(at.getTime()),
  }));
}
