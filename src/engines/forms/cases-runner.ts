/** What the cases in `cases/` ask of the rules, in plain data, so that they can be put to them in any place. */
import { computeFields } from './compute.ts';
import { evaluate } from './conditions.ts';
import type { Answers, Condition, EForm } from './define.ts';
import { whatIsAsked } from './fields.ts';
import { validateForm } from './validate.ts';

interface Given {
  readonly form: EForm;
  readonly answers: unknown;
  readonly today?: string;
  readonly flags?: Readonly<Record<string, boolean>>;
}

const contextOf = ({ today = '2026-11-24', flags = {} }: Partial<Given>) => ({ today, flags });

export function holds(given: Partial<Given> & { readonly condition: unknown; readonly row?: number }): boolean {
  return evaluate(given.condition as Condition, given.answers as Answers, contextOf(given), given.row);
}

export function askedNames(given: Given): readonly string[] {
  return whatIsAsked(given.form, given.answers as Answers, contextOf(given)).fields.map(({ name }) => name);
}

export function judgement(given: Given & { readonly field: string }): { error: string | null; warning: string | null } {
  const { errors, warnings } = validateForm(given.form, given.answers as Answers, contextOf(given));
  const codeOf = (found: typeof errors): string | null =>
    found.find(({ field }) => field === given.field)?.code ?? null;
  return { error: codeOf(errors), warning: codeOf(warnings) };
}

export function computedValue(given: Given & { readonly field: string }): string {
  return computeFields(given.form, given.answers as Answers, contextOf(given))[given.field] ?? '';
}
