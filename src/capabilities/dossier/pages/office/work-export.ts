import { CSV_BEGINNING, csvLine } from '#engines/spreadsheet/write-csv.ts';
import { writeSpreadsheet } from '#engines/spreadsheet/write-spreadsheet.ts';
import { STATUS_WORDS, STEP_WORDS } from '#ui/dossier-words.ts';
import { momentText } from '#ui/vietnam-time.ts';
import { personOf } from './desk.text.ts';
import { submitterOf, timeLeft } from './my-work.text.ts';
import type { WorkItem } from './work-model.ts';

/** More is asked of the figures, not of a list. */
export const MOST_EXPORTED = 10_000;
/** A spreadsheet is put together whole, and the process serves nobody meanwhile. */
export const MOST_IN_SHEET = 2_000;

const HEADINGS = [
  'Hạn',
  'Mã hồ sơ',
  'Mã thủ tục',
  'Thủ tục',
  'Người nộp',
  'Trạng thái',
  'Bước',
  'Ai phải làm',
  'Trước',
  'Hẹn trả',
];
const WIDTHS = [20, 24, 14, 44, 24, 20, 24, 24, 18, 18];

/** The table of the page as CSV, line by line; names are masked as they are there. */
export async function* workCsv(items: AsyncIterable<WorkItem>): AsyncGenerator<string> {
  yield CSV_BEGINNING + csvLine(HEADINGS);
  for await (const item of items) yield csvLine(cellsOf(item));
}

/** The same as a spreadsheet (bảng tính). */
export async function workSheet(title: string, items: AsyncIterable<WorkItem>): Promise<Uint8Array> {
  const rows: string[][] = [HEADINGS];
  for await (const item of items) rows.push(cellsOf(item));
  return writeSpreadsheet({ name: title, rows, widths: WIDTHS, strongRows: [1] });
}

function cellsOf(item: WorkItem): string[] {
  const { dossier, plan } = item;
  return [
    timeLeft(item)?.text ?? '',
    dossier.code,
    dossier.procedureCode,
    dossier.procedureName,
    submitterOf(dossier),
    STATUS_WORDS[dossier.status]?.text ?? '',
    plan?.name ?? STEP_WORDS[dossier.step] ?? '',
    plan ? personOf(dossier, plan) : '',
    plan?.by ? momentText(plan.by) : '',
    dossier.dueAt ? momentText(dossier.dueAt) : '',
  ];
}
