/** The form of the guide, part II step 3: what was typed, and what is wrong with it. */
import type { FieldError } from '../pages/field-errors.ts';
import { normalPhone } from '../telephone.ts';
import { faultOfNumber, type NumberFault } from './personal-number.ts';

const NAMES = ['fullName', 'idNumber', 'day', 'month', 'year', 'gender', 'phone', 'email', 'address'] as const;

export type TypedRegistration = Readonly<Record<(typeof NAMES)[number], string>>;

export interface RegistrationDetails {
  readonly fullName: string;
  readonly idNumber: string;
  readonly birthDate: string;
  readonly gender: 'male' | 'female';
  readonly phone: string;
  readonly email?: string;
  readonly address: string;
}

const LONGEST = 200;
const OLDEST_YEAR = 1900;

const NUMBER_SENTENCE: Record<NumberFault, string> = {
  malformed: 'Số CMT gồm 9 chữ số, số CCCD gồm 12 chữ số.',
  'unknown-province': 'Số CCCD chưa đúng. Bạn xem lại ba chữ số đầu.',
  'other-birth-date': 'Số CCCD không khớp với năm sinh. Bạn xem lại số CCCD và ngày sinh.',
  'other-sex': 'Số CCCD không khớp với giới tính. Bạn xem lại số CCCD và giới tính.',
};

export function readTyped(form: ReadonlyMap<string, string>): TypedRegistration {
  const entries = NAMES.map((name) => [name, (form.get(name) ?? '').trim().slice(0, LONGEST)]);
  return Object.fromEntries(entries) as TypedRegistration;
}

export const NOTHING_TYPED: TypedRegistration = readTyped(new Map());

export function checkTyped(typed: TypedRegistration, today: string): RegistrationDetails | readonly FieldError[] {
  const errors: FieldError[] = [];
  const wrong = (field: string, message: string): void => void errors.push({ field, message });
  const gender = typed.gender === 'male' || typed.gender === 'female' ? typed.gender : undefined;
  const birthDate = dateOf(typed, today);
  const phone = normalPhone(typed.phone);
  const idNumber = typed.idNumber.replace(/[\s.]/g, '');
  const numberFault = faultOfNumber(idNumber, birthDate, gender);

  if (!/^[\p{L}\p{M}\s'’.-]{2,}$/u.test(typed.fullName)) wrong('fullName', 'Bạn ghi họ và tên như trên thẻ.');
  if (idNumber === '') wrong('idNumber', 'Bạn chưa nhập số CMT/CCCD.');
  else if (numberFault) wrong('idNumber', NUMBER_SENTENCE[numberFault]);
  if (birthDate === undefined) wrong('day', 'Bạn ghi đủ ngày, tháng, năm sinh, ví dụ 09 05 1989.');
  if (gender === undefined) wrong('gender-male', 'Bạn chọn giới tính như trên thẻ.');
  if (phone === undefined) wrong('phone', 'Số điện thoại di động gồm 10 chữ số, bắt đầu bằng 03, 05, 07, 08 hoặc 09.');
  if (typed.email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed.email))
    wrong('email', 'Thư điện tử chưa đúng, ví dụ ten@vidu.vn. Bạn có thể để trống.');
  if (typed.address === '') wrong('address', 'Bạn chưa nhập địa chỉ.');
  if (errors.length > 0 || !gender || birthDate === undefined || phone === undefined) return errors;
  const { fullName, email, address } = typed;
  return { fullName, idNumber, birthDate, gender, phone, address, ...(email !== '' && { email }) };
}

function dateOf({ day, month, year }: TypedRegistration, today: string): string | undefined {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return exists && iso <= today && Number(year) >= OLDEST_YEAR ? iso : undefined;
}
