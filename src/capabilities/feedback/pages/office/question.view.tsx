import type { FormFields } from '#platform/web/form-fields.ts';
import { formatPhone } from '#shared/phone.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { RadioField } from '#ui/radio-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { SummaryList } from '#ui/summary-list.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { Timeline } from '#ui/timeline.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import type { CitizenQuestion, QuestionEvent } from '../../domain/citizen-question.ts';
import { LONGEST_REPORT_TEXT } from '../../domain/citizen-report.ts';
import { OFFICE_QUESTIONS_PATH, officeQuestionPath } from '../../paths.ts';
import { PublicationForms } from './publication-forms.view.tsx';
import { OFFICE_QUESTIONS, QUESTION_EVENTS, QUESTION_STATES } from './questions.text.ts';
import { OFFICE_REPORTS } from './reports.text.ts';
import { Due } from './reports.view.tsx';

export interface OfficeQuestionProps {
  readonly question: CitizenQuestion;
  readonly events: readonly QuestionEvent[];
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly mayPublish: boolean;
  readonly now: Temporal.Instant;
  readonly fields: FormFields;
  readonly errors: readonly FieldMessage[];
}

export function OfficeQuestionView(props: OfficeQuestionProps) {
  const { question, events, errors, mayPublish } = props;
  const waitsForPublication = question.state === 'answered' && question.publication === null;
  return (
    <div class="page-narrow stack">
      <p class="muted">
        <a href={OFFICE_QUESTIONS_PATH}>{OFFICE_QUESTIONS.title}</a>
      </p>
      <ErrorSummary errors={errors} />
      <h1>
        {question.code}: {question.title}
      </h1>
      <Content {...props} />
      {question.state === 'received' && <DeedForm {...props} />}
      {waitsForPublication && (mayPublish ? <Publication {...props} /> : <p>{OFFICE_QUESTIONS.waitsForHead}</p>)}
      <section class="stack">
        <h2>{OFFICE_QUESTIONS.progress}</h2>
        <Timeline
          entries={events
            .map(({ type, text, unitName, at }) => ({
              title: QUESTION_EVENTS[type],
              state: 'done' as const,
              at: { iso: at.toString(), text: momentText(at) },
              who: unitName ?? undefined,
              said: text === null ? undefined : <p class="pre">{text}</p>,
            }))
            .reverse()}
        />
      </section>
    </div>
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

function DeedForm({ question, units, fields, errors }: OfficeQuestionProps) {
  const field = (name: string) => ({
    name,
    value: fields[name] ?? '',
    error: errors.find((one) => one.field === name)?.message,
  });
  return (
    <Form action={officeQuestionPath(question.code)} class="stack" label={OFFICE_QUESTIONS.deed}>
      <RadioField
        {...field('viec')}
        legend={OFFICE_QUESTIONS.deed}
        options={[
          { value: 'tra-loi', label: OFFICE_QUESTIONS.answer },
          { value: 'chuyen', label: OFFICE_QUESTIONS.transfer },
          { value: 'tu-choi', label: OFFICE_QUESTIONS.refuse },
        ]}
        required
      />
      <SelectField
        {...field('don-vi')}
        label={OFFICE_REPORTS.unit}
        hint={OFFICE_REPORTS.unitHint}
        emptyLabel="Chọn đơn vị"
        options={units.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <TextareaField
        {...field('noi-dung')}
        label={OFFICE_QUESTIONS.text}
        hint={OFFICE_QUESTIONS.textHint}
        rows={8}
        maxLength={LONGEST_REPORT_TEXT}
        required
      />
      <Actions>
        <Button>{OFFICE_REPORTS.save}</Button>
      </Actions>
    </Form>
  );
}

function Publication({ question, fields, errors }: OfficeQuestionProps) {
  return (
    <PublicationForms
      action={officeQuestionPath(question.code)}
      words={OFFICE_QUESTIONS}
      written={{ question: `${question.title}\n${question.content}`.trim(), answer: question.answer ?? '' }}
      fields={fields}
      errors={errors}
    />
  );
}
