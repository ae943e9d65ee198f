import { joinDateParts } from '#shared/partial-date.ts';
import { addRow, groups, normaliseValue, removeRow } from './answers.ts';
import { computeFields } from './compute.ts';
import type { FormContext } from './context.ts';
import { type Answers, type EForm, TICKED } from './define.ts';
import { listFields, type PlacedField, rowCount } from './fields.ts';
import { applyCopies, prefill } from './prefill.ts';

/** Buttons of a page that change what it asks; pressing one saves and shows the page again. */
const PAGE_BUTTONS = {
  update: '_cap-nhat',
  search: '_tim',
  chooseProvince: '_chon-tinh',
  addRow: '_them',
  removeRow: '_xoa',
} as const;

/** Name of the search box of a lookup field. */
export const queryName = (name: string): string => `${name}.query`;

export interface ReadPage {
  /** All answers so far, this page's as just typed; answers to questions that went away are still there. */
  readonly answers: Answers;
  /** A button of the page was pressed, not "continue": show the page again, without judging it. */
  readonly stay: boolean;
  /** Id of the element the person was at. */
  readonly anchor?: string;
}

/** Đọc một trang vừa gửi into the answers so far. Read-only fields keep what the register says. */
export function readPage(
  form: EForm,
  pageId: string,
  body: Readonly<Record<string, string>>,
  previous: Answers,
  context: FormContext,
): ReadPage {
  const before = prefill(form, previous, context);
  const merged: Record<string, string> = { ...before.answers };
  for (const placed of listFields(form, { ...body, ...before.answers })) {
    if (placed.page.id === pageId && !before.locked.has(placed.name)) readField(placed, body, merged);
  }
  for (const section of groups(form)) {
    if (form.pages.find(({ id }) => id === pageId)?.sections.includes(section)) readRowChoices(section, body, merged);
  }
  fillFromLookups(form, previous, merged, context);
  const changed = pressButton(form, body, merged);
  const answers = computeFields(form, applyCopies(form, previous, changed.answers, context), context);
  return { ...changed, answers };
}

function readField(placed: PlacedField, body: Readonly<Record<string, string>>, answers: Record<string, string>): void {
  const { name, field } = placed;
  if (field.kind === 'display' || field.kind === 'rowChoice') return;
  const query = body[queryName(name)];
  if (field.kind === 'lookup' && query !== undefined) answers[queryName(name)] = query.trim();
  const typed = typedValue(placed, body);
  if (typed !== undefined) answers[name] = normaliseValue(field, typed);
}

function typedValue({ name, field }: PlacedField, body: Readonly<Record<string, string>>): string | undefined {
  const parts = [body[`${name}.day`], body[`${name}.month`], body[`${name}.year`]];
  if ((field.kind !== 'date' && field.kind !== 'partialDate') || parts.every((part) => part === undefined)) {
    return body[name];
  }
  return joinDateParts({ day: parts[0] ?? '', month: parts[1] ?? '', year: parts[2] ?? '' });
}

/** One radio over the rows: posted as `lines.main=2`, kept as `lines[2].main`. */
function readRowChoices(
  section: ReturnType<typeof groups>[number],
  body: Readonly<Record<string, string>>,
  answers: Record<string, string>,
): void {
  for (const field of section.fields.filter(({ kind }) => kind === 'rowChoice')) {
    // With a single row there is nothing to choose.
    const onlyRow = rowCount(section.repeat, answers) === 1 ? '0' : undefined;
    const chosen = onlyRow ?? body[field.id.replace('[]', '')];
    if (chosen === undefined) continue;
    for (let row = 0; row < rowCount(section.repeat, answers); row += 1) {
      answers[field.id.replace('[]', `[${row}]`)] = chosen === String(row) ? TICKED : '';
    }
  }
}

/** A choice from a catalogue brings its name along, unless the person wrote another. */
function fillFromLookups(form: EForm, previous: Answers, answers: Record<string, string>, context: FormContext): void {
  for (const { name, field, row } of listFields(form, answers)) {
    if (field.kind !== 'lookup' || field.fills === undefined || context.lists === undefined) continue;
    const target = row === undefined ? field.fills : field.fills.replace('[]', `[${row}]`);
    const label = context.lists.label(field.options.list, answers[name] ?? '');
    const old = context.lists.label(field.options.list, previous[name] ?? '') ?? '';
    if (label !== undefined && ['', old].includes(answers[target] ?? '')) answers[target] = label;
  }
}

function pressButton(form: EForm, body: Readonly<Record<string, string>>, answers: Answers): ReadPage {
  const adds = body[PAGE_BUTTONS.addRow];
  if (adds !== undefined) {
    const changed = addRow(form, answers, adds);
    const first = listFields(form, changed).findLast((placed) => isFirstControl(placed, adds));
    return { answers: changed, stay: true, anchor: anchorOf(first === undefined ? adds : controlName(first)) };
  }
  const removes = body[PAGE_BUTTONS.removeRow];
  if (removes !== undefined) {
    const [, group = '', row = ''] = /^(.+)\[(\d{1,3})\]$/.exec(removes) ?? [];
    const changed = row === '' ? answers : removeRow(form, answers, group, Number(row));
    return { answers: changed, stay: true, anchor: anchorOf(group) };
  }
  const { update, search, chooseProvince } = PAGE_BUTTONS;
  const at = [update, search, chooseProvince].map((button) => body[button]).find((name) => name !== undefined);
  if (at === undefined) return { answers, stay: false };
  const placed = listFields(form, answers).find(({ name }) => name === at);
  return { answers, stay: true, ...(placed === undefined ? {} : { anchor: anchorOf(controlName(placed)) }) };
}

function isFirstControl({ section, field }: PlacedField, groupId: string): boolean {
  return section.repeat?.id === groupId && field === section.fields.find(({ kind }) => kind !== 'display');
}

/** The control where a field begins: the search box of a lookup. */
export function controlName({ name, field }: PlacedField): string {
  return field.kind === 'lookup' ? queryName(name) : name;
}

function anchorOf(name: string): string {
  return `f-${name.replace(/[^A-Za-z0-9_-]/g, '-')}`;
}
