import { DataTable } from '#ui/data-table.tsx';
import { FilterBar } from '#ui/office/filter-bar.tsx';
import { PageHead } from '#ui/office/page-head.tsx';
import { Tag } from '#ui/tag.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import type { CitizenReport, ReportState } from '../../domain/citizen-report.ts';
import { OFFICE_REPORTS_PATH, officeReportPath } from '../../paths.ts';
import { KINDS, OFFICE_REPORTS, STATES } from './reports.text.ts';

export interface OfficeReportsProps {
  readonly reports: readonly CitizenReport[];
  readonly state: ReportState | 'waiting';
  readonly now: Temporal.Instant;
}

export function OfficeReportsView({ reports, state, now }: OfficeReportsProps) {
  return (
    <div class="stack">
      <PageHead title={OFFICE_REPORTS.title} />
      <div class="panel">
        <FilterBar
          action={OFFICE_REPORTS_PATH}
          label="Lọc phản ánh, kiến nghị"
          selects={[
            {
              name: 'trang-thai',
              label: OFFICE_REPORTS.state,
              value: state === 'waiting' ? '' : state,
              allLabel: OFFICE_REPORTS.waiting,
              options: Object.entries(STATES).map(([value, label]) => ({ value, label })),
            },
          ]}
        />
        <DataTable
          caption={OFFICE_REPORTS.caption}
          hiddenCaption
          look="cards"
          rows={reports}
          rowKey={({ code }) => code}
          empty={OFFICE_REPORTS.empty}
          columns={[
            {
              label: 'Phản ánh',
              rowHeader: true,
              cell: ({ code, title }) => (
                <a href={officeReportPath(code)}>
                  {code}: {title}
                </a>
              ),
            },
            { label: 'Loại', cell: ({ kind }) => KINDS[kind] },
            { label: 'Gửi lúc', nowrap: true, cell: ({ filedAt }) => momentText(filedAt) },
            { label: OFFICE_REPORTS.state, cell: (report) => STATES[report.state] },
            { label: OFFICE_REPORTS.due, nowrap: true, cell: ({ dueAt }) => <Due dueAt={dueAt} now={now} /> },
          ]}
        />
      </div>
    </div>
  );
}

export function Due({ dueAt, now }: { readonly dueAt: Temporal.Instant | null; readonly now: Temporal.Instant }) {
  if (dueAt === null) return <>Không có</>;
  const isLate = Temporal.Instant.compare(dueAt, now) < 0;
  return (
    <>
      {momentText(dueAt)} {isLate && <Tag tone="err">{OFFICE_REPORTS.late}</Tag>}
    </>
  );
}
