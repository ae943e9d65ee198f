/** Việc trong nhóm liên thông: what each of them is told by the one set of answers and papers. */
import { cleanAnswers } from '#engines/forms/answers.ts';
import { evaluate } from '#engines/forms/conditions.ts';
import type { FormContext } from '#engines/forms/context.ts';
import type { Answers, Condition, EForm } from '#engines/forms/define.ts';
import type { Fault } from '#engines/forms/faults.ts';
import { listFields } from '#engines/forms/fields.ts';
import { validateForm } from '#engines/forms/validate.ts';
import type { DraftPaper } from './draft.ts';

/** What filing needs to know of an answer that a matter takes over. */
export type AnswerRule =
  | { readonly to: string; readonly from: string; readonly when?: Condition }
  | { readonly to: string; readonly value: string; readonly when?: Condition }
  | { readonly to: string; readonly ofResult: string };

export type PaperSource =
  | { readonly to: string; readonly from: string }
  | { readonly to: string; readonly ofResult: true };

/** Answers of one matter: those that both forms ask under one name, and over them what the rules say. */
export function memberAnswers(
  form: EForm,
  rules: readonly AnswerRule[],
  answers: Answers,
  context: FormContext,
): Answers {
  const told: Record<string, string> = {};
  for (const rule of rules) {
    if ('ofResult' in rule || told[rule.to] !== undefined) continue;
    if (rule.when !== undefined && !evaluate(rule.when, answers, context)) continue;
    const value = 'value' in rule ? rule.value : (answers[rule.from] ?? '');
    if (value !== '') told[rule.to] = value;
  }
  return cleanAnswers(form, { ...answers, ...told }, context);
}

/** What a matter lacks, except what the result before it will bring. */
export function memberFaults(
  form: EForm,
  rules: readonly AnswerRule[],
  answers: Answers,
  context: FormContext,
): readonly Fault[] {
  const later = new Set(rules.filter((rule) => 'ofResult' in rule).map(({ to }) => to));
  return validateForm(form, answers, context).errors.filter(({ field }) => !later.has(field));
}

/** The page of the one form where a matter's fault is put right: where its answer is taken from. */
export function pageOfFault(
  form: EForm,
  rules: readonly AnswerRule[],
  answers: Answers,
  { field }: Fault,
  context: FormContext,
): string | undefined {
  const source = rules.find(
    (rule) => rule.to === field && 'from' in rule && (rule.when === undefined || evaluate(rule.when, answers, context)),
  );
  const name = source !== undefined && 'from' in source ? source.from : field;
  return listFields(form, answers).find((placed) => placed.name === name)?.page.id;
}

export function memberPapers(
  sources: readonly PaperSource[],
  attached: readonly Pick<DraftPaper, 'paperCode' | 'fileId'>[],
): { readonly paperCode: string; readonly fileId: string }[] {
  return sources.flatMap((source) =>
    'ofResult' in source
      ? []
      : attached
          .filter(({ paperCode }) => paperCode === source.from)
          .map(({ fileId }) => ({ paperCode: source.to, fileId })),
  );
}
