import { daysBetween } from '#shared/partial-date.ts';
import type { FormContext } from './context.ts';
import type { Answers, Condition } from './define.ts';

/** `lines[].main` in row 2 is `lines[2].main`. */
export function nameInRow(id: string, row: number | undefined): string {
  return row === undefined ? id : id.replace('[]', `[${row}]`);
}

/** Whether a condition holds; `row` is the row of a group that it speaks of. */
export function evaluate(
  condition: Condition,
  answers: Answers,
  context: Pick<FormContext, 'today' | 'flags'>,
  row?: number,
): boolean {
  const answer = (id: string): string => answers[nameInRow(id, row)] ?? '';
  if ('equals' in condition) return answer(condition.field) === condition.equals;
  if ('in' in condition) return condition.in.includes(answer(condition.field));
  if ('filled' in condition) return (answer(condition.field) !== '') === condition.filled;
  if ('flag' in condition) return context.flags?.[condition.flag] ?? false;
  if ('and' in condition) return condition.and.every((part) => evaluate(part, answers, context, row));
  if ('or' in condition) return condition.or.some((part) => evaluate(part, answers, context, row));
  if ('not' in condition) return !evaluate(condition.not, answers, context, row);
  const { from, to, moreThan } = condition.daysBetween;
  const day = (id: string): string => (id === 'today' ? context.today : answer(id));
  const days = daysBetween(day(from), day(to));
  return days !== undefined && days > moreThan;
}

/** Ids of the fields that a condition asks. */
export function fieldsOf(condition: Condition): readonly string[] {
  if ('field' in condition) return [condition.field];
  if ('flag' in condition) return [];
  if ('and' in condition) return condition.and.flatMap(fieldsOf);
  if ('or' in condition) return condition.or.flatMap(fieldsOf);
  if ('not' in condition) return fieldsOf(condition.not);
  return [condition.daysBetween.from, condition.daysBetween.to].filter((id) => id !== 'today');
}
