import {
  type ActionResult,
  applyAction,
  type DossierAction,
  getOfficeDossier,
  listEvents,
  type OfficerActor,
} from '#capabilities/dossier/index.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';

/**
 * What may be decided: trình ký, phê duyệt, trả lại chuyên viên, dừng giải quyết; đồng ý hay không đồng ý cho rút hồ sơ.
 */
export const DECISIONS = {
  endorse: { needsReason: false },
  approve: { needsReason: false },
  'send-back': { needsReason: true },
  stop: { needsReason: true },
  'accept-withdrawal': { needsReason: false },
  'refuse-withdrawal': { needsReason: true },
} as const satisfies Partial<Record<DossierAction, { needsReason: boolean }>>;

export type Decision = keyof typeof DECISIONS;

export interface DecisionRequest {
  readonly code: string;
  readonly officer: OfficerActor;
  readonly expectedVersion: number;
  readonly at: Temporal.Instant;
  readonly decision: Decision;
  readonly reason: string;
}

export type DecisionResult =
  | ActionResult
  | { readonly ok: false; readonly refusal: 'reason-missing' | 'proposal-declines' };

/**
 * Quyết định của người có thẩm quyền: whoever says no says why. A proposal to decline is followed by stopping or sent
 * back; nothing can be issued on it.
 */
export async function decideDossier(database: Database, request: DecisionRequest): Promise<DecisionResult> {
  const { code, officer, expectedVersion, at, decision, reason } = request;
  if (DECISIONS[decision].needsReason && reason.trim() === '') return { ok: false, refusal: 'reason-missing' };
  return inTransaction(database, async (transaction) => {
    if (decision === 'approve') {
      const { id } = await getOfficeDossier(transaction, officer, code);
      const proposal = (await listEvents(transaction, id)).findLast(({ type }) => type === 'proposed');
      if (proposal?.data['outcome'] === 'decline') return { ok: false, refusal: 'proposal-declines' };
    }
    return applyAction(transaction, { code, actor: officer, action: decision, expectedVersion, at, note: reason });
  });
}
