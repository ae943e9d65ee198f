import { type Column, DataTable } from '#ui/data-table.tsx';
import { FilterBar } from '#ui/office/filter-bar.tsx';
import { PageHead } from '#ui/office/page-head.tsx';
import { Tag } from '#ui/tag.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import { OFFICE_REPORTS } from './reports.text.ts';

interface Listed {
  readonly code: string;
  readonly title: string;
  readonly state: string;
  readonly dueAt: Temporal.Instant | null;
}

interface FeedbackListProps<Row extends Listed> {
  readonly words: {
    readonly title: string;
    readonly caption: string;
    readonly filter: string;
    readonly item: string;
    readonly empty: string;
    readonly sent: string;
    readonly state: string;
    readonly waiting: string;
    readonly due: string;
  };
  readonly listPath: string;
  readonly pathOf: (code: string) => string;
  readonly states: Readonly<Record<string, string>>;
  /** What is shown: a state, or `waiting`. */
  readonly state: string;
  readonly rows: readonly Row[];
  readonly sentAt: (row: Row) => Temporal.Instant;
  /** Between what it is about and when it was sent. */
  readonly more?: readonly Column<Row>[];
  readonly now: Temporal.Instant;
}

/** Câu hỏi, phản ánh của đơn vị: those that wait, or all of a state. */
export function FeedbackList<Row extends Listed>(props: FeedbackListProps<Row>) {
  const { words, listPath, pathOf, states, state, rows, sentAt, more = [], now } = props;
  return (
    <div class="stack">
      <PageHead title={words.title} />
      <div class="panel">
        <FilterBar
          action={listPath}
          label={words.filter}
          selects={[
            {
              name: 'trang-thai',
              label: words.state,
              value: state === 'waiting' ? '' : state,
              allLabel: words.waiting,
              options: Object.entries(states).map(([value, label]) => ({ value, label })),
            },
          ]}
        />
        <DataTable
          caption={words.caption}
          hiddenCaption
          look="cards"
          rows={rows}
          rowKey={({ code }) => code}
          empty={words.empty}
          columns={[
            {
              label: words.item,
              rowHeader: true,
              cell: ({ code, title }) => (
                <a href={pathOf(code)}>
                  {code}: {title}
                </a>
              ),
            },
            ...more,
            { label: words.sent, nowrap: true, cell: (row) => momentText(sentAt(row)) },
            { label: words.state, cell: (row) => states[row.state] },
            { label: words.due, nowrap: true, cell: ({ dueAt }) => <Due dueAt={dueAt} now={now} /> },
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
