import type { ComponentChildren } from 'preact';
import { type Column, DataTable } from '../data-table.tsx';
import { DeadlineChip } from '../deadline-chip.tsx';
import { CHANNEL_WORDS, STATUS_WORDS, STEP_WORDS } from '../dossier-words.ts';
import { Tag } from '../tag.tsx';
import { shortMomentText } from '../vietnam-time.ts';
import { dossierDeadline, type WorkingTimeLeft } from './deadline-words.ts';

export interface DossierRow {
  readonly code: string;
  readonly procedureCode: string;
  readonly procedureName: string;
  readonly submitterName: string;
  readonly channel: string;
  readonly status: number;
  readonly step: string;
  readonly submittedAt: Temporal.Instant;
  readonly queueAt: Temporal.Instant;
  readonly assigneeName: string | null;
}

interface DossierTableProps<Row> {
  caption: string;
  rows: readonly Row[];
  now: Temporal.Instant;
  /** Thời gian làm việc to the deadline of a row, or since it. */
  timeOf: (row: Row) => WorkingTimeLeft;
  href: (code: string) => string;
  empty: ComponentChildren;
}

/** Dossiers by deadline, the most urgent first. */
export function DossierTable<Row extends DossierRow>(props: DossierTableProps<Row>) {
  const { caption, rows, now, timeOf, href, empty } = props;
  const columns: readonly Column<Row>[] = [
    {
      label: 'Hạn',
      cell: (row) => <RowDeadline row={row} now={now} left={timeOf(row)} />,
      nowrap: true,
      plain: true,
      sort: 'ascending',
    },
    {
      label: 'Mã hồ sơ',
      rowHeader: true,
      cell: (row) => (
        <a class="code" href={href(row.code)}>
          {row.code}
        </a>
      ),
    },
    {
      label: 'Thủ tục',
      wide: true,
      plain: true,
      cell: (row) => (
        <>
          {row.procedureName} <span class="muted sm">{row.procedureCode}</span>
        </>
      ),
    },
    { label: 'Người nộp', cell: (row) => row.submitterName },
    { label: 'Kênh', cell: (row) => CHANNEL_WORDS[row.channel] },
    { label: 'Gửi lúc', cell: (row) => shortMomentText(row.submittedAt), nowrap: true },
    { label: 'Trạng thái', plain: true, cell: (row) => <StatusTag status={row.status} /> },
    { label: 'Bước', cell: (row) => STEP_WORDS[row.step] },
    { label: 'Đang xử lý', cell: (row) => row.assigneeName ?? '–' },
  ];
  return (
    <DataTable
      caption={caption}
      hiddenCaption
      look="grid"
      stacks
      columns={columns}
      rows={rows}
      rowKey={(row) => row.code}
      empty={empty}
    />
  );
}

function RowDeadline({ row, now, left }: { row: DossierRow; now: Temporal.Instant; left: WorkingTimeLeft }) {
  const words = dossierDeadline(row, now, left);
  if (!words) return <span class="muted">{shortMomentText(row.queueAt)}</span>;
  return <DeadlineChip urgency={words.urgency}>{words.text}</DeadlineChip>;
}

export function StatusTag({ status }: { status: number }) {
  const words = STATUS_WORDS[status];
  return words ? <Tag tone={words.tone}>{words.text}</Tag> : null;
}
