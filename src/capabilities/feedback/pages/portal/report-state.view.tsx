import type { FormFields } from '#platform/web/form-fields.ts';
import { formatPhone } from '#shared/phone.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { ErrorSummary, type FieldMessage } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import { KeyFacts } from '#ui/key-facts.tsx';
import { NotificationBanner } from '#ui/notification-banner.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { RadioField } from '#ui/radio-field.tsx';
import { SummaryList } from '#ui/summary-list.tsx';
import { Tag } from '#ui/tag.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { Timeline } from '#ui/timeline.tsx';
import { dueText, momentText } from '#ui/vietnam-time.ts';
import { type CitizenReport, LONGEST_REPORT_TEXT, type ReportEvent } from '../../domain/citizen-report.ts';
import type { ReportDeadlines } from '../../domain/report-clock.ts';
import {
  REPORTS_PATH,
  reportFilePath,
  reportPath,
  reportRatingPath,
  reportReopenPath,
  reportSupplementPath,
} from '../../paths.ts';
import type { ReportFile } from '../../storage/report-queries.ts';
import { fieldOf } from '../field-of.ts';
import { OpenWhole } from './feedback-parts.view.tsx';
import {
  DONE,
  EVENTS,
  KINDS,
  nextSentence,
  REPORT_FORM,
  REPORT_STATE,
  REPORTS,
  STATE_TONES,
  STATES,
} from './report.text.ts';

export interface ReportStateProps {
  readonly report: CitizenReport;
  readonly events: readonly ReportEvent[];
  readonly deadlines: ReportDeadlines;
  /** Shown only to whoever showed to be the sender. */
  readonly whole: WholeReport | null;
  readonly done: string | undefined;
  readonly fields: FormFields;
  readonly errors: readonly FieldMessage[];
}

export interface WholeReport {
  readonly files: readonly ReportFile[];
  /** The telephone that opened it, to be shown again with what is sent; null for who is signed in. */
  readonly phone: string | null;
}

export function ReportStateView(props: ReportStateProps) {
  const { report, deadlines, whole, done, errors, events } = props;
  const { code, state, filedAt, unitName } = report;
  const isOpen = state === 'received' || state === 'handling';
  return (
    <>
      <PageBand
        title={done === 'gui' ? REPORT_STATE.received : REPORT_STATE.title(code)}
        crumbs={[{ label: REPORTS.home, href: '/' }, { label: REPORTS.title, href: REPORTS_PATH }, { label: code }]}
        lead={done === 'gui' ? REPORT_STATE.keepCode : undefined}
      />
      <PageColumns form>
        <div class="stack-lg">
          {done !== undefined && done !== 'gui' && DONE[done] && <NotificationBanner tone="ok" title={DONE[done]} />}
          <ErrorSummary errors={errors} />
          <KeyFacts
            facts={[
              {
                label: REPORTS.lookupCode,
                value: <span class="code">{code}</span>,
                note: REPORTS.sentAt(momentText(filedAt)),
              },
              {
                label: REPORT_STATE.state,
                value: <Tag tone={STATE_TONES[state]}>{STATES[state]}</Tag>,
                note: nextSentence(report),
              },
              { label: REPORT_STATE.handledBy, value: <InVietnamese>{unitName}</InVietnamese> },
              ...(isOpen ? [{ label: REPORT_STATE.due, value: dueText(deadlines.resolve) }] : []),
            ]}
          />
          {whole === null ? (
            <OpenWhole action={reportPath(code)} words={REPORT_STATE} phoneLabel={REPORT_FORM.phone} {...props} />
          ) : (
            <Whole {...props} whole={whole} />
          )}
          <section class="stack">
            <h2>{REPORT_STATE.progress}</h2>
            <Timeline entries={events.map((event) => entryOf(event, whole !== null)).reverse()} />
          </section>
        </div>
      </PageColumns>
    </>
  );
}

/** What officers and sender said is for the sender alone; notes between units are for nobody outside. */
const SAID_TO_SENDER = new Set([
  'refused',
  'transferred-out',
  'supplement-requested',
  'supplemented',
  'answered',
  'reopened',
]);

function entryOf({ type, text, unitName, at }: ReportEvent, isWhole: boolean) {
  const said =
    isWhole && text !== null && SAID_TO_SENDER.has(type) ? (
      <p class="pre">
        <InVietnamese>{text}</InVietnamese>
      </p>
    ) : undefined;
  return {
    title: EVENTS[type],
    state: 'done' as const,
    at: { iso: at.toString(), text: momentText(at) },
    who: type === 'filed' || type === 'transferred' ? <InVietnamese>{unitName}</InVietnamese> : undefined,
    said,
  };
}

function Whole(props: ReportStateProps & { readonly whole: WholeReport }) {
  const { report, whole } = props;
  const { sender, state } = report;
  const isEnded = state === 'answered' || state === 'refused';
  return (
    <>
      <section class="stack">
        <h2>
          <InVietnamese>{report.title}</InVietnamese>
        </h2>
        <SummaryList
          rows={[
            { label: REPORT_FORM.kind, value: KINDS[report.kind] },
            { label: REPORT_FORM.content, value: <InVietnamese>{report.content}</InVietnamese> },
            ...(report.aboutUnitName
              ? [{ label: REPORT_FORM.unit, value: <InVietnamese>{report.aboutUnitName}</InVietnamese> }]
              : []),
            ...(report.procedure
              ? [{ label: REPORT_STATE.procedure, value: <InVietnamese>{report.procedure}</InVietnamese> }]
              : []),
            ...(report.dossierCode ? [{ label: REPORT_STATE.dossier, value: report.dossierCode }] : []),
            ...(whole.files.length > 0
              ? [{ label: REPORT_STATE.files, value: <FileList code={report.code} whole={whole} /> }]
              : []),
            ...(sender
              ? [
                  {
                    label: REPORT_FORM.sender,
                    value: (
                      <InVietnamese>
                        {sender.name}, {sender.address}, {formatPhone(sender.phone)}
                      </InVietnamese>
                    ),
                  },
                ]
              : []),
            ...(report.answer ? [{ label: REPORTS.answer, value: <InVietnamese>{report.answer}</InVietnamese> }] : []),
          ]}
        />
      </section>
      {state === 'supplement-requested' && <SupplementForm {...props} />}
      {state === 'answered' && <Rating {...props} />}
      {isEnded && report.reopenedAt === null && <ReopenForm {...props} />}
    </>
  );
}

function FileList({ code, whole }: { readonly code: string; readonly whole: WholeReport }) {
  return (
    <ul>
      {whole.files.map(({ number, name }) => (
        <li key={number}>
          <InVietnamese>{whole.phone === null ? <a href={reportFilePath(code, number)}>{name}</a> : name}</InVietnamese>
        </li>
      ))}
    </ul>
  );
}

type SenderFormProps = ReportStateProps & { readonly whole: WholeReport };

function Proof({ whole }: { readonly whole: WholeReport }) {
  return whole.phone === null ? null : <input type="hidden" name="so-dien-thoai" value={whole.phone} />;
}

function SupplementForm({ report, whole, fields, errors }: SenderFormProps) {
  return (
    <Form action={reportSupplementPath(report.code)} class="stack" label={REPORT_STATE.supplement}>
      <Proof whole={whole} />
      <TextareaField
        {...fieldOf('noi-dung', fields, errors)}
        label={REPORT_STATE.supplement}
        maxLength={LONGEST_REPORT_TEXT}
        required
      />
      <Actions>
        <Button>{REPORT_STATE.supplementGo}</Button>
      </Actions>
    </Form>
  );
}

function Rating({ report, whole, fields, errors }: SenderFormProps) {
  if (report.isSatisfied !== null)
    return (
      <p>
        {REPORT_STATE.rated}: {report.isSatisfied ? REPORT_STATE.satisfied : REPORT_STATE.unsatisfied}.
      </p>
    );
  return (
    <Form action={reportRatingPath(report.code)} class="stack" label={REPORT_STATE.rate}>
      <Proof whole={whole} />
      <RadioField
        {...fieldOf('hai-long', fields, errors)}
        legend={REPORT_STATE.rate}
        options={[
          { value: 'co', label: REPORT_STATE.satisfied },
          { value: 'khong', label: REPORT_STATE.unsatisfied },
        ]}
        inline
        required
      />
      <TextareaField {...fieldOf('y-kien', fields, errors)} label={REPORT_STATE.rateText} rows={2} maxLength={1000} />
      <Actions>
        <Button>{REPORT_STATE.rateGo}</Button>
      </Actions>
    </Form>
  );
}

function ReopenForm({ report, whole, fields, errors }: SenderFormProps) {
  return (
    <Form action={reportReopenPath(report.code)} class="stack" label={REPORT_STATE.reopen}>
      <Proof whole={whole} />
      <TextareaField
        {...fieldOf('noi-dung', fields, errors)}
        label={REPORT_STATE.reopen}
        hint={REPORT_STATE.reopenHint}
        maxLength={LONGEST_REPORT_TEXT}
        required
      />
      <Actions>
        <Button kind="secondary">{REPORT_STATE.reopenGo}</Button>
      </Actions>
    </Form>
  );
}
