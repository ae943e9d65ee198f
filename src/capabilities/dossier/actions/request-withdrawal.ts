import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import type { CitizenActor, OfficerActor } from '../domain/access.ts';
import type { JsonObject } from '../domain/filed-dossier.ts';
import { addWithdrawalPaper } from '../storage/supplement-store.ts';
import { type ActionResult, applyAction } from './apply-action.ts';

interface WithdrawalWish {
  readonly code: string;
  readonly expectedVersion: number;
  readonly at: Temporal.Instant;
  readonly reason: string;
}

/** Rút hồ sơ: the citizen asks to withdraw; the clock stops and an officer closes the dossier. Not once it is finished. */
export function requestWithdrawal(
  database: Database,
  { citizen, reason, ...wish }: WithdrawalWish & { readonly citizen: CitizenActor },
): Promise<ActionResult> {
  const action = 'request-withdrawal';
  return inTransaction(database, (transaction) =>
    applyAction(transaction, { ...wish, actor: citizen, action, note: reason }),
  );
}

/**
 * Nhận yêu cầu rút hồ sơ tại quầy: of somebody without an account, on paper that they signed and the officer scanned.
 * Whether the dossier is withdrawn is decided as ever.
 * @throws NotFound when a file is not the officer's own
 */
export function takeInWithdrawal(
  database: Database,
  request: WithdrawalWish & {
    readonly officer: OfficerActor;
    readonly fileIds: readonly string[];
    readonly confirmed: JsonObject;
  },
): Promise<ActionResult | { readonly ok: false; readonly refusal: 'paper-missing' }> {
  const { officer, reason, fileIds, confirmed, ...wish } = request;
  return inTransaction(database, async (transaction) => {
    if (fileIds.length === 0) return { ok: false, refusal: 'paper-missing' };
    const action = 'request-withdrawal';
    const result = await applyAction(transaction, { ...wish, actor: officer, action, note: reason, data: confirmed });
    if (!result.ok) return result;
    const paper = { dossierId: result.dossierId, fileIds, officerId: officer.officerId, at: wish.at };
    if (!(await addWithdrawalPaper(transaction, paper))) throw new NotFound('file');
    return result;
  });
}
