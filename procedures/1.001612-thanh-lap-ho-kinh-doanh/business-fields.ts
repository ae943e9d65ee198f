/** Questions about the business: name, seat, lines, capital, tax. */
import type { Condition, EFormField } from '#engines/forms/define.ts';
import { addressFields } from './address-fields.ts';

export const nameFields: readonly EFormField[] = [
  {
    id: 'name.vi',
    kind: 'text',
    label: 'Tên hộ kinh doanh',
    hint: 'Ghi tên riêng, ví dụ BÁNH KHOÁI BẾN MẪU. Hệ thống thêm “HỘ KINH DOANH” ở trước. Không trùng trong xã, phường.',
    required: true,
    upperCase: true,
    startsWith: 'HỘ KINH DOANH',
    maxLength: 200,
    // NĐ 168/2025/NĐ-CP: letters of Vietnamese, F, J, W, Z, digits and signs; no words of other kinds of enterprise.
    checks: [{ check: 'withoutWords', words: ['công ty', 'doanh nghiệp'] }],
  },
  { id: 'name.foreign', kind: 'text', label: 'Tên bằng tiếng nước ngoài (nếu có)', maxLength: 200 },
  { id: 'name.short', kind: 'text', label: 'Tên viết tắt (nếu có)', width: 'medium', maxLength: 100 },
];

/** The seat is most often where the dossier goes; both stay the applicant's to choose. */
const seatAddress = addressFields('seat').map((field): EFormField => {
  const path = field.id.slice('seat.'.length);
  return path === 'detail' ? field : { ...field, prefill: { from: 'dossier', path } };
});

export const seatFields: readonly EFormField[] = [
  ...seatAddress,
  { id: 'seat.phone', kind: 'phone', label: 'Điện thoại', required: true, prefill: { from: 'owner', path: 'phone' } },
  {
    id: 'seat.fax',
    kind: 'text',
    label: 'Fax (nếu có)',
    width: 'medium',
    maxLength: 20,
    checks: [{ check: 'pattern', pattern: '^[+\\d][\\d .()-]{6,18}$', example: '0237 3852 246' }],
  },
  { id: 'seat.email', kind: 'email', label: 'Thư điện tử (nếu có)' },
  { id: 'seat.website', kind: 'url', label: 'Trang web (nếu có)', hint: 'Ví dụ banhkhoai.vn' },
  {
    id: 'seat.notTrading',
    kind: 'checkbox',
    label: 'Không kinh doanh tại trụ sở (không có địa điểm kinh doanh cố định)',
  },
];

// Footnote 2 of Mẫu số 1: the main line carries its four-digit code, the others may be written freely.
export const lineFields: readonly EFormField[] = [
  { id: 'lines[].no', kind: 'display', label: 'Số thứ tự', computed: { compute: 'rowNumber' } },
  {
    id: 'lines[].code',
    kind: 'lookup',
    label: 'Mã ngành (cấp 4)',
    searchLabel: 'Bạn làm gì, bán gì?',
    hint: 'Gõ lời thường ngày, ví dụ “bán nước mía”, “sửa xe”, rồi chọn ngành phù hợp.',
    required: { field: 'lines[].main', filled: true },
    options: { list: 'industries' },
    fills: 'lines[].name',
  },
  {
    id: 'lines[].name',
    kind: 'text',
    label: 'Tên ngành, nghề',
    hint: 'Tự điền khi bạn chọn mã; có thể ghi rõ thêm.',
    required: true,
    maxLength: 300,
  },
  { id: 'lines[].main', kind: 'rowChoice', label: 'Đây là ngành chính' },
];

export const capitalFields: readonly EFormField[] = [
  { id: 'capital.amount', kind: 'money', label: 'Tổng số vốn', hint: 'Ví dụ 120.000.000', required: true, min: 1 },
  {
    id: 'capital.words',
    kind: 'display',
    label: 'Bằng chữ',
    computed: { compute: 'amountInWords', of: 'capital.amount' },
  },
];

export const ownTaxAddress: Condition = { field: 'tax.sameAddress', filled: false };

export const taxFields: readonly EFormField[] = [
  {
    id: 'tax.startDate',
    kind: 'date',
    label: 'Ngày bắt đầu hoạt động',
    hint: 'Bỏ trống thì tính từ ngày được cấp Giấy chứng nhận. Ghi ngày sớm hơn thì cũng tính từ ngày được cấp.',
  },
  { id: 'tax.employees', kind: 'number', label: 'Tổng số lao động (dự kiến)', required: true, min: 0, max: 100_000 },
  {
    id: 'tax.vatMethod',
    kind: 'radio',
    label: 'Phương pháp tính thuế giá trị gia tăng',
    required: true,
    options: [
      { value: 'ke-khai', label: 'Phương pháp kê khai' },
      // NQ 198/2025/QH15 ends presumptive tax.
      { value: 'khoan', label: 'Phương pháp khoán', until: '2026-01-01' },
    ],
  },
];
