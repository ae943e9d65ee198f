import { type Database, inTransaction, type Transaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import type { CitizenActor } from '../domain/access.ts';
import {
  judgeAnswer,
  type SupplementAnswer,
  type SupplementChange,
  type SupplementRefusal,
} from '../domain/supplement.ts';
import {
  closeSupplement,
  loadAnswers,
  loadOpenSupplement,
  replacePaper,
  saveAnswers,
} from '../storage/supplement-store.ts';
import { type ActionResult, changeOpened, openForChange } from './apply-action.ts';

export interface SupplementReply extends SupplementAnswer {
  readonly code: string;
  readonly citizen: CitizenActor;
  readonly expectedVersion: number;
  readonly at: Temporal.Instant;
}

export type SupplementReplyResult =
  | ActionResult
  | {
      readonly ok: false;
      readonly refusal: SupplementRefusal /** The field or paper it is about. */;
      readonly name?: string;
    };

/**
 * Bổ sung hồ sơ: the citizen mends what was asked for and nothing else; what stood there before is kept; the clock
 * goes on or starts anew, and the dossier returns to the step that asked.
 */
export async function answerSupplement(database: Database, reply: SupplementReply): Promise<SupplementReplyResult> {
  const { code, citizen, expectedVersion, at } = reply;
  const action = 'answer-supplement';
  return inTransaction(database, async (transaction) => {
    const opened = await openForChange(transaction, { code, actor: citizen, action, expectedVersion });
    const dossierId = opened.dossier.id;
    const supplement = await loadOpenSupplement(transaction, dossierId);
    if (!supplement) return { ok: false, refusal: 'not-in-this-step' };
    const answers = await loadAnswers(transaction, dossierId);
    const judged = judgeAnswer(supplement.faults, answers, reply);
    if (!judged.ok) return judged;
    const request = { code, actor: citizen, action, expectedVersion, at, data: { number: supplement.number } } as const;
    const result = await changeOpened(transaction, opened, request);
    if (!result.ok) return result;
    const paperChanges = await replacePapers(transaction, reply, dossierId, supplement.number);
    if (judged.fieldChanges.length > 0) await saveAnswers(transaction, dossierId, { ...answers, ...reply.fields });
    await closeSupplement(transaction, supplement.id, [...judged.fieldChanges, ...paperChanges], at);
    return result;
  });
}

async function replacePapers(
  transaction: Transaction,
  { papers, citizen, at }: SupplementReply,
  dossierId: number,
  supplementNumber: number,
): Promise<SupplementChange[]> {
  const changes: SupplementChange[] = [];
  for (const [paperCode, fileIds] of Object.entries(papers)) {
    const { accountId } = citizen;
    const names = await replacePaper(transaction, { dossierId, paperCode, fileIds, accountId, supplementNumber, at });
    if (!names) throw new NotFound('file');
    changes.push({ target: 'paper', name: paperCode, ...names });
  }
  return changes;
}
