import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import type { ProcedureDefinition } from '../../../../procedures/define.ts';
import { calculateFees, type FeeRequest, type Fees } from '../domain/fees.ts';
import { listFeeBenefits, listFeeRates } from './fee-queries.ts';

/** Phiên bản thủ tục: what a dossier is pinned to. */
export interface ProcedureVersion {
  readonly id: number;
  readonly number: number;
  readonly definition: ProcedureDefinition;
  /** Nộp được trên cổng này. */
  readonly fileable: boolean;
}

/** The version in force. */
export async function findProcedure(connection: Connection, code: string): Promise<ProcedureVersion | undefined> {
  const row = await connection
    .selectFrom('procedure')
    .innerJoin('procedure_version as version', 'version.id', 'procedure.current_version_id')
    .select(['version.id', 'version.number', 'version.definition', 'procedure.fileable'])
    .where('procedure.code', '=', code)
    .executeTakeFirst();
  return row && { ...row, definition: row.definition as unknown as ProcedureDefinition };
}

/** Thủ tục nộp được tại quầy, by name. */
export async function listCounterProcedures(connection: Connection): Promise<{ code: string; name: string }[]> {
  return connection
    .selectFrom('procedure')
    .innerJoin('procedure_version as version', 'version.id', 'procedure.current_version_id')
    .select(['procedure.code', 'procedure.name'])
    .where('procedure.fileable', '=', true)
    .where(sql<boolean>`version.definition @> '{"channels": [{"channel": "counter"}]}'`)
    .orderBy('procedure.name')
    .execute();
}

/** Any version, also one of the past that a dossier was filed under. */
export async function findProcedureVersion(connection: Connection, id: number): Promise<ProcedureVersion | undefined> {
  const row = await connection
    .selectFrom('procedure_version as version')
    .innerJoin('procedure', 'procedure.code', 'version.procedure_code')
    .select(['version.id', 'version.number', 'version.definition', 'procedure.fileable'])
    .where('version.id', '=', id)
    .executeTakeFirst();
  return row && { ...row, definition: row.definition as unknown as ProcedureDefinition };
}

/** Phí, lệ phí phải nộp for one filing; undefined when there is no such procedure. */
export async function computeFees(connection: Connection, request: FeeRequest): Promise<Fees | undefined> {
  const procedure = await connection
    .selectFrom('procedure')
    .select('code')
    .where('code', '=', request.procedureCode)
    .executeTakeFirst();
  if (procedure === undefined) return undefined;
  const [rates, benefits] = await Promise.all([
    listFeeRates(connection, [request.procedureCode]),
    listFeeBenefits(connection),
  ]);
  return calculateFees(rates, benefits, request);
}
