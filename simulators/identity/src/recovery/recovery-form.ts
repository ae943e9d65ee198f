/** Whose password is forgotten: what was typed, and what is wrong with it. */
import type { FieldError } from '../pages/field-errors.ts';
import { normalPhone } from '../telephone.ts';

export interface TypedRecovery {
  readonly username: string;
  readonly phone: string;
}

export interface AskedRecovery {
  readonly loginId: string;
  readonly phone: string;
}

const LONGEST = 64;
const LOGIN_ID = /^\d{9}$|^\d{12}$|^\d{10}(-\d{3})?$/;

export const NOTHING_TYPED: TypedRecovery = { username: '', phone: '' };

export function readTyped(form: ReadonlyMap<string, string>): TypedRecovery {
  const text = (name: string): string => (form.get(name) ?? '').trim().slice(0, LONGEST);
  return { username: text('username'), phone: text('phone') };
}

export function checkTyped(typed: TypedRecovery): AskedRecovery | readonly FieldError[] {
  const loginId = typed.username.replace(/[\s.]/g, '');
  const phone = normalPhone(typed.phone);
  const errors: FieldError[] = [];
  if (loginId === '') errors.push({ field: 'username', message: 'Bạn chưa nhập số CMT/CCCD.' });
  else if (!LOGIN_ID.test(loginId))
    errors.push({
      field: 'username',
      message: 'Số CMT gồm 9 chữ số, số CCCD gồm 12 chữ số, mã số thuế gồm 10 chữ số.',
    });
  if (phone === undefined)
    errors.push({
      field: 'phone',
      message: 'Số điện thoại di động gồm 10 chữ số, bắt đầu bằng 03, 05, 07, 08 hoặc 09.',
    });
  return phone === undefined || errors.length > 0 ? errors : { loginId, phone };
}
