import type { Officer } from '#capabilities/identity/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { type CitizenQuestion, questionAfter, workingDaysAfter } from '../domain/citizen-question.ts';
import type { PublicationDeed } from '../domain/feedback-item.ts';
import { addFeedbackEvent } from '../storage/feedback-store.ts';
import { findQuestion, getQuestionRule } from '../storage/question-queries.ts';
import { lockQuestion, type QuestionChange, saveQuestion } from '../storage/question-store.ts';
import { isStaffed } from '../storage/report-store.ts';
import { type HandledFeedback, handledBy, mayDo, type Parts, recordDeed } from './feedback-deeds.ts';
import { isUnitKnown } from './file-report.ts';
import { questionDueAt } from './question-due-at.ts';

/** Việc của cán bộ với một câu hỏi. */
export type QuestionDeed =
  | { readonly type: 'transferred'; readonly toUnitId: number; readonly text: string }
  | { readonly type: 'answered'; readonly text: string }
  | { readonly type: 'refused'; readonly text: string }
  | PublicationDeed;

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
): Promise<HandledFeedback> {
  return inTransaction(database, async (transaction): Promise<HandledFeedback> => {
    const question = handledBy(await lockQuestion(transaction, code), officer);
    if (!mayDo(deed, question, officer)) return { ok: false, refusal: 'not-the-head' };
    const state = questionAfter(question, deed.type);
    if (state === undefined) return { ok: false, refusal: 'changed-meanwhile' };
    const at = clock.now();
    const unitId = deed.type === 'transferred' ? deed.toUnitId : question.unitId;
    if (deed.type === 'transferred') {
      // Somebody there must be able to read it.
      const staffed = { unitId, as: 'anybody' as const, on: todayInVietnam(clock).toString() };
      const isKnown = unitId !== question.unitId && (await isUnitKnown(transaction, unitId));
      if (!isKnown || !(await isStaffed(transaction, staffed))) return { ok: false, refusal: 'unit-unknown' };
    }
    await addFeedbackEvent(transaction, 'question', question, {
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

function changeBy(deed: QuestionDeed, at: Temporal.Instant): Pick<QuestionChange, 'answered' | 'publication'> {
  if (deed.type === 'answered') return { answered: { text: deed.text, at } };
  if (deed.type === 'published') return { publication: { question: deed.question, answer: deed.answer, at } };
  return deed.type === 'kept-private' ? { publication: 'kept-private' } : {};
}
