import type { FormFields } from '#platform/web/form-fields.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { LONGEST_REPORT_TEXT } from '../../domain/citizen-report.ts';
import { fieldOf } from '../field-of.ts';
import { OFFICE_REPORTS } from './reports.text.ts';

export interface PublicationWords {
  readonly publish: string;
  readonly publishHint: string;
  readonly publicQuestion: string;
  readonly publicAnswer: string;
  readonly publishGo: string;
}

interface PublicationProps {
  readonly action: string;
  readonly words: PublicationWords;
  /** What was asked and answered, to be edited before everybody reads it. */
  readonly written: { readonly question: string; readonly answer: string };
  readonly fields: FormFields;
  readonly errors: readonly FieldMessage[];
}

/** Duyệt công khai, or not, of a report or a question. */
export function PublicationForms({ action, words, written, fields, errors }: PublicationProps) {
  const field = (name: string) => fieldOf(name, fields, errors);
  const shown = (name: string, text: string) => {
    const { value, ...rest } = field(name);
    return { ...rest, value: fields['viec'] === 'cong-khai' ? value : text };
  };
  return (
    <>
      <Form action={action} class="stack" label={words.publish}>
        <h2>{words.publish}</h2>
        <Note tone="warn">{words.publishHint}</Note>
        <input type="hidden" name="viec" value="cong-khai" />
        <TextareaField
          {...shown('cau-hoi', written.question)}
          label={words.publicQuestion}
          rows={6}
          maxLength={LONGEST_REPORT_TEXT}
          required
        />
        <TextareaField
          {...shown('tra-loi', written.answer)}
          label={words.publicAnswer}
          rows={6}
          maxLength={LONGEST_REPORT_TEXT}
          required
        />
        <Actions>
          <Button>{words.publishGo}</Button>
        </Actions>
      </Form>
      <Form action={action} class="stack" label={OFFICE_REPORTS.keepPrivate}>
        <input type="hidden" name="viec" value="khong-cong-khai" />
        <TextareaField
          {...field('ly-do')}
          label={OFFICE_REPORTS.keepPrivateReason}
          rows={2}
          maxLength={LONGEST_REPORT_TEXT}
          required
        />
        <Actions>
          <Button kind="secondary">{OFFICE_REPORTS.keepPrivateGo}</Button>
        </Actions>
      </Form>
    </>
  );
}
