import { PAPER_FORM_WORDS } from '../dossier-words.ts';
import type { FieldMessage } from '../error-summary.tsx';

/** One paper to check off. */
export interface ChecklistRow {
  readonly code: string;
  readonly name: string;
  readonly need: string;
  /** It cannot be left out. */
  readonly isExpected: boolean;
  readonly proposed: { readonly form: string; readonly copies: number } | undefined;
}

interface CheckedPaper<Form extends string> {
  readonly paperCode: string;
  readonly form: Form;
  readonly copies: number;
  readonly note: string;
}

type Fields = Readonly<Record<string, string>>;

const MOST_COPIES = 99;
export const LONGEST_NOTE = 200;

/** Many papers may be told of at once: each sentence names its own. */
const SENTENCES = {
  notChecked: (name: string) =>
    `“${name}” phải có. Chọn hình thức đã nhận; nếu thiếu thì yêu cầu bổ sung thay vì tiếp nhận.`,
  formMissing: (name: string) => `Đã ghi chú nhưng chưa chọn hình thức của “${name}”.`,
  copiesUnreadable: (name: string) => `Ghi số lượng “${name}” bằng chữ số, từ 1 đến ${MOST_COPIES}.`,
  noteTooLong: (name: string) => `Ghi chú của “${name}” dài quá ${LONGEST_NOTE} ký tự. Ghi ngắn lại.`,
} as const;

export const checkFields = (code: string) => ({
  form: `hinh-thuc.${code}`,
  copies: `so-luong.${code}`,
  note: `ghi-chu.${code}`,
});

/** What the form begins with: the proposal for each paper. */
export function proposedChecks(rows: readonly ChecklistRow[]): Fields {
  return Object.fromEntries(
    rows.flatMap(({ code, proposed }) => {
      const names = checkFields(code);
      return [
        [names.form, proposed?.form ?? ''],
        [names.copies, proposed ? String(proposed.copies) : ''],
      ];
    }),
  );
}

/** Reads the checklist; a paper whose fields were not sent at all is not checked. */
export function parseChecks<Form extends string>(
  fields: Fields,
  rows: readonly ChecklistRow[],
  forms: readonly Form[],
): { readonly checks: CheckedPaper<Form>[]; readonly errors: FieldMessage[] } {
  const checks: CheckedPaper<Form>[] = [];
  const errors: FieldMessage[] = [];
  for (const row of rows.filter(({ code }) => fields[checkFields(code).form] !== undefined)) {
    const read = readRow(fields, row, forms);
    if ('field' in read) errors.push(read);
    else if (read.check) checks.push(read.check);
  }
  return { checks, errors };
}

function readRow<Form extends string>(
  fields: Fields,
  row: ChecklistRow,
  forms: readonly Form[],
): FieldMessage | { readonly check: CheckedPaper<Form> | undefined } {
  const names = checkFields(row.code);
  const form = forms.find((one) => one === fields[names.form]);
  const note = (fields[names.note] ?? '').trim();
  const typedCopies = (fields[names.copies] ?? '').trim();
  if (!form) {
    if (row.isExpected) return { field: names.form, message: SENTENCES.notChecked(row.name) };
    return note === '' ? { check: undefined } : { field: names.form, message: SENTENCES.formMissing(row.name) };
  }
  const copies = /^\d{1,2}$/.test(typedCopies) ? Number(typedCopies) : 0;
  if (copies < 1 || copies > MOST_COPIES) return { field: names.copies, message: SENTENCES.copiesUnreadable(row.name) };
  if (note.length > LONGEST_NOTE) return { field: names.note, message: SENTENCES.noteTooLong(row.name) };
  return { check: { paperCode: row.code, form, copies, note } };
}

/** What a paper's form can be, as a person reads it. */
export const CHECK_OPTIONS = Object.entries(PAPER_FORM_WORDS).map(([value, label]) => ({ value, label }));
