import { type Database, inTransaction } from '#platform/database/transaction.ts';
import type { OfficerActor } from '../domain/access.ts';
import { sendExtensionBack } from '../storage/extension-store.ts';
import { type ActionResult, applyAction } from './apply-action.ts';

/** Không đồng ý gia hạn: the signatory sends the text back with the reason; the date stays. */
export async function declineExtension(
  database: Database,
  request: { code: string; officer: OfficerActor; expectedVersion: number; at: Temporal.Instant; reason: string },
): Promise<ActionResult | { readonly ok: false; readonly refusal: 'reason-missing' }> {
  const { code, officer, expectedVersion, at, reason } = request;
  if (reason.trim() === '') return { ok: false, refusal: 'reason-missing' };
  return inTransaction(database, async (transaction) => {
    const action = 'decline-extension';
    const result = await applyAction(transaction, { code, actor: officer, action, expectedVersion, at, note: reason });
    if (result.ok) await sendExtensionBack(transaction, result.dossierId);
    return result;
  });
}
