/** Questions about the parents' marriage, and further requests. */
import type { Condition, EFormField } from '#engines/forms/define.ts';
import { yesNo } from './shared-options.ts';

const married: Condition = { field: 'marriage.registered', equals: 'co' };

export const marriageFields: readonly EFormField[] = [
  {
    id: 'marriage.registered',
    kind: 'radio',
    label: 'Cha mẹ đã đăng ký kết hôn chưa?',
    required: true,
    inline: true,
    options: [
      { value: 'co', label: 'Đã đăng ký' },
      { value: 'khong', label: 'Chưa đăng ký' },
    ],
  },
  {
    id: 'marriage.number',
    kind: 'text',
    label: 'Số Giấy chứng nhận kết hôn',
    width: 'medium',
    maxLength: 50,
    required: true,
    visibleWhen: married,
  },
  {
    id: 'marriage.date',
    kind: 'date',
    label: 'Ngày đăng ký kết hôn',
    required: true,
    visibleWhen: married,
    checks: [
      { check: 'notFuture' },
      { check: 'notBefore', field: 'mother.birthDate' },
      { check: 'notBefore', field: 'father.birthDate' },
    ],
  },
  {
    id: 'marriage.place',
    kind: 'text',
    label: 'Nơi đăng ký kết hôn',
    hint: 'Ủy ban nhân dân đã cấp Giấy chứng nhận kết hôn.',
    required: true,
    visibleWhen: married,
  },
];

export const requestFields: readonly EFormField[] = [
  {
    id: 'copy.wanted',
    kind: 'radio',
    label: 'Bạn có đề nghị cấp bản sao Giấy khai sinh không?',
    required: true,
    inline: true,
    options: yesNo,
  },
  {
    id: 'copy.quantity',
    kind: 'number',
    label: 'Số lượng bản sao',
    required: true,
    min: 1,
    max: 20,
    visibleWhen: { field: 'copy.wanted', equals: 'co' },
  },
];
