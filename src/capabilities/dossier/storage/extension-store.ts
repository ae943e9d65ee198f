import { sql } from 'kysely';
import type { Connection, Transaction } from '#platform/database/transaction.ts';
import type { ExtensionRule, ExtensionText } from '../domain/extension.ts';
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
