import { PAPER_FORMS, type PaperCheck } from '#capabilities/dossier/index.ts';
import type { FieldMessage } from '#platform/web/change-pages.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import type { ChecklistLine } from '../../domain/paper-checklist.ts';
import { REFUSALS } from './reception.text.ts';

const MOST_COPIES = 99;
export const LONGEST_NOTE = 200;

export const checkFields = (code: string) => ({
  form: `hinh-thuc.${code}`,
  copies: `so-luong.${code}`,
  note: `ghi-chu.${code}`,
});

/** What the form begins with: the proposal for each paper. */
export function proposedChecks(lines: readonly ChecklistLine[]): FormFields {
  return Object.fromEntries(
    lines.flatMap(({ code, proposed }) => {
      const names = checkFields(code);
      return [
        [names.form, proposed?.form ?? ''],
        [names.copies, proposed ? String(proposed.copies) : ''],
      ];
    }),
  );
}

/** Reads the checklist; a paper whose fields were not sent at all is not checked. */
export function parseChecks(
  fields: FormFields,
  lines: readonly ChecklistLine[],
): { readonly checks: PaperCheck[]; readonly errors: FieldMessage[] } {
  const checks: PaperCheck[] = [];
  const errors: FieldMessage[] = [];
  for (const line of lines.filter(({ code }) => fields[checkFields(code).form] !== undefined)) {
    const read = readLine(fields, line);
    if ('field' in read) errors.push(read);
    else if (read.check) checks.push(read.check);
  }
  return { checks, errors };
}

function readLine(fields: FormFields, line: ChecklistLine): FieldMessage | { readonly check: PaperCheck | undefined } {
  const names = checkFields(line.code);
  const fail = (field: string, refusal: string) => ({ field, message: REFUSALS[refusal] ?? refusal });
  const form = PAPER_FORMS.find((one) => one === fields[names.form]);
  const note = (fields[names.note] ?? '').trim();
  const typedCopies = (fields[names.copies] ?? '').trim();
  if (!form) {
    if (line.isExpected) return fail(names.form, 'paper-not-checked');
    return note === '' ? { check: undefined } : fail(names.form, 'paper-form-missing');
  }
  const copies = /^\d{1,2}$/.test(typedCopies) ? Number(typedCopies) : 0;
  if (copies < 1 || copies > MOST_COPIES) return fail(names.copies, 'paper-copies-unreadable');
  if (note.length > LONGEST_NOTE) return fail(names.note, 'paper-note-too-long');
  return { check: { paperCode: line.code, form, copies, note } };
}
