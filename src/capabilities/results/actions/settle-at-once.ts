import {
  type ActionRequest,
  type ActionResult,
  applyAction,
  canSettleAtOnce,
  type FeeMoment,
  findResultDraft,
  getOfficeDossier,
  type OfficerActor,
} from '#capabilities/dossier/index.ts';
import { SigningFailed, type SigningProblem } from '#engines/signing/signer.ts';
import { inTransaction, type Transaction } from '#platform/database/transaction.ts';
import type { Handover } from '../domain/handover.ts';
import { handBack } from './hand-back-result.ts';
import { issue, type ResultMeans, writeSigningFailure } from './issue-result.ts';

export interface AtOnce {
  readonly code: string;
  readonly officer: OfficerActor;
  readonly expectedVersion: number;
  readonly at: Temporal.Instant;
  /** Ý kiến thẩm định: what was looked at. */
  readonly opinion: string;
  readonly handover: Handover;
  readonly feeBefore: readonly FeeMoment[];
}

type Refusal = Extract<ActionResult, { ok: false }>['refusal'] | SigningProblem | 'draft-missing';

export type AtOnceResult = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

/** A step of the row that said no: nothing of the row is kept. */
class StoppedHalfway extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/**
 * Trả kết quả ngay (NĐ 61/2018 Đ.17 k.4): taken over, appraised, approved, issued and handed over in one transaction by
 * an officer who may do each of them; each is recorded and told as if it had been done alone.
 */
export async function settleAtOnce(means: ResultMeans, settling: AtOnce): Promise<AtOnceResult> {
  try {
    await inTransaction(means.database, (transaction) => settle(transaction, means, settling));
    return { ok: true };
  } catch (error) {
    if (error instanceof StoppedHalfway) return { ok: false, refusal: error.refusal };
    if (!(error instanceof SigningFailed)) throw error;
    return writeSigningFailure(means, settling, error);
  }
}

async function settle(transaction: Transaction, means: ResultMeans, settling: AtOnce): Promise<void> {
  const { code, officer, at, opinion, handover, feeBefore } = settling;
  const dossier = await getOfficeDossier(transaction, officer, code);
  if (dossier.version === settling.expectedVersion && !(await canSettleAtOnce(transaction, officer, dossier)))
    throw new StoppedHalfway('not-in-this-step');
  const draft = await findResultDraft(transaction, dossier);
  if (draft && !draft.last) throw new StoppedHalfway('draft-missing');
  const step = (expectedVersion: number, more: Pick<ActionRequest, 'action' | 'assigneeId' | 'note' | 'data'>) =>
    applyAction(transaction, { code, actor: officer, at, expectedVersion, ...more });
  const { officerId } = officer;
  const taken = versionAfter(await step(settling.expectedVersion, { action: 'take-over', assigneeId: officerId }));
  const outcome = { outcome: 'grant' };
  const proposed = versionAfter(await step(taken, { action: 'propose', note: opinion, data: outcome }));
  const approved = versionAfter(await step(proposed, { action: 'approve' }));
  const issued = versionAfter(await issue(transaction, means, { code, officer, expectedVersion: approved, at }));
  versionAfter(await handBack(transaction, { code, officer, expectedVersion: issued, at, handover, feeBefore }));
}

function versionAfter(result: ActionResult | { readonly ok: false; readonly refusal: SigningProblem }): number {
  if (!result.ok) throw new StoppedHalfway(result.refusal);
  return result.version;
}
