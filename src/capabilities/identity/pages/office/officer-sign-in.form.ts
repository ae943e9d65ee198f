import type { FormFields } from '#platform/web/form-fields.ts';
import type { OfficerCredentials } from '../../actions/sign-in-officer.ts';
import { normaliseCode } from '../../secrets/recovery-code.ts';
import { MISSING } from './officer-sign-in.text.ts';

/** Time code, recovery code, or nothing at the first sign-in. */
const SECOND_FACTOR = /^(\d{6}|[a-z2-9]{16}|)$/;

export interface FieldError {
  readonly field: string;
  readonly message: string;
}

export function parseCredentials(fields: FormFields): { credentials: OfficerCredentials; errors: FieldError[] } {
  const credentials = {
    username: (fields['username'] ?? '').trim().toLowerCase().slice(0, 100),
    password: fields['password'] ?? '',
    secondFactor: normaliseCode(fields['otp'] ?? ''),
  };
  const errors: FieldError[] = [];
  if (credentials.username === '') errors.push({ field: 'username', message: MISSING.username });
  if (credentials.password === '') errors.push({ field: 'password', message: MISSING.password });
  if (!SECOND_FACTOR.test(credentials.secondFactor)) errors.push({ field: 'otp', message: MISSING.otp });
  return { credentials, errors };
}
