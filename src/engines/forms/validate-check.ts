import { dateRange, formatPartialDate } from '#shared/partial-date.ts';
import { familyName } from '#shared/person-name.ts';
import { readPersonalId } from '#shared/personal-id.ts';
import { parsePhone } from '#shared/phone.ts';
import { nameInRow } from './conditions.ts';
import type { FormContext } from './context.ts';
import type { Answers, Check } from './define.ts';
import { checkPersonId, isYoungerThan } from './validate-person.ts';
import type { ValueFault } from './validate-value.ts';

/** A fault of one check: an error, or only a warning. */
export type CheckFault = ValueFault & { readonly warning?: boolean };

/** What a check of the definition demands of an answer that is right in itself. */
export function runCheck(
  check: Check,
  value: string,
  answers: Answers,
  context: FormContext,
  row: number | undefined,
): CheckFault | undefined {
  const answer = (id: string): string => answers[nameInRow(id, row)] ?? '';
  switch (check.check) {
    case 'notFuture':
      return (dateRange(value)?.first ?? '') > context.today ? { code: 'date-future' } : undefined;
    case 'notBefore':
      return checkNotBefore(value, answer(check.field));
    case 'ageAtLeast':
      return isYoungerThan(check.years, value, context.today)
        ? { code: 'too-young', params: { years: String(check.years) } }
        : undefined;
    case 'pattern':
      return new RegExp(check.pattern, 'u').test(value)
        ? undefined
        : { code: 'pattern', params: { example: check.example } };
    case 'patternBy': {
      const kind = answer(check.field);
      const pattern = Object.hasOwn(check.patterns, kind) ? check.patterns[kind] : undefined;
      return pattern === undefined || new RegExp(pattern, 'u').test(value) ? undefined : { code: 'paper-number' };
    }
    case 'personalIdAgrees':
      return checkPersonalIdAgrees(check, value, answer, context);
    case 'withoutWords': {
      const word = check.words.find((forbidden) => hasWord(value, forbidden));
      return word === undefined ? undefined : { code: 'forbidden-word', params: { word } };
    }
    case 'mobileOnly':
      return parsePhone(value).kind === 'landline' ? { code: 'phone-not-mobile' } : undefined;
    case 'sameAsOneOf':
      return checkSameAsOneOf(check, value, check.fields.map(answer));
  }
}

function checkNotBefore(value: string, earliest: string): CheckFault | undefined {
  const limit = dateRange(earliest);
  const last = dateRange(value)?.last;
  if (limit === undefined || last === undefined || last >= limit.first) return undefined;
  return { code: 'date-too-early', params: { date: formatPartialDate(earliest) } };
}

function checkPersonalIdAgrees(
  check: Extract<Check, { check: 'personalIdAgrees' }>,
  value: string,
  answer: (id: string) => string,
  context: FormContext,
): CheckFault | undefined {
  if (readPersonalId(value)?.bornAbroad) return { code: 'personal-id-abroad', warning: true };
  const gender = check.sex ?? (check.gender === undefined ? '' : answer(check.gender));
  const fault = checkPersonId(value, context.today, { birthDate: answer(check.birthDate), gender });
  return fault && { ...fault, warning: check.warnOnly ?? false };
}

function checkSameAsOneOf(
  check: Extract<Check, { check: 'sameAsOneOf' }>,
  value: string,
  others: readonly string[],
): CheckFault | undefined {
  const key = (text: string): string => (check.by === 'value' ? text : familyName(text).toLocaleLowerCase('vi'));
  const known = others.filter((other) => other !== '');
  if (known.length === 0 || known.some((other) => key(other) === key(value))) return undefined;
  return { code: check.by === 'value' ? 'value-differs' : 'family-name-differs', warning: true };
}

const spaced = (text: string): string => ` ${text.toLocaleLowerCase('vi').replace(/[^\p{L}\p{M}\d]+/gu, ' ')} `;

function hasWord(text: string, word: string): boolean {
  return spaced(text).includes(spaced(word));
}
