import { type ActionResult, applyAction, type OfficerActor } from '#capabilities/dossier/index.ts';
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

export type ProposalResult = ActionResult | { readonly ok: false; readonly refusal: 'opinion-missing' };

/** Đề xuất: the specialist puts the outcome of the appraisal, always with an opinion, before who signs. */
export async function proposeDossier(database: Database, proposal: Proposal): Promise<ProposalResult> {
  const { code, officer, expectedVersion, at, outcome, opinion } = proposal;
  if (opinion.trim() === '') return { ok: false, refusal: 'opinion-missing' };
  return inTransaction(database, (transaction) =>
    applyAction(transaction, {
      code,
      actor: officer,
      action: 'propose',
      expectedVersion,
      at,
      note: opinion,
      data: { outcome },
    }),
  );
}
