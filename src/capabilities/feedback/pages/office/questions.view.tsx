import type { CitizenQuestion, QuestionState } from '../../domain/citizen-question.ts';
import { OFFICE_QUESTIONS_PATH, officeQuestionPath } from '../../paths.ts';
import { FeedbackList } from './feedback-list.view.tsx';
import { OFFICE_QUESTIONS, QUESTION_STATES } from './questions.text.ts';

export interface OfficeQuestionsProps {
  readonly questions: readonly CitizenQuestion[];
  readonly state: QuestionState | 'waiting';
  readonly now: Temporal.Instant;
}

export function OfficeQuestionsView({ questions, state, now }: OfficeQuestionsProps) {
  return (
    <FeedbackList
      words={OFFICE_QUESTIONS}
      listPath={OFFICE_QUESTIONS_PATH}
      pathOf={officeQuestionPath}
      states={QUESTION_STATES}
      state={state}
      rows={questions}
      sentAt={({ askedAt }) => askedAt}
      now={now}
    />
  );
}
