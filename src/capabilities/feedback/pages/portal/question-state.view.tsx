import type { FormFields } from '#platform/web/form-fields.ts';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { KeyFacts } from '#ui/key-facts.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { SummaryList } from '#ui/summary-list.tsx';
import { Tag } from '#ui/tag.tsx';
import { Timeline } from '#ui/timeline.tsx';
import { dueText, momentText } from '#ui/vietnam-time.ts';
import type { CitizenQuestion, QuestionEvent } from '../../domain/citizen-question.ts';
import { QUESTIONS_PATH, questionPath } from '../../paths.ts';
import { OpenWhole } from './feedback-parts.view.tsx';
import {
  QUESTION_EVENTS,
  QUESTION_FORM,
  QUESTION_STATE,
  QUESTION_STATES,
  QUESTION_TONES,
  QUESTIONS,
} from './question.text.ts';

export interface QuestionStateProps {
  readonly question: CitizenQuestion;
  readonly events: readonly QuestionEvent[];
  /** To whoever showed to have asked it. */
  readonly isWhole: boolean;
  readonly isNew: boolean;
  readonly fields: FormFields;
  readonly errors: readonly FieldMessage[];
}

export function QuestionStateView(props: QuestionStateProps) {
  const { question, events, isWhole, isNew, errors } = props;
  const { code, state, askedAt, unitName, dueAt } = question;
  return (
    <>
      <PageBand
        title={isNew ? QUESTION_STATE.received : `${QUESTIONS.question} ${code}`}
        crumbs={[
          { label: QUESTIONS.home, href: '/' },
          { label: QUESTIONS.title, href: QUESTIONS_PATH },
          { label: code },
        ]}
        lead={isNew ? QUESTION_STATE.keepCode : undefined}
      />
      <PageColumns form>
        <div class="stack-lg">
          <ErrorSummary errors={errors} />
          <KeyFacts
            facts={[
              {
                label: QUESTIONS.lookupCode,
                value: <span class="code">{code}</span>,
                note: QUESTIONS.sentAt(momentText(askedAt)),
              },
              {
                label: QUESTION_STATE.state,
                value: <Tag tone={QUESTION_TONES[state]}>{QUESTION_STATES[state]}</Tag>,
              },
              { label: QUESTION_STATE.handledBy, value: <InVietnamese>{unitName}</InVietnamese> },
              ...(state === 'received' && dueAt ? [{ label: QUESTION_STATE.due, value: dueText(dueAt) }] : []),
            ]}
          />
          {isWhole ? (
            <Whole {...props} />
          ) : (
            <OpenWhole action={questionPath(code)} words={QUESTION_STATE} phoneLabel={QUESTION_FORM.phone} {...props} />
          )}
          <section class="stack">
            <h2>{QUESTION_STATE.progress}</h2>
            <Timeline
              entries={events
                .map(({ type, unitName: unit, at }) => ({
                  title: QUESTION_EVENTS[type],
                  state: 'done' as const,
                  at: { iso: at.toString(), text: momentText(at) },
                  who: type === 'asked' || type === 'transferred' ? <InVietnamese>{unit}</InVietnamese> : undefined,
                }))
                .reverse()}
            />
          </section>
        </div>
      </PageColumns>
    </>
  );
}

function Whole({ question, events }: QuestionStateProps) {
  const { title, content, procedure, answer } = question;
  const reason = events.find(({ type }) => type === 'refused')?.text;
  return (
    <section class="stack">
      <h2>
        <InVietnamese>{title}</InVietnamese>
      </h2>
      <SummaryList
        rows={[
          ...(content ? [{ label: QUESTION_FORM.content, value: <InVietnamese>{content}</InVietnamese> }] : []),
          ...(procedure ? [{ label: QUESTION_STATE.procedure, value: <InVietnamese>{procedure}</InVietnamese> }] : []),
          ...(answer ? [{ label: QUESTIONS.answer, value: <InVietnamese>{answer}</InVietnamese> }] : []),
          ...(reason ? [{ label: QUESTION_STATE.reason, value: <InVietnamese>{reason}</InVietnamese> }] : []),
        ]}
      />
    </section>
  );
}
