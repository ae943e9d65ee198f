import { recordAudit } from '#capabilities/identity/index.ts';
import type { Answers } from '#engines/forms/define.ts';
import type { Fault } from '#engines/forms/faults.ts';
import { validateForm } from '#engines/forms/validate.ts';
import { type Clock, todayInVietnam } from '#platform/clock.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import { questionId, surveyForm, surveyState } from '../domain/survey.ts';
import { findOpenedSurvey } from '../storage/survey-queries.ts';
import { insertSurveyAnswer } from '../storage/survey-store.ts';
import { respondentMark } from './respondent-mark.ts';

export type AnsweredSurvey =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: 'closed' | 'answered-already' }
  | { readonly ok: false; readonly refusal: 'unfit'; readonly faults: readonly Fault[] };

/**
 * Trả lời khảo sát, once for a person or session. Neither the answers nor the log keep who it was.
 * @throws NotFound for a survey that was never opened
 */
export async function answerSurvey(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  slug: string,
  who: Parameters<typeof respondentMark>[1],
  answers: Answers,
): Promise<AnsweredSurvey> {
  return inTransaction(database, async (transaction): Promise<AnsweredSurvey> => {
    const survey = await findOpenedSurvey(transaction, slug);
    if (survey === undefined) throw new NotFound('survey');
    const today = todayInVietnam(clock).toString();
    if (surveyState(survey, today) !== 'open') return { ok: false, refusal: 'closed' };
    const { errors } = validateForm(surveyForm(survey), answers, { today });
    if (errors.length > 0) return { ok: false, refusal: 'unfit', faults: errors };
    const asked = survey.questions.map((_, index) => questionId(index));
    const isNew = await insertSurveyAnswer(transaction, {
      surveyId: survey.id,
      respondent: respondentMark(survey.id, who),
      on: today,
      answers: Object.fromEntries(asked.map((id) => [id, answers[id] ?? ''])),
    });
    if (!isNew) return { ok: false, refusal: 'answered-already' };
    await recordAudit(transaction, { actorKind: 'citizen', action: 'survey-answered', subject: slug });
    return { ok: true };
  });
}
