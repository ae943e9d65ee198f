import type { FormFields } from '#platform/web/form-fields.ts';
import { joinDateParts, parseDate } from '#shared/partial-date.ts';
import type { CoverRequest } from '../../domain/absence-cover.ts';
import { COVER_ERRORS } from './covers.text.ts';
import type { FieldError } from './officer-sign-in.form.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Người vắng ở đơn vị nào: somebody may work in several. */
export const absentValue = (unitId: number, officerId: string): string => `${unitId}/${officerId}`;

export function parseCover(fields: FormFields): { values: CoverRequest } | { errors: readonly FieldError[] } {
  const [unit = '', absentId = ''] = (fields['nguoi-vang'] ?? '').split('/');
  const coverId = fields['nguoi-thay'] ?? '';
  const [fromOn, toOn] = [typedDate(fields, 'tu'), typedDate(fields, 'den')];
  const isAbsentKnown = /^\d{1,9}$/.test(unit) && UUID.test(absentId);
  const errors: FieldError[] = [
    ...(isAbsentKnown ? [] : [{ field: 'nguoi-vang', message: COVER_ERRORS.absent }]),
    ...(UUID.test(coverId) ? [] : [{ field: 'nguoi-thay', message: COVER_ERRORS.cover }]),
    ...(fromOn ? [] : [{ field: 'tu', message: COVER_ERRORS.from }]),
    ...(toOn ? [] : [{ field: 'den', message: COVER_ERRORS.to }]),
  ];
  if (errors.length > 0 || !fromOn || !toOn) return { errors };
  const reason = (fields['ly-do'] ?? '').trim();
  return { values: { unitId: Number(unit), absentId, coverId, fromOn, toOn, reason } };
}

function typedDate(fields: FormFields, name: string): string | undefined {
  const part = (one: string) => fields[`${name}.${one}`] ?? '';
  return parseDate(joinDateParts({ day: part('day'), month: part('month'), year: part('year') }))?.toString();
}
