import type { ComponentChildren } from 'preact';
import type { FormFields } from '#platform/web/form-fields.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { RadioField } from '#ui/radio-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { Timeline } from '#ui/timeline.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import { LONGEST_REPORT_TEXT } from '../../domain/citizen-report.ts';
import type { FeedbackEvent } from '../../domain/feedback-item.ts';
import { fieldOf } from '../field-of.ts';
import { PublicationForms, type PublicationWords } from './publication-forms.view.tsx';
import type { DeedChoice } from './reports.form.ts';
import { OFFICE_REPORTS } from './reports.text.ts';

/** What the page of a question and that of a report are given alike. */
export interface DeskProps {
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly mayPublish: boolean;
  readonly now: Temporal.Instant;
  readonly fields: FormFields;
  readonly errors: readonly FieldMessage[];
}

interface FeedbackDeskProps<Type extends string> extends Omit<DeskProps, 'now'> {
  readonly item: {
    readonly code: string;
    readonly title: string;
    readonly content: string;
    readonly state: string;
    readonly answer: string | null;
    readonly publication: string | null;
  };
  readonly words: PublicationWords & {
    readonly title: string;
    readonly deed: string;
    readonly text: string;
    readonly textHint: string;
    readonly waitsForHead: string;
    readonly progress: string;
  };
  readonly listPath: string;
  readonly path: string;
  /** What can be done now. */
  readonly choices: readonly { readonly value: DeedChoice; readonly label: string }[];
  /** The text belongs to every choice. */
  readonly needsText: boolean;
  readonly textRows: number;
  readonly events: readonly FeedbackEvent<Type>[];
  readonly eventWords: Readonly<Record<Type, string>>;
  /** What it says and who sent it. */
  readonly children: ComponentChildren;
}

/** Một câu hỏi, một phản ánh trên bàn cán bộ: its content, what can be done, the publication, and what was done. */
export function FeedbackDesk<Type extends string>(props: FeedbackDeskProps<Type>) {
  const { item, words, path, choices, mayPublish, fields, errors, events, eventWords } = props;
  const waitsForPublication = item.state === 'answered' && item.publication === null;
  return (
    <div class="page-narrow stack">
      <p class="muted">
        <a href={props.listPath}>{words.title}</a>
      </p>
      <ErrorSummary errors={errors} />
      <h1>
        {item.code}: {item.title}
      </h1>
      {props.children}
      {choices.length > 0 && <DeedForm {...props} />}
      {waitsForPublication && mayPublish && (
        <PublicationForms
          action={path}
          words={words}
          written={{ question: `${item.title}\n${item.content}`.trim(), answer: item.answer ?? '' }}
          fields={fields}
          errors={errors}
        />
      )}
      {waitsForPublication && !mayPublish && <p>{words.waitsForHead}</p>}
      <section class="stack">
        <h2>{words.progress}</h2>
        <Timeline
          entries={events
            .map(({ type, text, unitName, at }) => ({
              title: eventWords[type],
              state: 'done' as const,
              at: { iso: at.toString(), text: momentText(at) },
              who: unitName ?? undefined,
              // Of a classification the text is its code.
              said: text === null || type === 'classified' ? undefined : <p class="pre">{text}</p>,
            }))
            .reverse()}
        />
      </section>
    </div>
  );
}

function DeedForm<Type extends string>(props: FeedbackDeskProps<Type>) {
  const { path, words, choices, units, fields, errors, needsText, textRows } = props;
  return (
    <Form action={path} class="stack" label={words.deed}>
      <RadioField {...fieldOf('viec', fields, errors)} legend={words.deed} options={choices} required />
      {choices.some(({ value }) => value === 'chuyen') && (
        <SelectField
          {...fieldOf('don-vi', fields, errors)}
          label={OFFICE_REPORTS.unit}
          hint={OFFICE_REPORTS.unitHint}
          emptyLabel="Chọn đơn vị"
          options={units.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
      <TextareaField
        {...fieldOf('noi-dung', fields, errors)}
        label={words.text}
        hint={words.textHint}
        rows={textRows}
        maxLength={LONGEST_REPORT_TEXT}
        required={needsText}
      />
      <Actions>
        <Button>{OFFICE_REPORTS.save}</Button>
      </Actions>
    </Form>
  );
}
