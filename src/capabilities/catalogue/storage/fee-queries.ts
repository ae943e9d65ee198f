import type { Connection } from '#platform/database/transaction.ts';
import type { Channel, FeeBenefit, FeeRate } from '../domain/fees.ts';

export async function listFeeRates(connection: Connection, procedureCodes: readonly string[]): Promise<FeeRateOf[]> {
  if (procedureCodes.length === 0) return [];
  const rows = await connection
    .selectFrom('fee_rate')
    .selectAll()
    .where('procedure_code', 'in', procedureCodes)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    procedureCode: row.procedure_code,
    item: row.item,
    name: row.name,
    kind: row.kind as FeeRate['kind'],
    authority: row.authority as FeeRate['authority'],
    channel: row.channel as Channel | null,
    caseCode: row.case_code,
    per: row.per as FeeRate['per'],
    amount: row.amount,
    legalBasis: row.legal_basis,
    confidence: row.confidence as FeeRate['confidence'],
    validFrom: row.valid_from,
    validTo: row.valid_to,
  }));
}

export interface FeeRateOf extends FeeRate {
  readonly procedureCode: string;
}

export async function listFeeBenefits(connection: Connection): Promise<FeeBenefit[]> {
  const rows = await connection.selectFrom('fee_benefit').selectAll().orderBy('id').execute();
  return rows.map((row) => ({
    name: row.name,
    authority: row.authority as FeeBenefit['authority'],
    procedureCodes: row.procedure_codes,
    excludeProcedureCodes: row.exclude_procedure_codes,
    channel: row.channel as Channel | null,
    subject: row.subject,
    caseCode: row.case_code,
    effect: row.effect as FeeBenefit['effect'],
    value: row.value,
    legalBasis: row.legal_basis,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  }));
}
