import type { FormFields } from '#platform/web/form-fields.ts';
import type { FieldError } from './officer-sign-in.form.ts';
import { COMPLAINTS, PASSWORDS_DIFFER } from './password.text.ts';

export function parseNewPassword(fields: FormFields): { password: string; errors: FieldError[] } {
  const password = fields['new-password'] ?? '';
  const errors: FieldError[] = [];
  if (password === '') errors.push({ field: 'new-password', message: 'Bạn chưa nhập mật khẩu mới.' });
  else if (password !== fields['new-password-again'])
    errors.push({ field: 'new-password-again', message: PASSWORDS_DIFFER });
  return { password, errors };
}

export function weakPassword(complaints: readonly (keyof typeof COMPLAINTS)[]): FieldError {
  return { field: 'new-password', message: complaints.map((complaint) => COMPLAINTS[complaint]).join(' ') };
}
