import type { FileHolder } from '#capabilities/papers/index.ts';
import { type Database, inTransaction, type Transaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import type { CitizenActor, OfficerActor } from '../domain/access.ts';
import type { JsonObject } from '../domain/filed-dossier.ts';
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
  /** The citizen; or the officer who takes in at the counter what somebody without an account brings. */
  readonly actor: CitizenActor | OfficerActor;
  /** What the officer confirmed. */
  readonly confirmed?: JsonObject;
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
  const { code, actor, expectedVersion, at, confirmed = {} } = reply;
  const action = 'answer-supplement';
  return inTransaction(database, async (transaction) => {
    const opened = await openForChange(transaction, { code, actor, action, expectedVersion });
    const dossierId = opened.dossier.id;
    const supplement = await loadOpenSupplement(transaction, dossierId);
    if (!supplement) return { ok: false, refusal: 'not-in-this-step' };
    const answers = await loadAnswers(transaction, dossierId);
    const judged = judgeAnswer(supplement.faults, answers, reply);
    if (!judged.ok) return judged;
    const data = { number: supplement.number, ...confirmed };
    const request = { code, actor, action, expectedVersion, at, data } as const;
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
  { papers, actor, at }: SupplementReply,
  dossierId: number,
  supplementNumber: number,
): Promise<SupplementChange[]> {
  const changes: SupplementChange[] = [];
  for (const [paperCode, fileIds] of Object.entries(papers)) {
    const owner = fileHolderOf(actor);
    const names = await replacePaper(transaction, { dossierId, paperCode, fileIds, owner, supplementNumber, at });
    if (!names) throw new NotFound('file');
    changes.push({ target: 'paper', name: paperCode, ...names });
  }
  return changes;
}

/** Whose files are brought. */
export function fileHolderOf(actor: CitizenActor | OfficerActor): FileHolder {
  return actor.kind === 'officer' ? { officerId: actor.officerId } : { accountId: actor.accountId };
}
