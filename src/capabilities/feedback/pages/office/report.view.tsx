import type { FormFields } from '#platform/web/form-fields.ts';
import { formatPhone } from '#shared/phone.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { RadioField } from '#ui/radio-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { SummaryList } from '#ui/summary-list.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { Timeline } from '#ui/timeline.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import { type CitizenReport, LONGEST_REPORT_TEXT, type ReportEvent } from '../../domain/citizen-report.ts';
import type { ReportDeadlines } from '../../domain/report-clock.ts';
import { OFFICE_REPORTS_PATH, officeReportFilePath, officeReportPath } from '../../paths.ts';
import type { ReportFile } from '../../storage/report-queries.ts';
import { PublicationForms } from './publication-forms.view.tsx';
import type { DeedChoice } from './reports.form.ts';
import { DEADLINES, EVENTS, KINDS, OFFICE_REPORTS, STATES } from './reports.text.ts';
import { Due } from './reports.view.tsx';

export interface OfficeReportProps {
  readonly report: CitizenReport;
  readonly events: readonly ReportEvent[];
  readonly files: readonly ReportFile[];
  readonly deadlines: ReportDeadlines;
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly mayPublish: boolean;
  readonly now: Temporal.Instant;
  readonly fields: FormFields;
  readonly errors: readonly FieldMessage[];
}

export function OfficeReportView(props: OfficeReportProps) {
  const { report, events, errors, mayPublish } = props;
  const waitsForPublication = report.state === 'answered' && report.publication === null;
  return (
    <div class="page-narrow stack">
      <p class="muted">
        <a href={OFFICE_REPORTS_PATH}>{OFFICE_REPORTS.title}</a>
      </p>
      <ErrorSummary errors={errors} />
      <h1>
        {report.code}: {report.title}
      </h1>
      {report.headsOnly && <Note tone="warn">{OFFICE_REPORTS.aboutBehaviour}</Note>}
      <Content {...props} />
      <Deadlines {...props} />
      {choicesFor(report).length > 0 && <DeedForm {...props} />}
      {waitsForPublication && (mayPublish ? <Publication {...props} /> : <p>{OFFICE_REPORTS.waitsForHead}</p>)}
      <section class="stack">
        <h2>{OFFICE_REPORTS.progress}</h2>
        <Timeline
          entries={events
            .map(({ type, text, unitName, at }) => ({
              title: EVENTS[type],
              state: 'done' as const,
              at: { iso: at.toString(), text: momentText(at) },
              who: unitName ?? undefined,
              said: text !== null && type !== 'classified' ? <p class="pre">{text}</p> : undefined,
            }))
            .reverse()}
        />
      </section>
    </div>
  );
}

function Content({ report, files }: OfficeReportProps) {
  const { sender } = report;
  return (
    <SummaryList
      rows={[
        { label: OFFICE_REPORTS.state, value: STATES[report.state] },
        { label: 'Loại theo người gửi', value: KINDS[report.kind] },
        { label: 'Nội dung', value: report.content },
        ...(report.aboutUnitName ? [{ label: 'Cơ quan được phản ánh', value: report.aboutUnitName }] : []),
        ...(report.procedure ? [{ label: 'Thủ tục', value: report.procedure }] : []),
        ...(report.dossierCode ? [{ label: 'Mã hồ sơ', value: report.dossierCode }] : []),
        {
          label: 'Người gửi',
          value: sender ? `${sender.name}, ${sender.address}, ${formatPhone(sender.phone)}` : OFFICE_REPORTS.anonymous,
        },
        ...(files.length > 0
          ? [
              {
                label: 'Tệp kèm theo',
                value: (
                  <ul>
                    {files.map(({ number, name }) => (
                      <li key={number}>
                        <a href={officeReportFilePath(report.code, number)}>{name}</a>
                      </li>
                    ))}
                  </ul>
                ),
              },
            ]
          : []),
        ...(report.answer ? [{ label: 'Đã trả lời', value: report.answer }] : []),
        ...(report.isSatisfied === null
          ? []
          : [{ label: 'Người gửi đánh giá', value: report.isSatisfied ? 'Hài lòng' : 'Không hài lòng' }]),
      ]}
    />
  );
}

function Deadlines({ report, deadlines, now }: OfficeReportProps) {
  const shown: (keyof typeof DEADLINES)[] =
    report.state === 'received'
      ? ['refuse', 'supplement', 'transfer', 'resolve']
      : report.state === 'handling'
        ? ['supplement', 'resolve']
        : report.state === 'answered' && report.publication === null
          ? ['publish']
          : [];
  if (shown.length === 0) return null;
  return (
    <section class="stack">
      <h2>{OFFICE_REPORTS.deadlines}</h2>
      <SummaryList
        rows={shown.map((name) => ({ label: DEADLINES[name], value: <Due dueAt={deadlines[name]} now={now} /> }))}
      />
    </section>
  );
}

const WORDS: Readonly<Partial<Record<DeedChoice, string>>> = {
  'hanh-vi': OFFICE_REPORTS.behaviour,
  'quy-dinh': OFFICE_REPORTS.regulation,
  'bo-sung': OFFICE_REPORTS.supplement,
  chuyen: OFFICE_REPORTS.transfer,
  'chuyen-ngoai': OFFICE_REPORTS.transferOut,
  'tu-choi': OFFICE_REPORTS.refuse,
  'tra-loi': OFFICE_REPORTS.answer,
};

function choicesFor({ state }: CitizenReport): readonly DeedChoice[] {
  if (state === 'received') return ['hanh-vi', 'quy-dinh', 'bo-sung', 'chuyen', 'chuyen-ngoai', 'tu-choi'];
  if (state === 'handling') return ['tra-loi', 'bo-sung', 'chuyen', 'chuyen-ngoai'];
  return state === 'supplement-requested' ? ['tu-choi'] : [];
}

function DeedForm({ report, units, fields, errors }: OfficeReportProps) {
  const choices = choicesFor(report);
  return (
    <Form action={officeReportPath(report.code)} class="stack" label={OFFICE_REPORTS.deed}>
      <RadioField
        {...fieldOf('viec', fields, errors)}
        legend={OFFICE_REPORTS.deed}
        options={choices.map((value) => ({ value, label: WORDS[value] ?? value }))}
        required
      />
      {choices.includes('chuyen') && (
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
        label={OFFICE_REPORTS.reason}
        hint={`${OFFICE_REPORTS.textHint} ${OFFICE_REPORTS.textOutHint}`}
        rows={6}
        maxLength={LONGEST_REPORT_TEXT}
      />
      <Actions>
        <Button>{OFFICE_REPORTS.save}</Button>
      </Actions>
    </Form>
  );
}

function Publication({ report, fields, errors }: OfficeReportProps) {
  return (
    <PublicationForms
      action={officeReportPath(report.code)}
      words={OFFICE_REPORTS}
      written={{ question: `${report.title}\n${report.content}`, answer: report.answer ?? '' }}
      fields={fields}
      errors={errors}
    />
  );
}

function fieldOf(name: string, fields: FormFields, errors: readonly FieldMessage[]) {
  return { name, value: fields[name] ?? '', error: errors.find((one) => one.field === name)?.message };
}
