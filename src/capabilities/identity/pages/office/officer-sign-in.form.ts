import type { FormFields } from '#platform/web/form-fields.ts';
import type { OfficerCredentials } from '../../actions/sign-in-officer.ts';
import { MISSING } from './officer-sign-in.text.ts';

export interface FieldError {
  readonly field: string;
  readonly message: string;
}

export function parseCredentials(fields: FormFields): { credentials: OfficerCredentials; errors: FieldError[] } {
  const credentials = {
    username: (fields['username'] ?? '').trim().toLowerCase().slice(0, 100),
    password: fields['password'] ?? '',
    timeCode: (fields['otp'] ?? '').replace(/\s/g, ''),
  };
  const errors: FieldError[] = [];
  if (credentials.username === '') errors.push({ field: 'username', message: MISSING.username });
  if (credentials.password === '') errors.push({ field: 'password', message: MISSING.password });
  if (!/^\d{6}$/.test(credentials.timeCode)) errors.push({ field: 'otp', message: MISSING.otp });
  return { credentials, errors };
}
