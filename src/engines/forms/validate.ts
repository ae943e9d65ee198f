import { groups, normaliseValue } from './answers.ts';
import { nameInRow } from './conditions.ts';
import type { FormContext } from './context.ts';
import type { Answers, EForm, EFormSection, Repeat } from './define.ts';
import type { Fault, Findings } from './faults.ts';
import { listFields, rowCount, whatIsAsked } from './fields.ts';
import { validateField } from './validate-field.ts';

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

function validateGroup(repeat: Repeat, answers: Answers): readonly Fault[] {
  const rows = Array.from({ length: rowCount(repeat, answers) }, (_, row) => row);
  return (repeat.checks ?? []).flatMap((check) => {
    const names = rows.map((row) => nameInRow(check.field, row));
    const values = names.map((name) => answers[name] ?? '');
    if (check.check === 'exactlyOne') return checkExactlyOne(values, names);
    if (check.check === 'unique') return checkUnique(values, names);
    const wanted = answers[check.answerOf] ?? '';
    const missing = wanted !== '' && values.every((value) => value !== '') && !values.includes(wanted);
    return missing ? [{ field: repeat.id, code: 'row-missing' as const, params: { whose: check.whose } }] : [];
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
