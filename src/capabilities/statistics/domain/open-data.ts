import type { FigureRow, MonthFigures } from '#capabilities/dossier/index.ts';

/** Bộ dữ liệu mở: what can be fetched, each as CSV and JSON. */
export const DATA_SETS = ['theo-thang', 'theo-don-vi', 'theo-linh-vuc', 'theo-thu-tuc'] as const;
export type DataSet = (typeof DATA_SETS)[number];
export const DATA_FORMATS = ['csv', 'json'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

/** One row, by the names of its columns; the names are published and never change their meaning. */
export type DataRow = Readonly<Record<string, string | number>>;

export const parseDataFile = (file: string): { readonly set: DataSet; readonly format: DataFormat } | undefined => {
  const [name, ending, ...more] = file.split('.');
  const set = DATA_SETS.find((one) => one === name);
  const format = DATA_FORMATS.find((one) => one === ending);
  return set && format && more.length === 0 ? { set, format } : undefined;
};

export function figureDataRows(rows: readonly FigureRow[]): DataRow[] {
  return rows.map((row) => ({
    ma: row.code,
    ten: row.name,
    ky_truoc_chuyen_sang: row.carriedOver,
    tiep_nhan_truc_tuyen: row.receivedOnline,
    tiep_nhan_truc_tiep_buu_chinh: row.receivedOtherwise,
    giai_quyet_truoc_han: row.finishedEarly,
    giai_quyet_dung_han: row.finishedOnTime,
    giai_quyet_qua_han: row.finishedLate,
    dang_giai_quyet: row.open,
    dang_giai_quyet_qua_han: row.openLate,
  }));
}

export function monthDataRows(months: readonly MonthFigures[]): DataRow[] {
  return months.map((row) => ({
    thang: row.month.slice(0, 7),
    tiep_nhan_truc_tuyen: row.receivedOnline,
    tiep_nhan_truc_tiep_buu_chinh: row.receivedOtherwise,
    giai_quyet_truoc_han: row.finishedEarly,
    giai_quyet_dung_han: row.finishedOnTime,
    giai_quyet_qua_han: row.finishedLate,
    dang_giai_quyet_cuoi_thang: row.openAtEnd,
  }));
}
