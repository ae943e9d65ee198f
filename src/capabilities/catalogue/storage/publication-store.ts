import { sql } from 'kysely';
import type { Transaction } from '#platform/database/transaction.ts';
import type { FeeBenefitRow, FeeRateRow, ProcedureDefinition } from '../../../../procedures/define.ts';

export async function saveFields(transaction: Transaction, fields: Readonly<Record<string, string>>): Promise<void> {
  const rows = Object.entries(fields).map(([code, name]) => ({ code, name }));
  await sql`
    insert into procedure_field (code, name)
    select code, name from jsonb_populate_recordset(null::procedure_field, ${JSON.stringify(rows)}::jsonb)
    on conflict (code) do update set name = excluded.name where procedure_field.name <> excluded.name
  `.execute(transaction);
}

export interface ProcedureRow {
  readonly definition: ProcedureDefinition;
  readonly fileable: boolean;
  readonly searchText: string;
}

export async function saveProcedures(transaction: Transaction, procedures: readonly ProcedureRow[]): Promise<void> {
  const rows = procedures.map(({ definition, fileable, searchText }) => ({
    code: definition.code,
    name: definition.name,
    field_code: definition.field,
    level: definition.level,
    online: definition.online,
    targets: definition.targets,
    fileable,
    search_text: searchText,
  }));
  await sql`
    insert into procedure (code, name, field_code, level, online, targets, fileable, search_text)
    select code, name, field_code, level, online, targets, fileable, search_text
    from jsonb_populate_recordset(null::procedure, ${JSON.stringify(rows)}::jsonb)
    on conflict (code) do update set
      name = excluded.name, field_code = excluded.field_code, level = excluded.level, online = excluded.online,
      targets = excluded.targets, fileable = excluded.fileable, search_text = excluded.search_text
    where (procedure.name, procedure.field_code, procedure.level, procedure.online, procedure.targets,
           procedure.fileable, procedure.search_text)
      is distinct from (excluded.name, excluded.field_code, excluded.level, excluded.online, excluded.targets,
           excluded.fileable, excluded.search_text)
  `.execute(transaction);
}

/** Hash of the version in force, by procedure. */
export async function currentHashes(transaction: Transaction): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction
    .selectFrom('procedure')
    .innerJoin('procedure_version as version', 'version.id', 'procedure.current_version_id')
    .select(['procedure.code', 'version.content_hash'])
    .execute();
  return new Map(rows.map(({ code, content_hash }) => [code, content_hash]));
}

/** Appends a version and puts it in force; those before it stay as they were. */
export async function addVersion(
  transaction: Transaction,
  definition: ProcedureDefinition,
  contentHash: string,
): Promise<void> {
  await sql`
    with version as (
      insert into procedure_version (procedure_code, number, definition, content_hash, valid_from)
      select ${definition.code}, coalesce(max(number), 0) + 1, ${JSON.stringify(definition)}::jsonb, ${contentHash},
             ${definition.validFrom}::date
      from procedure_version where procedure_code = ${definition.code}
      returning id
    )
    update procedure set current_version_id = version.id from version where procedure.code = ${definition.code}
  `.execute(transaction);
}

export async function replaceFees(
  transaction: Transaction,
  rates: readonly FeeRateRow[],
  benefits: readonly FeeBenefitRow[],
): Promise<void> {
  await transaction.deleteFrom('fee_rate').execute();
  await transaction.deleteFrom('fee_benefit').execute();
  await transaction
    .insertInto('fee_rate')
    .values(
      rates.map((rate) => ({
        procedure_code: rate.procedureCode,
        item: rate.item,
        name: rate.name,
        kind: rate.kind,
        authority: rate.authority,
        channel: rate.channel ?? null,
        case_code: rate.caseCode ?? null,
        per: rate.per,
        amount: rate.amount,
        legal_basis: rate.legalBasis,
        confidence: rate.confidence,
        valid_from: rate.validFrom,
        valid_to: rate.validTo ?? null,
      })),
    )
    .execute();
  await transaction
    .insertInto('fee_benefit')
    .values(
      benefits.map((benefit) => ({
        name: benefit.name,
        authority: benefit.authority ?? null,
        procedure_codes: benefit.procedureCodes === undefined ? null : [...benefit.procedureCodes],
        exclude_procedure_codes: [...(benefit.excludeProcedureCodes ?? [])],
        channel: benefit.channel ?? null,
        subject: benefit.subject ?? null,
        case_code: benefit.caseCode ?? null,
        effect: benefit.effect,
        value: benefit.value ?? 0,
        legal_basis: benefit.legalBasis,
        confidence: benefit.confidence,
        valid_from: benefit.validFrom,
        valid_to: benefit.validTo ?? null,
      })),
    )
    .execute();
}
