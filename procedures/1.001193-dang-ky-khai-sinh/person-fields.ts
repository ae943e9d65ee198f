/** Questions about one person: the requester, the mother, the father. */
import type { Condition, EFormField, Prefill } from '#engines/forms/define.ts';
import { scope } from './shared-options.ts';

// Patterns of the numbers by kind of paper: catalogue of the national portal's form.
const paperNumbers: Readonly<Record<string, string>> = {
  2: '^\\d{9}$',
  3: '^\\d{8,12}$',
  4: '^\\d{3,6}-?\\d{0,4}$',
  5: '^\\d{12}$',
  6: '^[A-Z]\\d{7,8}$|^[A-Z0-9]{6,12}$',
  7: '^\\d{9}$',
  9: '^\\d{12}$',
  10: '^\\d{12}$',
};

export interface Person {
  readonly id: 'requester' | 'mother' | 'father';
  readonly who: string;
  /** Sex that the number must show: a parent's is known, the requester's is not asked. */
  readonly sex?: '1' | '2';
  readonly prefill: (path: string) => { readonly prefill?: Prefill };
}

export function identityFields({ id, who, sex, prefill }: Person): readonly EFormField[] {
  const agrees = {
    check: 'personalIdAgrees',
    birthDate: `${id}.birthDate`,
    ...(sex ? { sex, warnOnly: true } : {}),
  } as const;
  return [
    { id: `${id}.fullName`, kind: 'name', label: `Họ, chữ đệm, tên ${who}`, required: true, ...prefill('fullName') },
    {
      id: `${id}.personalId`,
      kind: 'personalId',
      label: 'Số định danh cá nhân',
      hint: '12 chữ số, ghi trên thẻ căn cước. Bỏ trống nếu chưa được cấp.',
      checks: [agrees],
      ...prefill('personalId'),
    },
    {
      id: `${id}.birthDate`,
      kind: 'partialDate',
      label: 'Ngày, tháng, năm sinh',
      hint: 'Không nhớ ngày hoặc tháng thì bỏ trống, chỉ ghi năm.',
      required: true,
      checks: [{ check: 'notFuture' }],
      ...prefill('birthDate'),
    },
    {
      id: `${id}.ethnic`,
      kind: 'select',
      label: 'Dân tộc',
      required: true,
      options: { list: 'ethnic-groups' },
      ...prefill('ethnic'),
    },
    {
      id: `${id}.nationality`,
      kind: 'select',
      label: 'Quốc tịch',
      required: true,
      options: { list: 'nationalities' },
      default: 'VN',
      ...prefill('nationality'),
    },
  ];
}

export function paperFields({ id, prefill }: Person): readonly EFormField[] {
  return [
    {
      id: `${id}.idDoc.type`,
      kind: 'select',
      label: 'Loại giấy tờ tùy thân',
      options: { list: 'id-document-types' },
      ...prefill('idDoc.type'),
    },
    {
      id: `${id}.idDoc.otherName`,
      kind: 'text',
      label: 'Tên giấy tờ',
      required: true,
      visibleWhen: { field: `${id}.idDoc.type`, equals: '8' },
    },
    {
      id: `${id}.idDoc.number`,
      kind: 'text',
      label: 'Số giấy tờ tùy thân',
      width: 'medium',
      maxLength: 30,
      upperCase: true,
      checks: [{ check: 'patternBy', field: `${id}.idDoc.type`, patterns: paperNumbers }],
      ...prefill('idDoc.number'),
    },
    {
      id: `${id}.idDoc.issueDate`,
      kind: 'date',
      label: 'Ngày cấp',
      checks: [{ check: 'notFuture' }, { check: 'notBefore', field: `${id}.birthDate` }],
      ...prefill('idDoc.issueDate'),
    },
    {
      id: `${id}.idDoc.issuer`,
      kind: 'text',
      label: 'Nơi cấp',
      hint: 'Thẻ căn cước cấp từ 01/07/2024: Bộ Công an. Cấp trước đó: Cục Cảnh sát quản lý hành chính về trật tự xã hội.',
      ...prefill('idDoc.issuer'),
    },
  ];
}

export function residenceFields({ id, prefill }: Person): readonly EFormField[] {
  const inVietnam: Condition = { field: `${id}.residence.scope`, equals: '1' };
  const abroad: Condition = { field: `${id}.residence.scope`, equals: '2' };
  return [
    {
      id: `${id}.residence.kind`,
      kind: 'select',
      label: 'Loại cư trú',
      hint: 'Ghi nơi thường trú; không có thì ghi nơi tạm trú; không có cả hai thì ghi nơi ở hiện tại.',
      required: true,
      options: [
        { value: '1', label: 'Thường trú' },
        { value: '2', label: 'Tạm trú' },
        { value: '3', label: 'Nơi ở hiện tại' },
      ],
      ...prefill('residence.kind'),
    },
    {
      id: `${id}.residence.scope`,
      kind: 'radio',
      label: 'Nơi cư trú',
      required: true,
      inline: true,
      options: scope,
      default: '1',
      ...prefill('residence.scope'),
    },
    {
      id: `${id}.residence.province`,
      kind: 'select',
      label: 'Tỉnh, thành phố',
      required: true,
      visibleWhen: inVietnam,
      options: { list: 'provinces' },
      ...prefill('residence.province'),
    },
    {
      id: `${id}.residence.commune`,
      kind: 'select',
      label: 'Xã, phường, đặc khu',
      required: true,
      visibleWhen: inVietnam,
      options: { list: 'communes', parentField: `${id}.residence.province` },
      ...prefill('residence.commune'),
    },
    {
      id: `${id}.residence.detail`,
      kind: 'text',
      label: 'Số nhà, đường, tổ, xóm, thôn',
      visibleWhen: inVietnam,
      ...prefill('residence.detail'),
    },
    {
      id: `${id}.residence.country`,
      kind: 'select',
      label: 'Quốc gia',
      required: true,
      visibleWhen: abroad,
      options: { list: 'nationalities' },
    },
    {
      id: `${id}.residence.foreign`,
      kind: 'text',
      label: 'Địa chỉ ở nước ngoài',
      required: true,
      visibleWhen: abroad,
    },
  ];
}
