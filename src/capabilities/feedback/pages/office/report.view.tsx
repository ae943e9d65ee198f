import { formatPhone } from '#shared/phone.ts';
import { Note } from '#ui/note.tsx';
import { SummaryList } from '#ui/summary-list.tsx';
import type { CitizenReport, ReportEvent } from '../../domain/citizen-report.ts';
import type { ReportDeadlines } from '../../domain/report-clock.ts';
import { OFFICE_REPORTS_PATH, officeReportFilePath, officeReportPath } from '../../paths.ts';
import type { ReportFile } from '../../storage/report-queries.ts';
import { type DeskProps, FeedbackDesk } from './feedback-desk.view.tsx';
import { Due } from './feedback-list.view.tsx';
import type { DeedChoice } from './reports.form.ts';
import { DEADLINES, EVENTS, KINDS, OFFICE_REPORTS, STATES } from './reports.text.ts';

export interface OfficeReportProps extends DeskProps {
  readonly report: CitizenReport;
  readonly events: readonly ReportEvent[];
  readonly files: readonly ReportFile[];
  readonly deadlines: ReportDeadlines;
}

export function OfficeReportView(props: OfficeReportProps) {
  const { report } = props;
  return (
    <FeedbackDesk
      {...props}
      item={report}
      words={OFFICE_REPORTS}
      listPath={OFFICE_REPORTS_PATH}
      path={officeReportPath(report.code)}
      choices={choicesFor(report).map((value) => ({ value, label: WORDS[value] ?? value }))}
      needsText={false}
      textRows={6}
      eventWords={EVENTS}
    >
      {report.headsOnly && <Note tone="warn">{OFFICE_REPORTS.aboutBehaviour}</Note>}
      <Content {...props} />
      <Deadlines {...props} />
    </FeedbackDesk>
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
