import { isOffered } from './options.ts';
import type { FormContext } from './context.ts';
import { nameInRow } from './conditions.ts';
import { groups, normaliseValue } from './answers.ts';
import type { Answers, EForm, EFormSection, Repeat } from './define.ts';
import type { Fault, FaultCode, Findings } from './faults.ts';
import { isRequired, listFields, type PlacedField, rowCount, whatIsAsked } from './fields.ts';
import { runCheck } from './validate-check.ts';
import { checkValue } from './validate-value.ts';

/** Kiểm tra một trang. Hidden fields are never judged. */
export function validatePage(form: EForm, pageId: string, answers: Answers, context: FormContext): Findings {
  return validateWhere(form, answers, context, (section) =>
    form.pages.some(({ id, sections }) => id === pageId && sections.includes(section)),
  );
}

/** Kiểm tra cả tờ khai. */
export function validateForm(form: EForm, answers: Answers, context: FormContext): Findings {
  return validateWhere(form, answers, context, () => true);
}

function validateWhere(
  form: EForm,
  answers: Answers,
  context: FormContext,
  within: (section: EFormSection) => boolean,
): Findings {
  const normalised = normaliseAll(form, answers);
  const asked = whatIsAsked(form, normalised, context);
  const fields = asked.fields
    .filter(({ section }) => within(section))
    .map((placed) => validateField(placed, asked.answers, context));
  const repeats = groups(form)
    .filter((section) => asked.sections.has(section) && within(section))
    .flatMap(({ repeat }) => validateGroup(repeat, asked.answers));
  return {
    errors: [...fields.flatMap(({ errors }) => errors), ...repeats],
    warnings: fields.flatMap(({ warnings }) => warnings),
  };
}

function normaliseAll(form: EForm, answers: Answers): Answers {
  const normalised = listFields(form, answers).map(({ name, field }) => [
    name,
    normaliseValue(field, answers[name] ?? ''),
  ]);
  return { ...answers, ...Object.fromEntries(normalised) };
}

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
    errors: faults.filter(({ warning }) => !warning).slice(0, 1).map((fault) => found(fault.code, fault.params)),
    warnings: faults.filter(({ warning }) => warning).map((fault) => found(fault.code, fault.params)),
  };
}

function validateGroup(repeat: Repeat, answers: Answers): readonly Fault[] {
  const rows = Array.from({ length: rowCount(repeat, answers) }, (_, row) => row);
  return (repeat.checks ?? []).flatMap((check) => {
    const values = rows.map((row) => answers[nameInRow(check.field, row)] ?? '');
    const names = rows.map((row) => nameInRow(check.field, row));
    switch (check.check) {
      case 'exactlyOne':
        return checkExactlyOne(values, names);
      case 'unique':
        return checkUnique(values, names);
      case 'includes': {
        const wanted = answers[check.answerOf] ?? '';
        const missing = wanted !== '' && values.every((value) => value !== '') && !values.includes(wanted);
        return missing ? [{ field: repeat.id, code: 'row-missing', params: { value: wanted } }] : [];
      }
    }
  });
}

function checkExactlyOne(values: readonly string[], names: readonly string[]): readonly Fault[] {
  const [first, second] = names.filter((_, row) => values[row] !== '');
  if (first === undefined) return [{ field: names[0] ?? '', code: 'one-row-needed', params: {} }];
  return second === undefined ? [] : [{ field: second, code: 'one-row-only', params: {} }];
}

function checkUnique(values: readonly string[], names: readonly string[]): readonly Fault[] {
  return values.flatMap((value, row): Fault[] => {
    const earlier = values.indexOf(value);
    if (value === '' || earlier === row) return [];
    return [{ field: names[row] ?? '', code: 'duplicate', params: { row: String(earlier + 1) } }];
  });
}
