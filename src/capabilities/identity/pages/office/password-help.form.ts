import type { FormFields } from '#platform/web/form-fields.ts';
import { parsePhone } from '#shared/phone.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import { HELP_PAPERS, HELP_REASONS, type HelpWish } from '../../domain/password-help.ts';
import { HELP_ERRORS } from './password-help.text.ts';

const LONGEST_NAME = 100;
const LONGEST_NOTE = 500;

export function readPasswordHelp(
  fields: FormFields,
): { readonly ok: true; readonly wish: HelpWish } | { readonly ok: false; readonly errors: readonly FieldMessage[] } {
  const text = (name: string): string => (fields[name] ?? '').normalize('NFC').trim().replace(/\s+/g, ' ');
  const fullName = text('ho-ten');
  const personalId = text('so-dinh-danh').replace(/[\s.]/g, '');
  const phone = parsePhone(text('so-dien-thoai'));
  const paper = HELP_PAPERS.find((known) => known === fields['giay-to']);
  const reason = HELP_REASONS.find((known) => known === fields['ly-do']);
  const note = text('ghi-chu');
  const errors: FieldMessage[] = [];
  const wrong = (field: string, message: string): void => void errors.push({ field, message });
  if (fullName.length < 2 || fullName.length > LONGEST_NAME) wrong('ho-ten', HELP_ERRORS.fullName);
  if (!/^\d{9}$|^\d{12}$/.test(personalId)) wrong('so-dinh-danh', HELP_ERRORS.number);
  if (phone.kind !== 'mobile') wrong('so-dien-thoai', HELP_ERRORS.phone);
  if (!paper) wrong('giay-to', HELP_ERRORS.paper);
  if (!reason) wrong('ly-do', HELP_ERRORS.reason);
  if (note.length > LONGEST_NOTE || (reason === 'other' && note === '')) wrong('ghi-chu', HELP_ERRORS.note);
  if (fields['doi-chieu'] !== '1') wrong('doi-chieu', HELP_ERRORS.compared);
  if (errors.length > 0 || phone.kind !== 'mobile' || !paper || !reason) return { ok: false, errors };
  return { ok: true, wish: { fullName, personalId, phone: phone.national, paper, reason, note: note || null } };
}
