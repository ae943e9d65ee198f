import { sql } from 'kysely';
import type { Connection, Transaction } from '#platform/database/transaction.ts';
import type { ExtensionReason, ExtensionRule, ExtensionText } from '../domain/extension.ts';
import type { WrittenExtension } from './extension-queries.ts';

/** Quy định gia hạn that holds on a day. */
export async function loadExtensionRule(connection: Connection, on: string): Promise<ExtensionRule> {
  const row = await connection
    .selectFrom('extension_rule')
    .selectAll()
    .where('valid_from', '<=', on)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return {
    askedWorkingDaysBefore: row.asked_working_days_before,
    draftedWorkingDaysBefore: row.drafted_working_days_before,
    longestInPercent: row.longest_in_percent,
    countsAsOnTime: row.counts_as_on_time,
  };
}

export interface NewExtensionText extends ExtensionText {
  readonly dossierId: number;
  readonly state: WrittenExtension['state'];
  readonly at: Temporal.Instant;
  /** Null when the system drafts it. */
  readonly officerId: string | null;
}

export async function saveExtension(transaction: Transaction, text: NewExtensionText): Promise<void> {
  const written = {
    state: text.state,
    reason_code: text.reasonCode,
    reason: text.reason,
    new_due_on: text.newDueOn,
    written_at: text.at.toString(),
    written_by: text.officerId,
  };
  await transaction
    .insertInto('deadline_extension')
    .values({ dossier_id: text.dossierId, ...written })
    .onConflict((conflict) => conflict.column('dossier_id').doUpdateSet(written))
    .execute();
}

/** Back to a draft: what the officer wrote stays, to be mended. */
export async function sendExtensionBack(transaction: Transaction, dossierId: number): Promise<void> {
  await transaction
    .updateTable('deadline_extension')
    .set({ state: 'drafted' })
    .where('dossier_id', '=', dossierId)
    .where(sql<boolean>`state = 'proposed'`)
    .execute();
}

/** Hồ sơ sắp đến hạn, without any letter yet. */
export interface FallingDue {
  readonly id: number;
  readonly handlingUnitId: number;
  readonly procedureVersionId: number;
  readonly channel: string;
  readonly dueAt: Temporal.Instant;
}

/** The most urgent first. */
export async function listFallingDue(
  transaction: Transaction,
  before: Temporal.Instant,
  limit: number,
): Promise<FallingDue[]> {
  const { rows } = await sql<{
    id: number;
    handling_unit_id: number;
    procedure_version_id: number;
    channel: string;
    due_at: Date;
  }>`
    select id, handling_unit_id, procedure_version_id, channel, due_at from dossier
    where status in (2, 4) and due_at <= ${before.toString()}::timestamptz
      and not exists (select from deadline_extension where dossier_id = dossier.id)
    order by due_at limit ${limit}`.execute(transaction);
  return rows.map((row) => ({
    id: row.id,
    handlingUnitId: row.handling_unit_id,
    procedureVersionId: row.procedure_version_id,
    channel: row.channel,
    dueAt: Temporal.Instant.fromEpochMilliseconds(row.due_at.getTime()),
  }));
}

/** Adds what the system drafted, unless somebody wrote in the meantime. Says how many it added. */
export async function addDraft(
  transaction: Transaction,
  draft: { dossierId: number; reasonCode: ExtensionReason; newDueOn: string; at: Temporal.Instant },
): Promise<number> {
  const result = await transaction
    .insertInto('deadline_extension')
    .values({
      dossier_id: draft.dossierId,
      state: 'drafted',
      reason_code: draft.reasonCode,
      reason: '',
      new_due_on: draft.newDueOn,
      written_at: draft.at.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(result.numInsertedOrUpdatedRows ?? 0);
}
