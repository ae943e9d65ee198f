import { formatPhone } from '#shared/phone.ts';
import { SummaryList } from '#ui/summary-list.tsx';
import type { CitizenQuestion, QuestionEvent } from '../../domain/citizen-question.ts';
import { OFFICE_QUESTIONS_PATH, officeQuestionPath } from '../../paths.ts';
import { type DeskProps, FeedbackDesk } from './feedback-desk.view.tsx';
import { Due } from './feedback-list.view.tsx';
import { OFFICE_QUESTIONS, QUESTION_EVENTS, QUESTION_STATES } from './questions.text.ts';
import { OFFICE_REPORTS } from './reports.text.ts';

export interface OfficeQuestionProps extends DeskProps {
  readonly question: CitizenQuestion;
  readonly events: readonly QuestionEvent[];
}

const CHOICES = [
  { value: 'tra-loi', label: OFFICE_QUESTIONS.answer },
  { value: 'chuyen', label: OFFICE_QUESTIONS.transfer },
  { value: 'tu-choi', label: OFFICE_QUESTIONS.refuse },
] as const;

export function OfficeQuestionView(props: OfficeQuestionProps) {
  const { question } = props;
  return (
    <FeedbackDesk
      {...props}
      item={question}
      words={OFFICE_QUESTIONS}
      listPath={OFFICE_QUESTIONS_PATH}
      path={officeQuestionPath(question.code)}
      choices={question.state === 'received' ? CHOICES : []}
      needsText
      textRows={8}
      eventWords={QUESTION_EVENTS}
    >
      <Content {...props} />
    </FeedbackDesk>
  );
}

function Content({ question, now }: OfficeQuestionProps) {
  const { sender, state, dueAt, content, procedure, answer } = question;
  const who = [sender.name, sender.phone && formatPhone(sender.phone)].filter(Boolean).join(', ');
  return (
    <SummaryList
      rows={[
        { label: OFFICE_QUESTIONS.state, value: QUESTION_STATES[state] },
        ...(dueAt ? [{ label: OFFICE_QUESTIONS.due, value: <Due dueAt={dueAt} now={now} /> }] : []),
        ...(content ? [{ label: OFFICE_QUESTIONS.content, value: content }] : []),
        ...(procedure ? [{ label: OFFICE_QUESTIONS.procedure, value: procedure }] : []),
        { label: OFFICE_QUESTIONS.sender, value: who || OFFICE_REPORTS.anonymous },
        ...(answer ? [{ label: OFFICE_QUESTIONS.answered, value: answer }] : []),
      ]}
    />
  );
}
