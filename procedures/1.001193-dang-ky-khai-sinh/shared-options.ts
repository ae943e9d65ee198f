/** Options that several questions of the declaration share. */

export const yesNo = [
  { value: 'co', label: 'Có' },
  { value: 'khong', label: 'Không' },
] as const;

export const gender = [
  { value: '1', label: 'Nam' },
  { value: '2', label: 'Nữ' },
] as const;

export const scope = [
  { value: '1', label: 'Trong nước' },
  { value: '2', label: 'Nước ngoài' },
] as const;
