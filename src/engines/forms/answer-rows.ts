import { formatPartialDate } from '#shared/partial-date.ts';
import { formatPhone } from '#shared/phone.ts';
import type { FormContext } from './context.ts';
import { type Answers, type EForm, TICKED } from './define.ts';
import { type PlacedField, visibleFields } from './fields.ts';
import { isListReference, optionLabel } from './options.ts';

/** The answer to one field as a person reads it; ticks are words of the presentation, so `on` stays. */
export function readableAnswer(placed: PlacedField, answers: Answers, context: FormContext): string {
  const value = answers[placed.name] ?? '';
  switch (placed.field.kind) {
    case 'date':
    case 'partialDate':
      return formatPartialDate(value);
    case 'phone':
      return formatPhone(value);
    case 'money':
      return value.replace(/\B(?=(?:\d{3})+$)/g, '.');
    case 'select':
    case 'radio':
      return optionLabel(placed, value, answers, context);
    case 'lookup':
      return isListReference(placed.field.options) ? value : optionLabel(placed, value, answers, context);
    default:
      return value;
  }
}

export interface AnswerRow {
  /** Name of the field, to bind a remark or a fault to it. */
  readonly field: string;
  readonly page: string;
  readonly section: string;
  /** Title and number of the row inside a group, e.g. "Ngành 2". */
  readonly item?: string;
  readonly label: string;
  readonly value: string;
  /** A tick: the label says what was agreed to. */
  readonly ticked?: true;
}

/** Câu trả lời để đọc: for the check page, the printed form and the officer, in the order of the form. */
export function answersAsRows(form: EForm, answers: Answers, context: FormContext): readonly AnswerRow[] {
  return visibleFields(form, answers, context)
    .filter(({ name, field }) => (answers[name] ?? '') !== '' && field.computed?.compute !== 'rowNumber')
    .map((placed) => {
      const { name, field, page, section, row } = placed;
      const value = readableAnswer(placed, answers, context);
      return {
        field: name,
        page: page.id,
        section: section.title ?? page.title,
        ...(row === undefined ? {} : { item: `${section.repeat?.itemTitle ?? ''} ${row + 1}` }),
        label: field.label,
        value,
        ...(value === TICKED ? { ticked: true as const } : {}),
      };
    });
}

export interface AnswerGroup {
  readonly page: string;
  readonly section: string;
  readonly rows: readonly AnswerRow[];
}

/** The rows under their section titles; each row of a group is a section of its own. */
export function groupRows(rows: readonly AnswerRow[]): readonly AnswerGroup[] {
  const result: { page: string; section: string; rows: AnswerRow[] }[] = [];
  for (const row of rows) {
    const section = row.item ?? row.section;
    const last = result.at(-1);
    if (last?.section === section && last.page === row.page) last.rows.push(row);
    else result.push({ page: row.page, section, rows: [row] });
  }
  return result;
}
