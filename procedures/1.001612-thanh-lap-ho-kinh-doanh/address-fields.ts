/** Địa chỉ hai cấp as this form writes it. */
import type { Condition, EFormField } from '#engines/forms/define.ts';

export function addressFields(id: string, visibleWhen?: Condition): readonly EFormField[] {
  const shown = visibleWhen === undefined ? {} : { visibleWhen };
  return [
    {
      id: `${id}.province`,
      kind: 'select',
      label: 'Tỉnh, thành phố',
      required: true,
      options: { list: 'provinces' },
      ...shown,
    },
    {
      id: `${id}.commune`,
      kind: 'select',
      label: 'Xã, phường, đặc khu',
      required: true,
      options: { list: 'communes', parentField: `${id}.province` },
      ...shown,
    },
    {
      id: `${id}.detail`,
      kind: 'text',
      label: 'Số nhà, ngách, ngõ, đường, tổ, thôn',
      required: true,
      ...shown,
    },
  ];
}
