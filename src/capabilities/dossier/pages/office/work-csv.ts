import { CSV_BEGINNING, csvLine } from '#engines/spreadsheet/write-csv.ts';
import { STATUS_WORDS, STEP_WORDS } from '#ui/dossier-words.ts';
import { momentText } from '#ui/vietnam-time.ts';
import { personOf } from './desk.text.ts';
import { submitterOf, timeLeft } from './my-work.text.ts';
import type { WorkItem } from './work-model.ts';

/** More is asked of the figures, not of a list. */
export const MOST_EXPORTED = 10_000;

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

/** The table of the page as CSV, line by line; names are masked as they are there. */
export async function* workCsv(items: AsyncIterable<WorkItem>): AsyncGenerator<string> {
  yield CSV_BEGINNING + csvLine(HEADINGS);
  for await (const item of items) yield csvLine(cellsOf(item));
}

function cellsOf(item: WorkItem): string[] {
  const { dossier, plan } = item;
  return [
    timeLeft(item).text,
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
