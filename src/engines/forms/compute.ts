import { amountInWords, dateInWords } from '#shared/number-in-words.ts';
import { evaluate, nameInRow } from './conditions.ts';
import type { FormContext } from './context.ts';
import type { Answers, Computed, EForm } from './define.ts';
import { listFields, type PlacedField } from './fields.ts';

/** Fills the fields that follow from others: amounts and dates in words, row numbers, choices made by rule. */
export function computeFields(form: EForm, answers: Answers, context: FormContext): Answers {
  const result: Record<string, string> = { ...answers };
  for (const placed of listFields(form, answers)) {
    const { computed } = placed.field;
    if (computed === undefined) continue;
    const value = compute(computed, placed, result, context);
    if (value === '') delete result[placed.name];
    else result[placed.name] = value;
  }
  return result;
}

function compute(computed: Computed, placed: PlacedField, answers: Answers, context: FormContext): string {
  const { name, row } = placed;
  const current = answers[name] ?? '';
  switch (computed.compute) {
    case 'amountInWords':
      return amountInWords(answers[nameInRow(computed.of, row)] ?? '');
    case 'dateInWords':
      return dateInWords(answers[nameInRow(computed.of, row)] ?? '');
    case 'rowNumber':
      return row === undefined ? '' : String(row + 1);
    case 'choice': {
      if (current !== '' && !computed.replaces.includes(current)) return current;
      return computed.cases.find(({ when }) => evaluate(when, answers, context, row))?.value ?? current;
    }
  }
}
