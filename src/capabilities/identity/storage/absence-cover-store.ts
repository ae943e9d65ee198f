import { sql } from 'kysely';
import type { Transaction } from '#platform/database/transaction.ts';
import type { CoverRequest } from '../domain/absence-cover.ts';

/** Two who name covers for the same people wait for each other. */
export async function lockOfficers(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await sql`select from officer where id = any(${[...ids]}::uuid[]) order by id for update`.execute(transaction);
}

export async function addCover(
  transaction: Transaction,
  request: CoverRequest,
  { namedBy, at }: { readonly namedBy: string; readonly at: Temporal.Instant },
): Promise<void> {
  await transaction
    .insertInto('absence_cover')
    .values({
      officer_id: request.absentId,
      unit_id: request.unitId,
      cover_id: request.coverId,
      from_on: request.fromOn,
      to_on: request.toOn,
      reason: request.reason,
      named_by: namedBy,
      named_at: at.toString(),
    })
    .execute();
}

export async function endCover(transaction: Transaction, id: number, at: Temporal.Instant): Promise<void> {
  await transaction
    .updateTable('absence_cover')
    .set({ ended_at: at.toString() })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .execute();
}
