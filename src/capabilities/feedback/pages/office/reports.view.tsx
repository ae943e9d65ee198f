import type { CitizenReport, ReportState } from '../../domain/citizen-report.ts';
import { OFFICE_REPORTS_PATH, officeReportPath } from '../../paths.ts';
import { FeedbackList } from './feedback-list.view.tsx';
import { KINDS, OFFICE_REPORTS, STATES } from './reports.text.ts';

export interface OfficeReportsProps {
  readonly reports: readonly CitizenReport[];
  readonly state: ReportState | 'waiting';
  readonly now: Temporal.Instant;
}

export function OfficeReportsView({ reports, state, now }: OfficeReportsProps) {
  return (
    <FeedbackList
      words={OFFICE_REPORTS}
      listPath={OFFICE_REPORTS_PATH}
      pathOf={officeReportPath}
      states={STATES}
      state={state}
      rows={reports}
      sentAt={({ filedAt }) => filedAt}
      more={[{ label: 'Loại', cell: ({ kind }) => KINDS[kind] }]}
      now={now}
    />
  );
}
