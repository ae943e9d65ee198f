import { evaluate, nameInRow } from './conditions.ts';
import type { FormContext } from './context.ts';
import type { Answers, EForm, EFormField, EFormPage, EFormSection, Repeat } from './define.ts';

/** A field where it stands: with its name, and its row inside a group. */
export interface PlacedField {
  readonly name: string;
  readonly field: EFormField;
  readonly section: EFormSection;
  readonly page: EFormPage;
  readonly row?: number;
}

/** Rows begun so far, never fewer than the group's least. */
export function rowCount(repeat: Repeat, answers: Answers): number {
  let count = repeat.min;
  for (const name of Object.keys(answers)) {
    const row = rowOf(repeat.id, name);
    if (row !== undefined && row < repeat.max) count = Math.max(count, row + 1);
  }
  return count;
}

export function rowOf(groupId: string, name: string): number | undefined {
  if (!name.startsWith(`${groupId}[`)) return undefined;
  const digits = /^\d{1,3}(?=\])/.exec(name.slice(groupId.length + 1));
  return digits === null ? undefined : Number(digits[0]);
}

export function listFields(form: EForm, answers: Answers): readonly PlacedField[] {
  return form.pages.flatMap((page) => page.sections.flatMap((section) => fieldsIn(page, section, answers)));
}

function fieldsIn(page: EFormPage, section: EFormSection, answers: Answers): readonly PlacedField[] {
  const place = (field: EFormField, row?: number): PlacedField => ({
    name: nameInRow(field.id, row),
    field,
    section,
    page,
    ...(row === undefined ? {} : { row }),
  });
  if (section.repeat === undefined) return section.fields.map((field) => place(field));
  const rows = Array.from({ length: rowCount(section.repeat, answers) }, (_, row) => row);
  return rows.flatMap((row) => section.fields.map((field) => place(field, row)));
}

export interface Visibility {
  readonly fields: readonly PlacedField[];
  readonly sections: ReadonlySet<EFormSection>;
  /** The answers without those of hidden fields: what conditions may rely on. */
  readonly answers: Answers;
}

/**
 * What is asked, given the answers so far. In the order of the form: an answer that is itself hidden no longer opens
 * anything, so a stale answer to an earlier question cannot bring back a later one.
 */
export function whatIsAsked(form: EForm, answers: Answers, context: FormContext): Visibility {
  const known: Record<string, string> = { ...answers };
  const sections = new Set<EFormSection>();
  const fields = listFields(form, answers).filter((placed) => {
    const { section, field, name, row } = placed;
    const sectionAsked = section.visibleWhen === undefined || evaluate(section.visibleWhen, known, context);
    if (sectionAsked) sections.add(section);
    const asked = sectionAsked && (field.visibleWhen === undefined || evaluate(field.visibleWhen, known, context, row));
    if (!asked) delete known[name];
    return asked;
  });
  return { fields, sections, answers: known };
}

export function visibleFields(form: EForm, answers: Answers, context: FormContext): readonly PlacedField[] {
  return whatIsAsked(form, answers, context).fields;
}

/** Pages with something to ask; the others are passed over. */
export function visiblePages(form: EForm, answers: Answers, context: FormContext): readonly EFormPage[] {
  const asked = new Set(visibleFields(form, answers, context).map(({ page }) => page));
  return form.pages.filter((page) => asked.has(page));
}

export function isRequired(placed: PlacedField, answers: Answers, context: FormContext): boolean {
  const { required = false } = placed.field;
  return typeof required === 'boolean' ? required : evaluate(required, answers, context, placed.row);
}
