import type { FigurePeriod } from '#capabilities/dossier/index.ts';
import type { Spreadsheet } from '#engines/spreadsheet/write-spreadsheet.ts';
import { dateText } from '#ui/vietnam-time.ts';
import type { Report } from '../../actions/read-report.ts';
import { REPORT_FORM, REPORT_GROUPS, REPORT_NUMBERS, REPORT_SUBJECT, REPORT_WAYS } from './report.text.ts';

/** Báo cáo II.06a as a spreadsheet, laid out as the form is. */
export function reportSheet({ rows, total, unit, way, locked }: Report, { from, to }: FigurePeriod): Spreadsheet {
  const columns = REPORT_GROUPS.flatMap((group) => group.columns);
  const groups = REPORT_GROUPS.flatMap(({ label, columns: own }) =>
    own.map((_column, index) => (index === 0 ? label : null)),
  );
  const state = locked ? `Đã khóa: ${locked.by}` : 'Chưa khóa kỳ';
  return {
    name: 'II.06a',
    rows: [
      [REPORT_FORM],
      [REPORT_SUBJECT],
      [`Đơn vị báo cáo: ${unit?.name ?? 'Toàn tỉnh'}`],
      [`Kỳ báo cáo: từ ${dateText(from)} đến ${dateText(to)}. ${state}. Đơn vị tính: số hồ sơ thủ tục hành chính.`],
      ['TT', REPORT_WAYS[way], ...groups],
      [null, null, ...columns],
      ['(1)', '(2)', ...REPORT_NUMBERS],
      ...rows.map(({ name, cells }, index) => [index + 1, name, ...cells]),
      [null, total.name, ...total.cells],
    ],
    widths: [6, 44, ...columns.map(() => 14)],
    merged: [
      [5, 1, 6, 1],
      [5, 2, 6, 2],
      [5, 3, 5, 6],
      [5, 7, 5, 10],
      [5, 11, 5, 13],
    ],
    strongRows: [1, 2, 5, 6, 8 + rows.length],
  };
}
