import type { FormFields } from '#platform/web/form-fields.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { LONGEST_REPORT_TEXT } from '../../domain/citizen-report.ts';
import { QUESTION_FORM_PATH, QUESTIONS_PATH } from '../../paths.ts';
import { fieldOf } from '../field-of.ts';
import { QUESTION_FORM, QUESTIONS } from './question.text.ts';

export interface QuestionFormProps {
  readonly fields: FormFields;
  readonly errors: readonly FieldMessage[];
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly isSignedIn: boolean;
}

export function QuestionFormView({ fields, errors, units, isSignedIn }: QuestionFormProps) {
  const field = (name: string) => fieldOf(name, fields, errors);
  return (
    <>
      <PageBand
        title={QUESTIONS.ask}
        crumbs={[
          { label: QUESTIONS.home, href: '/' },
          { label: QUESTIONS.title, href: QUESTIONS_PATH },
          { label: QUESTIONS.ask },
        ]}
      />
      <PageColumns form>
        <ErrorSummary errors={errors} />
        <Form action={QUESTION_FORM_PATH} class="stack">
          <input type="hidden" name="bieu-mau" value={fields['bieu-mau']} />
          <TextField
            {...field('cau-hoi')}
            label={QUESTION_FORM.title}
            hint={QUESTION_FORM.titleHint}
            maxLength={200}
            required
          />
          <TextareaField
            {...field('noi-dung')}
            label={QUESTION_FORM.content}
            hint={QUESTION_FORM.contentHint}
            rows={6}
            maxLength={LONGEST_REPORT_TEXT}
          />
          <SelectField
            {...field('co-quan')}
            label={QUESTION_FORM.unit}
            hint={QUESTION_FORM.unitHint}
            emptyLabel={QUESTION_FORM.unitNone}
            options={units.map(({ code, name }) => ({ value: code, label: name, isInVietnamese: true }))}
          />
          <TextField {...field('thu-tuc')} label={QUESTION_FORM.procedure} maxLength={300} />
          <h2>{QUESTION_FORM.sender}</h2>
          <p class="muted">{QUESTION_FORM.senderHint}</p>
          <TextField {...field('ho-ten')} label={QUESTION_FORM.name} autocomplete="name" maxLength={100} />
          <TextField
            {...field('so-dien-thoai')}
            label={QUESTION_FORM.phone}
            hint={isSignedIn ? QUESTION_FORM.phoneHintSignedIn : QUESTION_FORM.phoneHint}
            type="tel"
            autocomplete="tel"
            width="medium"
            maxLength={20}
            required={!isSignedIn}
          />
          <Actions backHref={QUESTIONS_PATH}>
            <Button>{QUESTION_FORM.send}</Button>
          </Actions>
        </Form>
      </PageColumns>
    </>
  );
}
