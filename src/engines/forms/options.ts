import { nameInRow } from './conditions.ts';
import type { FormContext } from './context.ts';
import type { Answers, EFormField, ListReference, Option } from './define.ts';
import type { PlacedField } from './fields.ts';

type FieldWithOptions = Extract<EFormField, { options: unknown }>;

export function hasOptions(field: EFormField): field is FieldWithOptions {
  return 'options' in field;
}

export function isListReference(options: readonly Option[] | ListReference): options is ListReference {
  return 'list' in options;
}

function parentAnswer(placed: PlacedField, { parentField }: ListReference, answers: Answers): string | undefined {
  return parentField === undefined ? undefined : (answers[nameInRow(parentField, placed.row)] ?? '');
}

/** Lựa chọn đang có hiệu lực. Of a list that depends on another answer: none until that is given. */
export function optionsFor(placed: PlacedField, answers: Answers, context: FormContext): readonly Option[] {
  const { field } = placed;
  if (!hasOptions(field)) return [];
  if (!isListReference(field.options)) {
    const { today } = context;
    return field.options.filter(({ from, until }) => (from ?? '') <= today && (until === undefined || today < until));
  }
  const parent = parentAnswer(placed, field.options, answers);
  if (field.kind === 'lookup' || parent === '') return [];
  return context.lists?.options(field.options.list, parent) ?? [];
}

/** In the browser lists are not at hand; the page offers only what they hold, and the server judges. */
export function isOffered(placed: PlacedField, value: string, answers: Answers, context: FormContext): boolean {
  const { field } = placed;
  if (!hasOptions(field)) return true;
  if (!isListReference(field.options)) {
    return optionsFor(placed, answers, context).some((option) => option.value === value);
  }
  if (context.lists === undefined) return true;
  return context.lists.label(field.options.list, value, parentAnswer(placed, field.options, answers)) !== undefined;
}

/** The answer as a person reads it. */
export function optionLabel(placed: PlacedField, value: string, answers: Answers, context: FormContext): string {
  const { field } = placed;
  if (!hasOptions(field) || value === '') return value;
  if (!isListReference(field.options)) {
    return field.options.find((option) => option.value === value)?.label ?? value;
  }
  return context.lists?.label(field.options.list, value, parentAnswer(placed, field.options, answers)) ?? value;
}
