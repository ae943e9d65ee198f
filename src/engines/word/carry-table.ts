import type { TextCell, TextRun, TextTable } from '#engines/print/templates.ts';
import { carryRuns, type Report } from './carry-runs.ts';
import type { WordNode } from './word-tree.ts';

/** Bảng: each cell by where it stands, whatever the rows say, so that two never claim one place. */
export function carryTable(table: WordNode, report: Report): TextTable {
  const rows = (table.children ?? []).filter(({ type }) => type === 'tableRow');
  const taken = new Set<string>();
  const isFree = (x: number, y: number) => !taken.has(`${x} ${y}`);
  const cells: TextCell[] = [];
  for (const [y, row] of rows.entries()) {
    let x = 0;
    for (const cell of (row.children ?? []).filter(({ type }) => type === 'tableCell')) {
      while (!isFree(x, y)) x += 1;
      let width = 1;
      while (width < (cell.colSpan ?? 1) && isFree(x + width, y)) width += 1;
      const height = Math.max(1, Math.min(cell.rowSpan ?? 1, rows.length - y));
      for (let dx = 0; dx < width; dx++) for (let dy = 0; dy < height; dy++) taken.add(`${x + dx} ${y + dy}`);
      cells.push({ x, y, width, height, paragraphs: paragraphsOf(cell, report) });
      x += width;
    }
  }
  const firstOther = rows.findIndex((row) => !row.isHeader);
  const headerRows = firstOther === -1 ? 0 : firstOther;
  const columns = Math.max(0, ...cells.map(({ x, width }) => x + width));
  // A head that reaches into the rows below is no head.
  const reaches = cells.some(({ y, height }) => y < headerRows && y + height > headerRows);
  return { kind: 'table', columns, headerRows: reaches ? 0 : headerRows, cells };
}

/** What stands in a cell, line by line; a list in it keeps its words, a table in it its texts. */
function paragraphsOf({ children = [] }: WordNode, report: Report): TextRun[][] {
  return children.flatMap((child) => {
    if (child.type === 'table') {
      report('inner-table');
      return (child.children ?? []).flatMap((row) =>
        (row.children ?? []).flatMap((cell) => paragraphsOf(cell, report)),
      );
    }
    if (child.type !== 'paragraph') return [carryRuns([child], report)];
    if (child.numbering) report('list-numbers');
    return [carryRuns(child.children ?? [], report)];
  });
}
