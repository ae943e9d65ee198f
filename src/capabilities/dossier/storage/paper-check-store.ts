import type { Transaction } from '#platform/database/transaction.ts';
import type { PaperCheck } from '../domain/paper-check.ts';

export interface PaperChecking {
  readonly dossierId: number;
  readonly checks: readonly PaperCheck[];
  readonly officerId: string;
  readonly at: Temporal.Instant;
}

/** Lưu kiểm đếm giấy tờ, once and for good, in the transaction that accepts the dossier. */
export async function addPaperChecks(
  transaction: Transaction,
  { dossierId, checks, officerId, at }: PaperChecking,
): Promise<void> {
  if (checks.length === 0) return;
  await transaction
    .insertInto('dossier_paper_check')
    .values(
      checks.map(({ paperCode, form, copies, note }) => ({
        dossier_id: dossierId,
        paper_code: paperCode,
        form,
        copies,
        note,
        checked_by: officerId,
        checked_at: at.toString(),
      })),
    )
    .execute();
}
