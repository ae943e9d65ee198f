import { Workbook } from '@cj-tech-master/excelts';

/** Loại tệp của bảng tính. */
export const SPREADSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Text stays text and numbers stay numbers, whatever they begin with: nothing becomes a formula. */
export type SpreadsheetCell = string | number | null;

export interface Spreadsheet {
  readonly name: string;
  readonly rows: readonly (readonly SpreadsheetCell[])[];
  /** In characters, from the first column on. */
  readonly widths: readonly number[];
  /** From which row to which a cell stretches, counted from 1: first row, first column, last row, last column. */
  readonly merged?: readonly (readonly [number, number, number, number])[];
  /** Rows written strongly, counted from 1. */
  readonly strongRows: readonly number[];
}

const LONGEST_NAME = 31;

/** Bảng tính: one sheet as an XLSX file. */
export async function writeSpreadsheet({
  name,
  rows,
  widths,
  merged = [],
  strongRows,
}: Spreadsheet): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(name.replace(/[\\/*?:[\]]/g, ' ').slice(0, LONGEST_NAME));
  for (const row of rows) sheet.addRow([...row]);
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  for (const [top, left, bottom, right] of merged) sheet.mergeCells(top, left, bottom, right);
  for (const number of strongRows) {
    const row = sheet.getRow(number);
    row.font = { bold: true };
    row.alignment = { wrapText: true, vertical: 'middle' };
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
