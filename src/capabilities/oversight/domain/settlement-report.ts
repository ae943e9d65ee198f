import type { FigureRow, Figures } from '#capabilities/dossier/index.ts';

/**
 * Báo cáo tình hình, kết quả giải quyết thủ tục hành chính: Biểu số II.06a/VPCP/KSTT (Thông tư 01/2020/TT-VPCP). The
 * numbers of columns (3) to (13), in their order.
 */
export type ReportCells = readonly number[];

export interface ReportRow {
  /** What stands for it in an address; the total has none. */
  readonly code?: string | undefined;
  readonly name: string;
  readonly cells: ReportCells;
}

export interface SettlementReport {
  readonly rows: readonly ReportRow[];
  readonly total: ReportRow;
}

/** Theo lĩnh vực, or by unit for the province. */
export type ReportWay = 'field' | 'unit';

const FIRST_COLUMN = 3;

export function settlementReport(rows: readonly FigureRow[], total: Figures): SettlementReport {
  return {
    rows: rows.map((row) => ({ code: row.code, name: row.name, cells: cellsOf(row) })),
    total: { name: 'Tổng số', cells: cellsOf(total) },
  };
}

function cellsOf(row: Figures): ReportCells {
  const { carriedOver, receivedOnline, receivedOtherwise, finishedEarly, finishedOnTime, finishedLate } = row;
  return [
    receivedOnline + receivedOtherwise + carriedOver,
    receivedOnline,
    receivedOtherwise,
    carriedOver,
    finishedEarly + finishedOnTime + finishedLate,
    finishedEarly,
    finishedOnTime,
    finishedLate,
    row.open,
    row.open - row.openLate,
    row.openLate,
  ];
}

export const columnOf = (cells: ReportCells, column: number): number => cells[column - FIRST_COLUMN] ?? Number.NaN;

/** (3) = (7) + (11), and nothing below zero: what came in is settled or still being settled. */
export function isBalanced({ rows, total }: SettlementReport): boolean {
  return [...rows, total].every(
    ({ cells }) =>
      columnOf(cells, 3) === columnOf(cells, 7) + columnOf(cells, 11) && cells.every((value) => value >= 0),
  );
}
