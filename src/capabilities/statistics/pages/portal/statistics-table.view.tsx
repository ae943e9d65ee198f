import type { ComponentChildren } from 'preact';
import { type FigureKind, type FigureRow, type Figures, totalOf } from '#capabilities/dossier/index.ts';
import { type Column, DataTable } from '#ui/data-table.tsx';
import { InVietnamese } from '#ui/in-vietnamese.tsx';
import type { Statistics } from '../../actions/read-statistics.ts';
import { onTimePercent } from '../../domain/totals.ts';
import { byLevel } from '../../domain/unit-level.ts';
import { FIGURE_LIST_PATH, STATISTICS_PATH } from '../../paths.ts';
import { countText, FIGURE_WORDS, LEVEL_WORDS, percentText, periodText } from './figure-words.text.ts';
import { type AskedOfStatistics, FIGURE_SLUGS, statisticsQuery, WAY_SLUGS } from './statistics.form.ts';
import { STATISTICS, WAY_WORDS } from './statistics.text.ts';

/** Where a number opens to the dossiers behind it. */
export const listHref = (asked: Omit<AskedOfStatistics, 'way'>, kind: FigureKind): string =>
  `${FIGURE_LIST_PATH}${statisticsQuery(asked, { so: FIGURE_SLUGS[kind] })}`;

/** Nothing is behind a zero. */
export function Count({ value, href }: { readonly value: number; readonly href: string }) {
  return value === 0 ? <>0</> : <a href={href}>{countText(value)}</a>;
}

interface TableProps {
  readonly asked: AskedOfStatistics;
  readonly statistics: Statistics;
}

/** One row of whatever it is looked at by. */
interface Row {
  readonly key: string;
  readonly name: ComponentChildren;
  /** Where the name leads. */
  readonly href?: string | undefined;
  readonly figures: Figures;
  /** The same question about this row alone. */
  readonly asked: AskedOfStatistics;
}

export function StatisticsTable({ asked, statistics }: TableProps) {
  if (asked.way === 'channel') return <ChannelTable asked={asked} statistics={statistics} />;
  const columns: Column<Row>[] = [
    {
      label: WAY_WORDS[asked.way].column,
      rowHeader: true,
      cell: ({ name, href }) => (href ? <a href={href}>{name}</a> : name),
    },
    ...MEASURES.map(({ kind, word, of }) => ({
      label: STATISTICS[word],
      numeric: true,
      cell: (row: Row) => <Count value={of(row.figures)} href={listHref(row.asked, kind)} />,
    })),
    {
      label: STATISTICS.inTime,
      numeric: true,
      nowrap: true,
      cell: ({ figures }) => percentText(onTimePercent(figures)),
    },
  ];
  return (
    <DataTable
      caption={`${WAY_WORDS[asked.way].tab}, ${periodText(asked.period)}`}
      hiddenCaption
      look="cards"
      columns={columns}
      rows={rowsOf(asked, statistics)}
      rowKey={({ key }) => key}
    />
  );
}

const MEASURES: readonly {
  readonly kind: FigureKind;
  readonly word: 'online' | 'otherwise' | 'finished' | 'late' | 'inProgress' | 'openLate';
  readonly of: (row: Figures) => number;
}[] = [
  { kind: 'received-online', word: 'online', of: (row) => row.receivedOnline },
  { kind: 'received-otherwise', word: 'otherwise', of: (row) => row.receivedOtherwise },
  {
    kind: 'finished',
    word: 'finished',
    of: (row) => row.finishedEarly + row.finishedOnTime + row.finishedLate,
  },
  { kind: 'finished-late', word: 'late', of: (row) => row.finishedLate },
  { kind: 'open', word: 'inProgress', of: (row) => row.open },
  { kind: 'open-late', word: 'openLate', of: (row) => row.openLate },
];

function rowsOf(asked: AskedOfStatistics, { rows, units }: Statistics): Row[] {
  if (asked.way === 'level')
    return byLevel(rows, units).map(({ level, rows: own }) => ({
      key: level,
      name: LEVEL_WORDS[level],
      figures: totalOf(own),
      asked: { ...asked, level },
    }));
  return rows.map((row) => ({
    key: row.id,
    name: <InVietnamese>{row.name}</InVietnamese>,
    figures: row,
    ...narrowed(asked, row),
  }));
}

function narrowed(asked: AskedOfStatistics, row: FigureRow): Pick<Row, 'asked' | 'href'> {
  switch (asked.way) {
    case 'unit':
      return {
        asked: { ...asked, unit: row.code },
        href: `${STATISTICS_PATH}${statisticsQuery({ ...asked, unit: row.code }, { theo: WAY_SLUGS.field })}`,
      };
    case 'procedure':
      return { asked: { ...asked, procedure: row.code } };
    default:
      return { asked: { ...asked, field: row.code } };
  }
}

/** Theo kênh: the counters know what came in online, and what came another way. */
function ChannelTable({ asked, statistics }: TableProps) {
  const sum = (of: (row: Figures) => number) => statistics.rows.reduce((total, row) => total + of(row), 0);
  const rows = [
    { kind: 'received-online', value: sum((row) => row.receivedOnline) },
    { kind: 'received-otherwise', value: sum((row) => row.receivedOtherwise) },
  ] as const;
  const all = sum((row) => row.receivedOnline + row.receivedOtherwise);
  return (
    <DataTable
      caption={`${WAY_WORDS.channel.tab}, ${periodText(asked.period)}`}
      hiddenCaption
      rows={rows}
      rowKey={({ kind }) => kind}
      columns={[
        { label: WAY_WORDS.channel.column, rowHeader: true, cell: ({ kind }) => FIGURE_WORDS[kind].text },
        {
          label: STATISTICS.received,
          numeric: true,
          cell: ({ kind, value }) => <Count value={value} href={listHref(asked, kind)} />,
        },
        {
          label: STATISTICS.share,
          numeric: true,
          cell: ({ value }) => percentText(all === 0 ? null : (value / all) * 100),
        },
      ]}
    />
  );
}
