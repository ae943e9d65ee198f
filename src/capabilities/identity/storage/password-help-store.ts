/** Writes who was helped at a counter; only the outcome is added later. */
import type { Connection, Transaction } from '#platform/database/transaction.ts';
import type { HelpOutcome, HelpWish } from '../domain/password-help.ts';

export async function insertPasswordHelp(
  transaction: Transaction,
  help: HelpWish & {
    readonly id: string;
    readonly officerId: string;
    readonly unitId: number;
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  await transaction
    .insertInto('password_help')
    .values({
      id: help.id,
      officer_id: help.officerId,
      unit_id: help.unitId,
      personal_id: help.personalId,
      full_name: help.fullName,
      phone: help.phone,
      paper: help.paper,
      reason: help.reason,
      note: help.note,
      started_at: new Date(help.at.epochMilliseconds),
    })
    .execute();
}

export async function saveHelpOutcome(connection: Connection, id: string, outcome: HelpOutcome): Promise<void> {
  await connection.updateTable('password_help').set({ outcome }).where('id', '=', id).execute();
}

/** Whose the number is here, so that the person reads of the help in the own account. */
export async function findAccountIdByNumber(connection: Connection, personalId: string): Promise<string | undefined> {
  const row = await connection
    .selectFrom('account')
    .select('id')
    .where('personal_id', '=', personalId)
    .executeTakeFirst();
  return row?.id;
}
