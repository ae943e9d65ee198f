import { parsePartialDate } from '#shared/partial-date.ts';
import { normalisePersonName } from '#shared/person-name.ts';
import { parsePhone } from '#shared/phone.ts';
import { normaliseTaxCode } from '#shared/tax-code.ts';
import { computeFields } from './compute.ts';
import type { FormContext } from './context.ts';
import { type Answers, type EForm, type EFormField, type EFormSection, TICKED } from './define.ts';
import { listFields, rowCount, rowOf, whatIsAsked } from './fields.ts';

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** An answer in the form it is kept in; what cannot be read stays as typed, for the person to correct. */
export function normaliseValue(field: EFormField, typed: string): string {
  // Once more at the end: capitals and left-out signs can leave letters and marks apart again.
  return normaliseText(field, typed.normalize('NFC')).normalize('NFC');
}

function normaliseText(field: EFormField, text: string): string {
  switch (field.kind) {
    case 'name':
      return normalisePersonName(text);
    case 'personalId':
      return text.replace(/[\s.-]/g, '');
    case 'taxCode':
      return normaliseTaxCode(text);
    case 'phone': {
      const phone = parsePhone(text);
      return phone.kind === 'invalid' ? oneLine(text) : phone.e164;
    }
    case 'money':
    case 'number':
      return normaliseNumber(oneLine(text));
    case 'date':
    case 'partialDate':
      return parsePartialDate(text) ?? oneLine(text);
    case 'time':
      return normaliseTime(oneLine(text));
    case 'checkbox':
    case 'rowChoice':
      return text === '' ? '' : TICKED;
    case 'textarea':
      return text.replace(/\r\n?/g, '\n').trim();
    case 'text':
      return normaliseLine(field.upperCase ?? false, field.startsWith ?? '', oneLine(text));
    default:
      return oneLine(text);
  }
}

function normaliseLine(upperCase: boolean, startsWith: string, text: string): string {
  const cased = upperCase ? text.toLocaleUpperCase('vi') : text;
  return cased === '' || cased.startsWith(startsWith) ? cased : `${startsWith} ${cased}`;
}

/** "120.000.000 đồng" is 120000000. */
function normaliseNumber(text: string): string {
  const bare = text.replace(/\s*(?:đồng|vnđ|vnd|đ)\.?$/iu, '').replace(/\s/g, '');
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(bare)) return bare.replace(/[.,]/g, '');
  return /^\d+$/.test(bare) ? bare.replace(/^0+(?=\d)/, '') : text;
}

/** "7h5", "07:05", "7 giờ 5" are 07:05. */
function normaliseTime(text: string): string {
  const parts = /^(\d{1,2})\s*(?::|h|giờ|g)\s*(\d{1,2})?\s*(?:phút|p)?$/iu.exec(text);
  return parts === null ? text : `${(parts[1] ?? '').padStart(2, '0')}:${(parts[2] ?? '0').padStart(2, '0')}`;
}

/** Câu trả lời để lưu: normalised, computed fields filled, nothing hidden, nothing unknown, no empty row. */
export function cleanAnswers(form: EForm, answers: Answers, context: FormContext): Answers {
  const normalised: Record<string, string> = {};
  for (const { name, field } of listFields(form, answers)) {
    const value = normaliseValue(field, answers[name] ?? '');
    if (value !== '') normalised[name] = value;
  }
  const asked = askedOnly(form, computeFields(form, normalised, context), context);
  return askedOnly(form, computeFields(form, withoutEmptyRows(form, asked), context), context);
}

function askedOnly(form: EForm, answers: Answers, context: FormContext): Answers {
  const kept: Record<string, string> = {};
  for (const { name } of whatIsAsked(form, answers, context).fields) {
    const value = answers[name] ?? '';
    if (value !== '') kept[name] = value;
  }
  return kept;
}

function withoutEmptyRows(form: EForm, answers: Answers): Answers {
  let result = answers;
  for (const { repeat, fields } of groups(form)) {
    for (let row = rowCount(repeat, result) - 1; row >= 0; row -= 1) {
      if (!fields.some((field) => isTyped(field) && (result[rowName(field.id, row)] ?? '') !== '')) {
        result = shiftRows(repeat.id, result, row);
      }
    }
  }
  return result;
}

const rowName = (id: string, row: number): string => id.replace('[]', `[${row}]`);

/** Fields a person fills in: a number, a default or a mark alone does not make a row. */
function isTyped(field: EFormField): boolean {
  return field.computed === undefined && field.default === undefined && field.kind !== 'rowChoice';
}

type Group = EFormSection & { readonly repeat: NonNullable<EFormSection['repeat']> };

export function groups(form: EForm): readonly Group[] {
  const sections = form.pages.flatMap((page) => page.sections);
  return sections.filter((section): section is Group => section.repeat !== undefined);
}

/** Thêm dòng: an empty row at the end, unless the group is full. */
export function addRow(form: EForm, answers: Answers, groupId: string): Answers {
  const group = groups(form).find(({ repeat }) => repeat.id === groupId);
  if (group === undefined) return answers;
  const row = rowCount(group.repeat, answers);
  if (row >= group.repeat.max) return answers;
  const empty = group.fields.map((field) => [rowName(field.id, row), field.default ?? '']);
  return { ...answers, ...Object.fromEntries(empty) };
}

/** Bỏ dòng: the rows after it move up; the least number of rows always stays. */
export function removeRow(form: EForm, answers: Answers, groupId: string, row: number): Answers {
  const group = groups(form).find(({ repeat }) => repeat.id === groupId);
  return group === undefined ? answers : shiftRows(group.repeat.id, answers, row);
}

function shiftRows(groupId: string, answers: Answers, removed: number): Answers {
  const kept = Object.entries(answers).flatMap(([name, value]): [string, string][] => {
    const row = rowOf(groupId, name);
    if (row === undefined || row < removed) return [[name, value]];
    return row === removed ? [] : [[name.replace(`[${row}]`, `[${row - 1}]`), value]];
  });
  return Object.fromEntries(kept);
}

export interface AnswerChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What differs between two sets of answers, e.g. before and after a supplement. */
export function diffAnswers(before: Answers, after: Answers): readonly AnswerChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .map((field) => ({ field, before: before[field] ?? '', after: after[field] ?? '' }))
    .filter((change) => change.before !== change.after);
}
