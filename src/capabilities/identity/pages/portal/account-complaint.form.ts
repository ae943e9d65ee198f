import type { FormFields } from '#platform/web/form-fields.ts';
import { parsePhone } from '#shared/phone.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import type { ComplaintText } from '../../domain/account-complaint.ts';
import { COMPLAINT_ERRORS } from './account-complaint.text.ts';

const LONGEST_NAME = 100;
const [SHORTEST_CONTENT, LONGEST_CONTENT] = [10, 2000];

export function readComplaint(
  fields: FormFields,
):
  | { readonly ok: true; readonly complaint: ComplaintText }
  | { readonly ok: false; readonly errors: readonly FieldMessage[] } {
  const fullName = (fields['ho-ten'] ?? '').trim().replace(/\s+/g, ' ');
  const personalId = (fields['so-dinh-danh'] ?? '').replace(/[\s.]/g, '');
  const phone = parsePhone((fields['so-dien-thoai'] ?? '').trim());
  const content = (fields['noi-dung'] ?? '').trim();
  const errors: FieldMessage[] = [];
  const wrong = (field: string, message: string): void => void errors.push({ field, message });
  if (fullName.length < 2 || fullName.length > LONGEST_NAME) wrong('ho-ten', COMPLAINT_ERRORS.fullName);
  if (!/^\d{9}$|^\d{12}$/.test(personalId)) wrong('so-dinh-danh', COMPLAINT_ERRORS.number);
  if (phone.kind !== 'mobile') wrong('so-dien-thoai', COMPLAINT_ERRORS.phone);
  if (content.length < SHORTEST_CONTENT || content.length > LONGEST_CONTENT)
    wrong('noi-dung', COMPLAINT_ERRORS.content);
  if (errors.length > 0 || phone.kind !== 'mobile') return { ok: false, errors };
  return { ok: true, complaint: { fullName, personalId, phone: phone.national, content } };
}
