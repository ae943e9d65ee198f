import type { Connection } from '#platform/database/transaction.ts';
import type { SupplementRule } from '../domain/supplement-rule.ts';

/** Quy định nhắc và dừng that holds on a day. */
export async function loadSupplementRule(connection: Connection, on: string): Promise<SupplementRule> {
  const row = await connection
    .selectFrom('supplement_rule')
    .selectAll()
    .where('valid_from', '<=', on)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return {
    reminds: row.reminds,
    remindDaysBefore: row.remind_days_before,
    closes: row.closes,
    closeWorkingDaysAfter: row.close_working_days_after,
    legalBasis: row.legal_basis,
  };
}

/** Hồ sơ chờ bổ sung quá hạn. */
export interface UnansweredSupplement {
  readonly dossierId: number;
  readonly code: string;
  readonly version: number;
  readonly receivingUnitId: number;
  readonly number: number;
  readonly respondBy: string;
}

/** Those whose last day lies before a day, the longest silent first. */
export async function listUnanswered(
  connection: Connection,
  before: string,
  limit: number,
): Promise<UnansweredSupplement[]> {
  const rows = await connection
    .selectFrom('supplement_request as request')
    .innerJoin('dossier', 'dossier.id', 'request.dossier_id')
    .select(['dossier.id', 'dossier.code', 'dossier.version', 'dossier.receiving_unit_id'])
    .select(['request.number', 'request.respond_by'])
    .where('request.answered_at', 'is', null)
    .where('request.respond_by', '<', before)
    .where('dossier.step', '=', 'awaiting-supplement')
    .orderBy('request.respond_by')
    .orderBy('dossier.id')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    dossierId: row.id,
    code: row.code,
    version: row.version,
    receivingUnitId: row.receiving_unit_id,
    number: row.number,
    respondBy: row.respond_by,
  }));
}
