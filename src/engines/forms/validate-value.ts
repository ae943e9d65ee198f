import { parseDate, parsePartialDate } from '#shared/partial-date.ts';
import { checkPersonName } from '#shared/person-name.ts';
import { parsePhone } from '#shared/phone.ts';
import { checkTaxCode } from '#shared/tax-code.ts';
import type { FormContext } from './context.ts';
import type { EFormField, NumberField, TextField } from './define.ts';
import type { FaultCode } from './faults.ts';
import { checkPersonId } from './validate-person.ts';

export type ValueFault = { readonly code: FaultCode; readonly params?: Readonly<Record<string, string>> };

const LONGEST_TEXT = 255;
const LONGEST_TEXTAREA = 2000;

export function maxLengthOf(field: EFormField): number {
  if ('maxLength' in field && field.maxLength !== undefined) return field.maxLength;
  return field.kind === 'textarea' ? LONGEST_TEXTAREA : LONGEST_TEXT;
}

/** What the kind of the field alone demands of a filled-in answer. */
export function checkValue(field: EFormField, value: string, context: FormContext): ValueFault | undefined {
  if (value.length > maxLengthOf(field)) return { code: 'too-long', params: { max: String(maxLengthOf(field)) } };
  switch (field.kind) {
    case 'name':
      return checkName(value);
    case 'personalId':
      return checkPersonId(value, context.today);
    case 'taxCode':
      return checkTax(value);
    case 'phone':
      return parsePhone(value).kind === 'invalid' ? { code: 'phone-format' } : undefined;
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@.]+$/u.test(value) ? undefined : { code: 'email-format' };
    case 'url':
      return /^(?:https?:\/\/)?[^\s/.]+(?:\.[^\s/.]+)+(?:\/\S*)?$/iu.test(value) ? undefined : { code: 'url-format' };
    case 'time':
      return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value) ? undefined : { code: 'time-format' };
    case 'number':
    case 'money':
      return checkNumber(field, value);
    case 'date':
      return checkDate(value, true);
    case 'partialDate':
      return checkDate(value, false);
    case 'text':
      return checkText(field, value);
    default:
      return undefined;
  }
}

function checkName(value: string): ValueFault | undefined {
  switch (checkPersonName(value)) {
    case 'CHARS':
      return { code: 'name-chars' };
    case 'LENGTH':
      return { code: 'name-length' };
    case 'NEEDS_FAMILY_AND_GIVEN':
      return { code: 'name-needs-family-and-given' };
    case 'OK':
      return undefined;
  }
}

function checkTax(value: string): ValueFault | undefined {
  const verdict = checkTaxCode(value);
  if (verdict === 'FORMAT') return { code: 'tax-code-format' };
  return verdict === 'OK' || verdict === 'PERSONAL_ID' ? undefined : { code: 'tax-code-check-digit' };
}

function checkNumber(field: NumberField, value: string): ValueFault | undefined {
  if (!/^\d{1,15}$/.test(value)) return { code: 'number-format' };
  if (field.min !== undefined && Number(value) < field.min) {
    return { code: 'number-min', params: { min: String(field.min) } };
  }
  if (field.max !== undefined && Number(value) > field.max) {
    return { code: 'number-max', params: { max: String(field.max) } };
  }
  return undefined;
}

function checkDate(value: string, whole: boolean): ValueFault | undefined {
  if (parsePartialDate(value) === undefined) return { code: 'date-format' };
  return whole && parseDate(value) === undefined ? { code: 'date-incomplete' } : undefined;
}

function checkText(field: TextField, value: string): ValueFault | undefined {
  const prefix = field.startsWith;
  if (prefix === undefined || value.slice(prefix.length).trim() !== '') return undefined;
  return { code: 'only-prefix', params: { prefix } };
}
