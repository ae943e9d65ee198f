import type { FormFields } from '#platform/web/form-fields.ts';
import type { TypedDate } from '#ui/date-field.tsx';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { AUTHORISATION_SCOPES } from '../../domain/acting.ts';
import type { AuthorisationWish } from '../../domain/authorisation.ts';
import { text } from './authorisations.text.ts';

export interface TypedAuthorisation {
  readonly name: string;
  readonly number: string;
  readonly scope: string;
  readonly from: TypedDate;
  readonly to: TypedDate;
}

const LONGEST_NAME = 120;

export function typedAuthorisation(fields: FormFields, today: string): TypedAuthorisation {
  const [year = '', month = '', day = ''] = today.split('-');
  const date = (name: string, fallback: TypedDate): TypedDate => ({
    day: fields[`${name}.day`] ?? fallback.day,
    month: fields[`${name}.month`] ?? fallback.month,
    year: fields[`${name}.year`] ?? fallback.year,
  });
  return {
    name: (fields['ho-ten'] ?? '').trim().slice(0, LONGEST_NAME),
    number: (fields['so-dinh-danh'] ?? '').replaceAll(/\s/g, '').slice(0, 20),
    scope: fields['pham-vi'] ?? '',
    from: date('tu-ngay', { day, month, year }),
    to: date('den-ngay', { day: '', month: '', year: '' }),
  };
}

export function readAuthorisation(
  typed: TypedAuthorisation,
): { readonly ok: true; readonly wish: AuthorisationWish } | { readonly ok: false; readonly errors: FieldMessage[] } {
  const scope = AUTHORISATION_SCOPES.find((known) => known === typed.scope);
  const [validFrom, validTo] = [isoDate(typed.from), isoDate(typed.to)];
  const errors = [
    ...(typed.name === '' ? [{ field: 'ho-ten', message: text.noName }] : []),
    ...(scope === undefined ? [{ field: 'pham-vi', message: text.noScope }] : []),
    ...(validFrom === undefined ? [{ field: 'tu-ngay', message: text.wrongDate }] : []),
    ...(validTo === undefined ? [{ field: 'den-ngay', message: text.wrongDate }] : []),
  ];
  if (scope === undefined || validFrom === undefined || validTo === undefined || errors.length > 0)
    return { ok: false, errors };
  return { ok: true, wish: { memberName: typed.name, personalId: typed.number, scope, validFrom, validTo } };
}

function isoDate({ day, month, year }: TypedDate): string | undefined {
  const numbers = [year, month, day].map((part) => part.trim());
  if (!numbers.every((part) => /^\d{1,4}$/.test(part))) return undefined;
  const [y = 0, m = 0, d = 0] = numbers.map(Number);
  try {
    if (y < 2000 || y > 2100) return undefined;
    return Temporal.PlainDate.from({ year: y, month: m, day: d }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}
