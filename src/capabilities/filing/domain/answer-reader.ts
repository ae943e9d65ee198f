import { readableAnswer } from '#engines/forms/answer-rows.ts';
import type { FormContext } from '#engines/forms/context.ts';
import type { Answers, EForm } from '#engines/forms/define.ts';
import { rowOf, visibleFields } from '#engines/forms/fields.ts';
import { prefill } from '#engines/forms/prefill.ts';

/** Answers for a printed declaration: only what is asked, with what the system fills in by itself. */
export function readAnswers(form: EForm, given: Answers, context: FormContext) {
  const { answers } = prefill(form, given, context);
  const placed = new Map(visibleFields(form, answers, context).map((field) => [field.name, field]));
  const answer = (name: string): string | undefined => (placed.has(name) && answers[name] ? answers[name] : undefined);
  return {
    printedOn: context.today,
    answer,
    label: (name: string): string | undefined => {
      const field = placed.get(name);
      return field === undefined || !answers[name] ? undefined : readableAnswer(field, answers, context);
    },
    rows: (group: string): readonly string[] => {
      const numbers = [...placed.keys()].map((name) => rowOf(group, name)).filter((row) => row !== undefined);
      return [...new Set(numbers)].map((row) => `${group}[${row}]`);
    },
  };
}
