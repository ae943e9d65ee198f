/** Questions about the owner and the members of the household. */
import type { Condition, EFormField, Prefill } from '#engines/forms/define.ts';
import { addressFields } from './address-fields.ts';

// Footnote of Mẫu số 1: asked only while the connection to the population database is down.
export const interrupted: Condition = { flag: 'db.interrupted' };
const fromOwner = (path: string): Prefill => ({ from: 'owner', path, lock: true });

const gender = [
  { value: '1', label: 'Nam' },
  { value: '2', label: 'Nữ' },
] as const;

const originFields = (id: string): readonly EFormField[] => [
  {
    id: `${id}.ethnic`,
    kind: 'select',
    label: 'Dân tộc',
    required: true,
    visibleWhen: interrupted,
    options: { list: 'ethnic-groups' },
  },
  {
    id: `${id}.nationality`,
    kind: 'select',
    label: 'Quốc tịch',
    required: true,
    visibleWhen: interrupted,
    options: { list: 'nationalities' },
    default: 'VN',
  },
];

export const ownerFields: readonly EFormField[] = [
  { id: 'authority', kind: 'display', label: 'Kính gửi', prefill: { from: 'dossier', path: 'authority' } },
  { id: 'owner.fullName', kind: 'name', label: 'Họ và tên', required: true, prefill: fromOwner('fullName') },
  {
    id: 'owner.birthDate',
    kind: 'date',
    label: 'Ngày sinh',
    required: true,
    checks: [{ check: 'notFuture' }, { check: 'ageAtLeast', years: 18 }],
    prefill: fromOwner('birthDate'),
  },
  {
    id: 'owner.gender',
    kind: 'radio',
    label: 'Giới tính',
    required: true,
    inline: true,
    options: gender,
    prefill: fromOwner('gender'),
  },
  {
    id: 'owner.personalId',
    kind: 'personalId',
    label: 'Số định danh cá nhân',
    hint: '12 chữ số, ghi trên thẻ căn cước.',
    required: true,
    checks: [{ check: 'personalIdAgrees', birthDate: 'owner.birthDate', gender: 'owner.gender' }],
    prefill: fromOwner('personalId'),
  },
  {
    id: 'owner.phone',
    kind: 'phone',
    label: 'Điện thoại',
    hint: 'Để cán bộ liên hệ khi cần.',
    // Optional on paper; a dossier filed online has no other way to reach its owner.
    required: true,
    prefill: { from: 'owner', path: 'phone' },
  },
  { id: 'owner.email', kind: 'email', label: 'Thư điện tử (nếu có)', prefill: { from: 'owner', path: 'email' } },
  ...originFields('owner'),
];

export const household: Condition = { field: 'founder', equals: 'thanh-vien-ho' };

export const memberFields: readonly EFormField[] = [
  { id: 'members[].fullName', kind: 'name', label: 'Họ và tên', required: true },
  {
    id: 'members[].birthDate',
    kind: 'date',
    label: 'Ngày sinh',
    required: true,
    checks: [{ check: 'notFuture' }],
  },
  {
    id: 'members[].personalId',
    kind: 'personalId',
    label: 'Số định danh cá nhân',
    required: true,
    checks: [
      { check: 'personalIdAgrees', birthDate: 'members[].birthDate', gender: 'members[].gender', warnOnly: true },
    ],
  },
  {
    id: 'members[].gender',
    kind: 'radio',
    label: 'Giới tính',
    required: true,
    inline: true,
    options: gender,
  },
  ...originFields('members[]'),
  ...addressFields('members[].permanent', interrupted).map((field) => ({
    ...field,
    label: `Nơi thường trú: ${field.label}`,
  })),
  ...addressFields('members[].current', interrupted).map((field) => ({
    ...field,
    label: `Nơi ở hiện tại: ${field.label}`,
  })),
];
