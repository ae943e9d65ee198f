import type { ComponentChildren } from 'preact';
import { inLanguages } from '#shared/language.ts';

const text = inLanguages(
  { scrolls: (caption: string) => `${caption}, bảng cuộn được` },
  { scrolls: (caption) => `${caption}, scrollable table` },
);

export interface Column<Row> {
  label: string;
  cell: (row: Row) => ComponentChildren;
  /** Numbers stand at the right edge. */
  numeric?: boolean | undefined;
  /** The cell names its row (one column at most). */
  rowHeader?: boolean | undefined;
  /** The heading is for the screen reader only (a column of buttons or ticks). */
  hiddenLabel?: boolean | undefined;
  nowrap?: boolean | undefined;
  /** Running text: keeps a width that can be read beside many short columns. */
  wide?: boolean | undefined;
  /** What it says is plain without its heading, where rows stand as cards. */
  plain?: boolean | undefined;
  sort?: 'ascending' | 'descending' | undefined;
}

interface DataTableProps<Row> {
  caption: string;
  hiddenCaption?: boolean | undefined;
  /** What is read in the page, when it is a Vietnamese name. */
  shownCaption?: ComponentChildren;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** Key and marking of a row. */
  rowKey?: ((row: Row) => string) | undefined;
  selected?: ((row: Row) => boolean) | undefined;
  /** `cards`: each row becomes a card on a phone. `grid`: dense office table with a heading that stays. */
  look?: 'plain' | 'cards' | 'grid' | undefined;
  /** One sentence for an empty table: what it means and what next. */
  empty?: ComponentChildren;
  /** With `grid`: each row becomes a short card on a phone. */
  stacks?: boolean | undefined;
  foot?: ComponentChildren;
}

const lookClass = { plain: undefined, cards: 'cards', grid: 'grid' } as const;

/** A frame that scrolls must be reachable, or a keyboard cannot scroll it. */
const keyboardScroll = { tabIndex: 0 };

/** A table in its own frame: it scrolls there, and the keyboard can reach it. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, hiddenCaption, columns, rows, look = 'plain', stacks = false, empty } = props;
  if (rows.length === 0 && empty) return <p class="empty">{empty}</p>;
  return (
    <section
      class={look === 'grid' ? 'scroll grid-wrap' : 'scroll'}
      {...keyboardScroll}
      aria-label={text.scrolls(caption)}
    >
      <table class={stacks ? 'grid stacks' : lookClass[look]}>
        <caption class={hiddenCaption ? 'sr' : undefined}>{props.shownCaption ?? caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col" class={column.numeric ? 'num' : undefined} aria-sort={column.sort}>
                {column.hiddenLabel ? <span class="sr">{column.label}</span> : column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={props.rowKey?.(row) ?? index} class={props.selected?.(row) ? 'sel' : undefined}>
              {columns.map((column) => (
                <Cell key={column.label} column={column} row={row} labelled={stacks || look === 'cards'} />
              ))}
            </tr>
          ))}
        </tbody>
        {props.foot && <tfoot>{props.foot}</tfoot>}
      </table>
    </section>
  );
}

function Cell<Row>({ column, row, labelled }: { column: Column<Row>; row: Row; labelled: boolean }) {
  const className =
    [column.numeric && 'num', column.nowrap && 'nowrap', column.wide && 'wide'].filter(Boolean).join(' ') || undefined;
  if (column.rowHeader) {
    return (
      <th scope="row" class={className}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td class={className} data-label={labelled && !column.hiddenLabel && !column.plain ? column.label : undefined}>
      {column.cell(row)}
    </td>
  );
}
