import {
  type ActionResult,
  applyAction,
  findResultDraft,
  getOfficeDossier,
  type OfficerActor,
} from '#capabilities/dossier/index.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';

/** Đề xuất: cấp kết quả, hoặc không giải quyết. */
export type ProposedOutcome = 'grant' | 'decline';

export interface Proposal {
  readonly code: string;
  readonly officer: OfficerActor;
  readonly expectedVersion: number;
  readonly at: Temporal.Instant;
  readonly outcome: ProposedOutcome;
  /** Ý kiến thẩm định. */
  readonly opinion: string;
}

export type ProposalResult =
  | ActionResult
  | { readonly ok: false; readonly refusal: 'opinion-missing' | 'draft-missing' };

/**
 * Đề xuất: the specialist puts the outcome of the appraisal, always with an opinion, before who signs; and the draft of
 * the result, where officers write it.
 */
export async function proposeDossier(database: Database, proposal: Proposal): Promise<ProposalResult> {
  const { code, officer, expectedVersion, at, outcome, opinion } = proposal;
  if (opinion.trim() === '') return { ok: false, refusal: 'opinion-missing' };
  return inTransaction(database, async (transaction) => {
    if (outcome === 'grant') {
      const draft = await findResultDraft(transaction, await getOfficeDossier(transaction, officer, code));
      if (draft && !draft.last) return { ok: false, refusal: 'draft-missing' };
    }
    return applyAction(transaction, {
      code,
      actor: officer,
      action: 'propose',
      expectedVersion,
      at,
      note: opinion,
      data: { outcome },
    });
  });
}
