import { type Officer, recordAudit } from '#capabilities/identity/index.ts';
import { type Clock, todayInVietnam } from '#platform/clock.ts';
import { type Database, inTransaction, type Transaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import { type CitizenQuestion, questionAfter, workingDaysAfter } from '../domain/citizen-question.ts';
import { mayHandle, mayPublish } from '../domain/report-access.ts';
import { findQuestion, getQuestionRule } from '../storage/question-queries.ts';
import { addQuestionEvent, lockQuestion, type QuestionChange, saveQuestion } from '../storage/question-store.ts';
import { listReportUnits } from '../storage/report-queries.ts';
import { isStaffed } from '../storage/report-store.ts';
import { questionDueAt } from './question-due-at.ts';

interface Parts {
  readonly database: Database;
  readonly clock: Clock;
}

/** Việc của cán bộ với một câu hỏi. */
export type QuestionDeed =
  | { readonly type: 'transferred'; readonly toUnitId: number; readonly text: string }
  | { readonly type: 'answered'; readonly text: string }
  | { readonly type: 'refused'; readonly text: string }
  | { readonly type: 'published'; readonly question: string; readonly answer: string }
  | { readonly type: 'kept-private'; readonly text: string };

export type QuestionRefusal = 'changed-meanwhile' | 'unit-unknown' | 'not-the-head';

export type HandledQuestion = { readonly ok: true } | { readonly ok: false; readonly refusal: QuestionRefusal };

/**
 * Mở câu hỏi: shows who asked, so the look is on record.
 * @throws NotFound for whoever does not handle it
 */
export async function openQuestion({ database }: Parts, officer: Officer, code: string): Promise<CitizenQuestion> {
  return inTransaction(database, async (transaction) => {
    const question = handledBy(await findQuestion(transaction, code), officer);
    await recordDeed(transaction, officer, question, 'citizen-question-opened');
    return question;
  });
}

/**
 * Trả lời, chuyển, từ chối, duyệt công khai câu hỏi. One transaction.
 * @throws NotFound for whoever does not handle it
 */
export async function handleQuestion(
  { database, clock }: Parts,
  officer: Officer,
  code: string,
  deed: QuestionDeed,
): Promise<HandledQuestion> {
  return inTransaction(database, async (transaction): Promise<HandledQuestion> => {
    const question = handledBy(await lockQuestion(transaction, code), officer);
    const isPublishing = deed.type === 'published' || deed.type === 'kept-private';
    if (isPublishing && !mayPublish(question, officer.duties)) return { ok: false, refusal: 'not-the-head' };
    const state = questionAfter(question, deed.type);
    if (state === undefined) return { ok: false, refusal: 'changed-meanwhile' };
    if (deed.type === 'transferred' && !(await mayGet(transaction, question, deed.toUnitId, clock)))
      return { ok: false, refusal: 'unit-unknown' };
    const at = clock.now();
    const unitId = deed.type === 'transferred' ? deed.toUnitId : question.unitId;
    await addQuestionEvent(transaction, question, {
      type: deed.type,
      text: deed.type === 'published' ? null : deed.text,
      unitId,
      officerId: officer.officerId,
      at,
    });
    const workingDays = workingDaysAfter(deed.type, await getQuestionRule(transaction, question.ruleFrom));
    const dueAt = workingDays === null ? null : await questionDueAt(transaction, { unitId, from: at, workingDays });
    await saveQuestion(transaction, question.id, { state, dueAt, unitId, ...changeBy(deed, at) });
    await recordDeed(transaction, officer, question, `citizen-question-${deed.type}`);
    return { ok: true };
  });
}

function handledBy(question: CitizenQuestion | undefined, officer: Officer): CitizenQuestion {
  if (question === undefined || !mayHandle({ ...question, headsOnly: false }, officer.duties))
    throw new NotFound('citizen question');
  return question;
}

function changeBy(deed: QuestionDeed, at: Temporal.Instant): Pick<QuestionChange, 'answered' | 'publication'> {
  if (deed.type === 'answered') return { answered: { text: deed.text, at } };
  if (deed.type === 'published') return { publication: { question: deed.question, answer: deed.answer, at } };
  return deed.type === 'kept-private' ? { publication: 'kept-private' } : {};
}

/** Somebody there must be able to read it. */
async function mayGet(
  transaction: Transaction,
  question: CitizenQuestion,
  unitId: number,
  clock: Clock,
): Promise<boolean> {
  const isKnown = (await listReportUnits(transaction)).some(({ id }) => id === unitId);
  if (!isKnown || unitId === question.unitId) return false;
  return isStaffed(transaction, { unitId, as: 'anybody', on: todayInVietnam(clock).toString() });
}

async function recordDeed(
  transaction: Transaction,
  officer: Officer,
  { code, unitId, accountId }: CitizenQuestion,
  action: string,
): Promise<void> {
  await recordAudit(transaction, {
    actorKind: 'officer',
    actorId: officer.officerId,
    actorName: officer.fullName,
    action,
    subject: code,
    ...(accountId !== null && { accountId }),
    detail: { unitId },
  });
}
