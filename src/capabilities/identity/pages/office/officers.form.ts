import type { FormFields } from '#platform/web/form-fields.ts';
import { joinDateParts, parseDate } from '#shared/partial-date.ts';
import type { AccountChange } from '../../actions/change-officer-account.ts';
import type { OfficerDraft } from '../../actions/create-officer.ts';
import { ROLES } from '../../domain/duty.ts';
import type { FieldError } from './officer-sign-in.form.ts';

type Duty = OfficerDraft['duty'];
type Parsed<T> = { readonly values: T } | { readonly errors: readonly FieldError[] };

const USERNAME = /^[a-z][a-z0-9.]{2,49}$/;

export function parseOfficerDraft(fields: FormFields, today: string): Parsed<OfficerDraft> {
  const username = (fields['username'] ?? '').trim().toLowerCase();
  const fullName = (fields['full-name'] ?? '').trim().replace(/\s+/g, ' ');
  const title = (fields['title'] ?? '').trim();
  const errors: FieldError[] = [];
  if (!USERNAME.test(username))
    errors.push({
      field: 'username',
      message: 'Tên tài khoản gồm 3 đến 50 chữ thường không dấu, chữ số hoặc dấu chấm.',
    });
  if (fullName.length < 2 || fullName.length > 100)
    errors.push({ field: 'full-name', message: 'Bạn nhập họ và tên, không quá 100 ký tự.' });
  if (title === '' || title.length > 100)
    errors.push({ field: 'title', message: 'Bạn nhập chức danh, không quá 100 ký tự.' });
  const duty = parseDuty(fields, today);
  if ('errors' in duty) return { errors: [...errors, ...duty.errors] };
  return errors.length > 0 ? { errors } : { values: { username, fullName, title, duty: duty.values } };
}

/** Without a first day the duty starts today. */
export function parseDuty(fields: FormFields, today: string): Parsed<Duty> {
  const errors: FieldError[] = [];
  const role = ROLES.find((one) => one === fields['role']);
  const unitId = /^\d{1,9}$/.test(fields['unit'] ?? '') ? Number(fields['unit']) : undefined;
  if (!role) errors.push({ field: 'role', message: 'Bạn chọn vai trò.' });
  if (unitId === undefined) errors.push({ field: 'unit', message: 'Bạn chọn đơn vị.' });
  const [from, to] = [typedDate(fields, 'from'), typedDate(fields, 'to')];
  if (from === undefined) errors.push({ field: 'from', message: 'Ngày bắt đầu chưa đúng, ví dụ 24/11/2026.' });
  if (to === undefined) errors.push({ field: 'to', message: 'Ngày kết thúc chưa đúng, ví dụ 31/12/2026.' });
  const validFrom = from || today;
  if (to && (to < validFrom || to < today))
    errors.push({ field: 'to', message: 'Ngày kết thúc không được trước ngày bắt đầu hoặc trước hôm nay.' });
  if (errors.length > 0 || !role || unitId === undefined) return { errors };
  return { values: { role, unitId, validFrom, validTo: to || null } };
}

/** Empty when nothing was typed, undefined when it is no date. */
function typedDate(fields: FormFields, name: string): string | undefined {
  const parts = {
    day: fields[`${name}.day`] ?? '',
    month: fields[`${name}.month`] ?? '',
    year: fields[`${name}.year`] ?? '',
  };
  if (parts.day + parts.month + parts.year === '') return '';
  return parseDate(joinDateParts(parts))?.toString();
}

const SIMPLE_KINDS = ['lock', 'unlock', 'reset-second-factor', 'reset-password'] as const;

export function parseAccountChange(fields: FormFields, today: string): Parsed<AccountChange> {
  const kind = fields['change'];
  if (kind === 'grant-duty') {
    const duty = parseDuty(fields, today);
    return 'errors' in duty ? duty : { values: { kind, duty: duty.values } };
  }
  const simple = SIMPLE_KINDS.find((one) => one === kind);
  if (simple) return { values: { kind: simple } };
  const role = ROLES.find((one) => one === fields['role']);
  const [unit = '', validFrom] = [fields['unit'], parseDate(fields['valid-from'] ?? '')];
  if (kind === 'end-duty' && role && /^\d{1,9}$/.test(unit) && validFrom)
    return { values: { kind, duty: { role, unitId: Number(unit), validFrom, validTo: null } } };
  return { errors: [{ field: '', message: 'Bạn chọn việc cần làm.' }] };
}
