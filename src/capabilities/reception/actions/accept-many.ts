import { type BatchTask, type FeeMoment, getOfficeDossier, listSimilarDossiers } from '#capabilities/dossier/index.ts';
import type { Transaction } from '#platform/database/transaction.ts';
import { type AcceptanceResult, acceptIn } from './accept-dossier.ts';
import { loadChecklist } from './load-checklist.ts';

interface AcceptTask extends BatchTask {
  readonly feeBefore: readonly FeeMoment[];
}

export type AcceptTaskResult =
  | AcceptanceResult
  | { readonly ok: false; readonly refusal: 'papers-by-hand' | 'paper-missing' | 'similar-dossier' };

/**
 * Tiếp nhận một hồ sơ của lượt: only what needs no look of a person, an online dossier with every paper it must have
 * and no warning of a duplicate. Its papers are checked off as electronic.
 */
export async function acceptTask(transaction: Transaction, task: AcceptTask): Promise<AcceptTaskResult> {
  const { officer, code } = task;
  const dossier = await getOfficeDossier(transaction, officer, code);
  if (dossier.step === 'awaiting-reception') {
    if (dossier.channel !== 'online') return { ok: false, refusal: 'papers-by-hand' };
    if ((await listSimilarDossiers(transaction, officer, dossier)).length > 0)
      return { ok: false, refusal: 'similar-dossier' };
  }
  const lines = await loadChecklist(transaction, dossier);
  if (lines.some(({ isExpected, proposed }) => isExpected && proposed === undefined))
    return { ok: false, refusal: 'paper-missing' };
  const checks = lines.flatMap(({ code: paperCode, proposed }) =>
    proposed ? [{ paperCode, ...proposed, note: '' }] : [],
  );
  return acceptIn(transaction, { ...task, checks, assigneeId: undefined });
}
