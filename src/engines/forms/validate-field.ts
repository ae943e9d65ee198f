import { normaliseValue } from './answers.ts';
import type { FormContext } from './context.ts';
import type { Answers } from './define.ts';
import type { Fault, FaultCode, Findings } from './faults.ts';
import { isRequired, type PlacedField } from './fields.ts';
import { isOffered } from './options.ts';
import { runCheck } from './validate-check.ts';
import { checkValue } from './validate-value.ts';

/** One visible field; `answers` hold no hidden ones. At most one error. */
export function validateField(placed: PlacedField, answers: Answers, context: FormContext): Findings {
  const { field, name, row } = placed;
  const value = normaliseValue(field, answers[name] ?? '');
  const found = (code: FaultCode, params: Readonly<Record<string, string>> = {}): Fault => ({
    field: name,
    code,
    params,
  });
  if (value === '') {
    const missing = isRequired(placed, answers, context) && field.kind !== 'rowChoice' && field.kind !== 'display';
    return { errors: missing ? [found('required')] : [], warnings: [] };
  }
  const own = checkValue(field, value, context);
  if (own !== undefined) return { errors: [found(own.code, own.params)], warnings: [] };
  if (!isOffered(placed, value, answers, context)) return { errors: [found('not-an-option')], warnings: [] };
  const faults = (field.checks ?? [])
    .map((check) => runCheck(check, value, answers, context, row))
    .filter((fault) => fault !== undefined);
  return {
    errors: faults
      .filter(({ warning }) => !warning)
      .slice(0, 1)
      .map((fault) => found(fault.code, fault.params)),
    warnings: faults.filter(({ warning }) => warning).map((fault) => found(fault.code, fault.params)),
  };
}
