import type { Connection } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import type { CitizenActor } from '../domain/access.ts';
import { completion, type DossierStatus } from '../domain/dossier-status.ts';
import type { DossierDetail, DossierSummary } from '../domain/dossier-summary.ts';
import { findDetail, selectDossiers, toSummary } from './dossier-rows.ts';

export interface CitizenFilter {
  /** Any of these; all when left out. */
  readonly statuses?: readonly DossierStatus[];
  /** Part of the code or of the procedure's name. */
  readonly search?: string;
  /** ISO dates in Vietnam, both included. */
  readonly submittedFrom?: string;
  readonly submittedTo?: string;
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
}

/** Hồ sơ của tôi, the newest first. */
export async function listCitizenDossiers(
  connection: Connection,
  accountId: string,
  filter: CitizenFilter,
): Promise<{ dossiers: DossierSummary[]; total: number }> {
  const { statuses, search, submittedFrom, submittedTo } = filter;
  let query = selectDossiers(connection).where('dossier.account_id', '=', accountId);
  if (statuses) query = query.where('dossier.status', 'in', [0, ...statuses]);
  if (search) {
    const part = `%${search.replace(/[%_\\]/g, '\\$&')}%`;
    query = query.where((where) =>
      where.or([where('dossier.code', 'ilike', part), where('dossier.procedure_name', 'ilike', part)]),
    );
  }
  if (submittedFrom) query = query.where('dossier.submitted_at', '>=', startOfDay(submittedFrom));
  if (submittedTo) query = query.where('dossier.submitted_at', '<', startOfDay(submittedTo, 1));
  const rows = await query
    .orderBy('dossier.submitted_at', 'desc')
    .orderBy('dossier.id', 'desc')
    .limit(filter.pageSize)
    .offset((filter.page - 1) * filter.pageSize)
    .execute();
  const { total } = await query
    .clearSelect()
    .select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { dossiers: rows.map(toSummary), total };
}

function startOfDay(date: string, days = 0): Date {
  const start = Temporal.PlainDate.from(date).add({ days }).toZonedDateTime('Asia/Ho_Chi_Minh');
  return new Date(start.epochMilliseconds);
}

/** How many dossiers the person has in each status; a status without any is left out. */
export async function countCitizenDossiers(
  connection: Connection,
  accountId: string,
): Promise<Map<DossierStatus, number>> {
  const rows = await connection
    .selectFrom('dossier')
    .select(['status', (select) => select.fn.countAll<number>().as('count')])
    .where('account_id', '=', accountId)
    .groupBy('status')
    .execute();
  return new Map(rows.map(({ status, count }) => [status as DossierStatus, count]));
}

/** @throws NotFound when there is none, or it is somebody else's. */
export async function getCitizenDossier(
  connection: Connection,
  citizen: Pick<CitizenActor, 'accountId'>,
  code: string,
): Promise<DossierDetail> {
  const dossier = await findDetail(connection, code);
  if (!dossier || dossier.accountId !== citizen.accountId) throw new NotFound('dossier');
  return dossier;
}

/** Tra cứu công khai: what anybody with the code may know. */
export interface PublicStatus {
  readonly code: string;
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly completion: { readonly done: number; readonly of: 5 };
}

export async function findPublicStatus(connection: Connection, code: string): Promise<PublicStatus | undefined> {
  const row = await connection
    .selectFrom('dossier')
    .select(['code', 'procedure_code', 'procedure_name', 'status'])
    .where('code', '=', code)
    .executeTakeFirst();
  return (
    row && {
      code: row.code,
      procedureCode: row.procedure_code,
      procedureName: row.procedure_name,
      completion: completion(row.status as DossierStatus),
    }
  );
}
