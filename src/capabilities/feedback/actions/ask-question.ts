import { randomInt } from 'node:crypto';
import { todayInVietnam } from '#platform/clock.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { newSecretCode } from '#shared/secret-code.ts';
import { type QuestionText, workingDaysAfter } from '../domain/citizen-question.ts';
import { addFeedbackEvent } from '../storage/feedback-store.ts';
import { getQuestionRule } from '../storage/question-queries.ts';
import { insertQuestion } from '../storage/question-store.ts';
import { type Parts, recordSenderDeed } from './feedback-deeds.ts';
import { findRoute, isUnitKnown } from './file-report.ts';
import { questionDueAt } from './question-due-at.ts';

export type AskedQuestion =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly refusal: 'phone-missing' | 'unit-unknown' };

/**
 * Đặt câu hỏi, by anybody; it goes where a report of the same matter would. The same form sent twice is one question.
 * @param asked id of the form that was filled in, and the account of whoever had signed in
 */
export async function askQuestion(
  { database, clock }: Parts,
  asked: { readonly id: string; readonly accountId: string | null },
  text: QuestionText,
): Promise<AskedQuestion> {
  return inTransaction(database, async (transaction): Promise<AskedQuestion> => {
    const now = clock.now();
    const today = todayInVietnam(clock).toString();
    if (asked.accountId === null && text.sender.phone === null) return { ok: false, refusal: 'phone-missing' };
    if (!(await isUnitKnown(transaction, text.aboutUnitId))) return { ok: false, refusal: 'unit-unknown' };
    const { unitId } = await findRoute(transaction, { kind: 'other', aboutUnitId: text.aboutUnitId }, today);
    const rule = await getQuestionRule(transaction, today);
    const { code, isNew } = await insertQuestion(transaction, {
      ...text,
      ...asked,
      unitId,
      code: newSecretCode('HD', randomInt),
      askedAt: now,
      ruleFrom: rule.validFrom,
      dueAt: await questionDueAt(transaction, { unitId, from: now, workingDays: workingDaysAfter('asked', rule) ?? 0 }),
    });
    if (!isNew) return { ok: true, code };
    const question = { ...asked, code, unitId };
    await addFeedbackEvent(transaction, 'question', question, { type: 'asked', unitId, officerId: null, at: now });
    await recordSenderDeed(transaction, question, 'citizen-question-asked');
    return { ok: true, code };
  });
}
