import { normaliseValue } from './answers.ts';
import { evaluate } from './conditions.ts';
import type { FormContext } from './context.ts';
import type { Answers, EForm } from './define.ts';
import { listFields, type PlacedField } from './fields.ts';
import { isOffered } from './options.ts';

export interface Prefilled {
  readonly answers: Answers;
  /** Read-only fields, with the register that vouches for each. */
  readonly locked: ReadonlyMap<string, string>;
}

/**
 * Điền sẵn: what the system already knows and the person has not answered yet. Fields that a register vouches for
 * follow the register at every visit; all others are filled once and stay as the person leaves them.
 */
export function prefill(form: EForm, answers: Answers, context: FormContext): Prefilled {
  const result: Record<string, string> = { ...answers };
  const locked = new Map<string, string>();
  for (const placed of listFields(form, answers)) {
    const { name, field } = placed;
    const { value, verifiedBy } = knownValue(placed, result, context);
    if (value !== '' && verifiedBy !== undefined) locked.set(name, verifiedBy);
    if (value !== '' && (verifiedBy !== undefined || field.kind === 'display')) result[name] = value;
    else result[name] ??= value === '' ? (field.default ?? '') : value;
    if (result[name] === '' && answers[name] === undefined) delete result[name];
  }
  return { answers: result, locked };
}

function knownValue(
  placed: PlacedField,
  answers: Answers,
  context: FormContext,
): { readonly value: string; readonly verifiedBy?: string } {
  const wish = placed.field.prefill;
  const source = wish === undefined ? undefined : context.sources?.[wish.from];
  if (wish === undefined || source === undefined) return { value: '' };
  const value = normaliseValue(placed.field, source.values[wish.path] ?? '');
  // A register may know values that our lists do not have: then the person is asked.
  if (value === '' || !isOffered(placed, value, answers, context)) return { value: '' };
  return wish.lock && source.verifiedBy !== undefined ? { value, verifiedBy: source.verifiedBy } : { value };
}

/**
 * Chép câu trả lời from one block to another, as the form's `copies` say. Happens when the condition begins to hold or
 * the source changes, and never over what the person wrote; taken back when the condition ends.
 */
export function applyCopies(form: EForm, previous: Answers, answers: Answers, context: FormContext): Answers {
  const result: Record<string, string> = { ...answers };
  const fields = new Map(listFields(form, answers).map(({ name, field }) => [name, field]));
  for (const { when, pairs } of form.copies ?? []) {
    const held = evaluate(when, previous, context);
    const holds = evaluate(when, answers, context);
    for (const { from, to } of pairs) {
      const [source = '', target = '', oldSource = ''] = [answers[from], answers[to], previous[from]];
      const defaultValue = fields.get(to)?.default ?? '';
      const isOurs = held && target === oldSource;
      const isFree = target === '' || target === defaultValue || isOurs;
      if (holds && isFree && (!held || source !== oldSource)) result[to] = source;
      if (held && !holds && isOurs) result[to] = defaultValue;
    }
  }
  return result;
}
