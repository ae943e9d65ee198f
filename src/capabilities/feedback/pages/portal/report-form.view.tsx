import type { FormFields } from '#platform/web/form-fields.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { CheckboxGroup } from '#ui/checkbox-group.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { FileField } from '#ui/file-field.tsx';
import { Form } from '#ui/form.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { RadioField } from '#ui/radio-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextField } from '#ui/text-field.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { LONGEST_REPORT_TEXT, REPORT_KINDS } from '../../domain/citizen-report.ts';
import { REPORT_FORM_PATH, REPORTS_PATH } from '../../paths.ts';
import type { ReportFile } from '../../storage/report-queries.ts';
import { fieldOf } from '../field-of.ts';
import { KINDS, REPORT_FORM, REPORTS } from './report.text.ts';

export interface ReportFormProps {
  /** Of this form: sent twice, it is one report. */
  readonly formId: string;
  readonly fields: FormFields;
  readonly errors: readonly FieldMessage[];
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly files: readonly ReportFile[];
  readonly allowsAnonymous: boolean;
}

type FieldOf = (name: string) => { name: string; value: string; error: string | undefined };

export function ReportFormView({ formId, fields, errors, units, files, allowsAnonymous }: ReportFormProps) {
  const field: FieldOf = (name) => fieldOf(name, fields, errors);
  return (
    <>
      <PageBand
        title={REPORTS.send}
        lead={REPORTS.lead}
        crumbs={[
          { label: REPORTS.home, href: '/' },
          { label: REPORTS.title, href: REPORTS_PATH },
          { label: REPORTS.send },
        ]}
      />
      <PageColumns form>
        <ErrorSummary errors={errors} />
        <Form action={REPORT_FORM_PATH} multipart class="stack">
          <input type="hidden" name="bieu-mau" value={formId} />
          <RadioField
            {...field('loai')}
            legend={REPORT_FORM.kind}
            options={REPORT_KINDS.map((value) => ({ value, label: KINDS[value] }))}
            required
          />
          <TextField {...field('tieu-de')} label={REPORT_FORM.titleLabel} maxLength={150} required />
          <TextareaField
            {...field('noi-dung')}
            label={REPORT_FORM.content}
            hint={REPORT_FORM.contentHint}
            rows={8}
            maxLength={LONGEST_REPORT_TEXT}
            required
          />
          <SelectField
            {...field('co-quan')}
            label={REPORT_FORM.unit}
            hint={REPORT_FORM.unitHint}
            emptyLabel={REPORT_FORM.unitNone}
            options={units.map(({ code, name }) => ({ value: code, label: name, isInVietnamese: true }))}
          />
          <TextField {...field('thu-tuc')} label={REPORT_FORM.procedure} maxLength={300} />
          <TextField
            {...field('ma-ho-so')}
            label={REPORT_FORM.dossier}
            hint={REPORT_FORM.dossierHint}
            width="medium"
            maxLength={40}
            spellcheck={false}
          />
          <Files files={files} error={field('tep').error} />
          <Sender field={field} allowsAnonymous={allowsAnonymous} isAnonymous={fields['khong-ghi-ten'] !== undefined} />
          <Actions backHref={REPORTS_PATH}>
            <Button>{REPORT_FORM.send}</Button>
          </Actions>
        </Form>
      </PageColumns>
    </>
  );
}

function Files({ files, error }: { readonly files: readonly ReportFile[]; readonly error: string | undefined }) {
  return (
    <>
      <FileField
        name="tep"
        label={REPORT_FORM.files}
        hint={REPORT_FORM.filesHint}
        error={error}
        accept="image/jpeg,image/png,application/pdf,.docx"
        multiple
      />
      {files.length > 0 && (
        <CheckboxGroup
          name="bo-tep"
          legend={REPORT_FORM.filesKept}
          hint={REPORT_FORM.removeFile}
          values={[]}
          options={files.map(({ number, name }) => ({ value: String(number), label: name }))}
        />
      )}
    </>
  );
}

interface SenderProps {
  readonly field: FieldOf;
  readonly allowsAnonymous: boolean;
  readonly isAnonymous: boolean;
}

function Sender({ field, allowsAnonymous, isAnonymous }: SenderProps) {
  const required = !allowsAnonymous;
  return (
    <>
      <h2>{REPORT_FORM.sender}</h2>
      <p class="muted">{REPORT_FORM.senderHint}</p>
      {allowsAnonymous && (
        <CheckboxField
          name="khong-ghi-ten"
          label={REPORT_FORM.anonymous}
          hint={REPORT_FORM.anonymousHint}
          checked={isAnonymous}
        />
      )}
      <TextField
        {...field('ho-ten')}
        label={REPORT_FORM.name}
        autocomplete="name"
        maxLength={100}
        required={required}
      />
      <TextField
        {...field('dia-chi')}
        label={REPORT_FORM.address}
        autocomplete="street-address"
        maxLength={300}
        required={required}
      />
      <TextField
        {...field('so-dien-thoai')}
        label={REPORT_FORM.phone}
        hint={REPORT_FORM.phoneHint}
        type="tel"
        autocomplete="tel"
        width="medium"
        maxLength={20}
        required={required}
      />
    </>
  );
}
