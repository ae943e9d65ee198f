import type { FieldMessage } from '#platform/web/change-pages.ts';
import { type FormFields, formValues } from '#platform/web/form-fields.ts';
import { joinDateParts, parseDate, splitDateParts } from '#shared/partial-date.ts';
import { REFUSALS } from './processing.text.ts';

/** Đơn vị khác: none of the agencies that the workflow names. */
export const OTHER_AGENCY = 'don-vi-khac';
/** Cơ quan trả lời bằng văn bản: the question does not go through the system. */
export const ON_PAPER = 'van-ban';
export const SHARE_ANSWERS = 'to-khai';
const PAPER = 'giay-to-';

export const shareOf = (paper: number): string => `${PAPER}${paper}`;

export type TypedQuestion =
  | { readonly way: 'paper'; readonly consultation: string; readonly text: string }
  | {
      readonly way: 'system';
      /** Undefined when the unit answers for itself. */
      readonly consultation: string | undefined;
      readonly unitId: number;
      readonly answerOn: string;
      readonly text: string;
      readonly sharesAnswers: boolean;
      readonly papers: readonly number[];
    };

/** @param agencies ids of those the workflow names; without any only a unit can be asked */
export function parseQuestion(
  fields: FormFields,
  agencies: readonly string[],
): { values: TypedQuestion } | { errors: FieldMessage[] } {
  const fail = (field: string, code: string) => ({ field, message: REFUSALS[code] ?? code });
  const agency = agencies.length === 0 ? OTHER_AGENCY : (fields['co-quan'] ?? '');
  const consultation = agencies.find((id) => id === agency);
  const isKnown = consultation !== undefined || agency === OTHER_AGENCY;
  const unit = fields['don-vi'] ?? '';
  const onPaper = consultation !== undefined && unit === ON_PAPER;
  const text = (fields['noi-dung'] ?? '').trim();
  const answerOn = parseDate(typedDate(fields));
  const errors = [
    ...(isKnown ? [] : [fail('co-quan', 'agency-missing')]),
    ...(onPaper || /^\d{1,9}$/.test(unit) ? [] : [fail('don-vi', 'unit-missing')]),
    ...(onPaper || answerOn ? [] : [fail('tra-loi', 'answer-day-unreadable')]),
    ...(text ? [] : [fail('noi-dung', 'question-missing')]),
  ];
  if (errors.length > 0) return { errors };
  if (onPaper) return { values: { way: 'paper', consultation, text } };
  const shown = formValues(fields, 'cho-xem');
  return {
    values: {
      way: 'system',
      consultation,
      unitId: Number(unit),
      answerOn: answerOn ?? '',
      text,
      sharesAnswers: shown.includes(SHARE_ANSWERS),
      papers: shown.filter((one) => one.startsWith(PAPER)).map((one) => Number(one.slice(PAPER.length))),
    },
  };
}

export function beginQuestion(suggested: Temporal.PlainDate, onlyAgency: string | undefined): FormFields {
  const { day, month, year } = splitDateParts(suggested.toString());
  return {
    'co-quan': onlyAgency ?? '',
    'tra-loi.day': day,
    'tra-loi.month': month,
    'tra-loi.year': year,
  };
}

function typedDate(fields: FormFields): string {
  const part = (name: string) => fields[`tra-loi.${name}`] ?? '';
  return joinDateParts({ day: part('day'), month: part('month'), year: part('year') });
}
