import type { AuthorisationScope } from '../../domain/acting.ts';
import type { AuthorisationRefusal, AuthorisationState } from '../../domain/authorisation.ts';

export const SCOPES: Readonly<Record<AuthorisationScope, { readonly label: string; readonly hint: string }>> = {
  filing: {
    label: 'Nộp và theo dõi hồ sơ',
    hint: 'Soạn, gửi, bổ sung, rút và xem mọi hồ sơ của doanh nghiệp, tổ chức.',
  },
  following: { label: 'Chỉ theo dõi hồ sơ', hint: 'Xem mọi hồ sơ của doanh nghiệp, tổ chức, không gửi và không sửa.' },
};

export const STATES: Readonly<
  Record<AuthorisationState, { readonly label: string; readonly tone: 'ok' | 'info' | 'idle' }>
> = {
  'in-force': { label: 'Đang hiệu lực', tone: 'ok' },
  'to-come': { label: 'Chưa đến ngày', tone: 'info' },
  ended: { label: 'Đã hết hạn', tone: 'idle' },
  withdrawn: { label: 'Đã thu hồi', tone: 'idle' },
};

/** Each refusal at the field where it is put right. */
export const REFUSALS: Readonly<Record<AuthorisationRefusal, { readonly field: string; readonly message: string }>> = {
  'number-wrong': {
    field: 'so-dinh-danh',
    message: 'Số định danh chưa đúng. Bạn nhập 12 chữ số ghi trên thẻ căn cước của thành viên.',
  },
  'own-number': { field: 'so-dinh-danh', message: 'Đây là số định danh của bạn. Bạn nhập số của thành viên.' },
  'ends-before-it-begins': { field: 'den-ngay', message: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.' },
  'ends-in-the-past': { field: 'den-ngay', message: 'Ngày kết thúc đã qua. Bạn chọn từ hôm nay trở đi.' },
  'in-force': {
    field: 'so-dinh-danh',
    message: 'Thành viên này đang có ủy quyền. Bạn thu hồi ủy quyền đó rồi ủy quyền lại nếu muốn đổi.',
  },
};

export const text = {
  title: 'Ủy quyền cho thành viên',
  lead: (name: string) =>
    `Thành viên được ủy quyền đăng nhập bằng tài khoản của mình rồi chọn làm việc thay cho ${name}. Mỗi lần ủy quyền, thu hồi và mỗi hồ sơ đều ghi lại ai đã làm.`,
  empty: 'Chưa có thành viên nào được ủy quyền.',
  given: 'Đã ủy quyền. Thành viên dùng được ngay khi đến ngày bắt đầu.',
  withdrawn: 'Đã thu hồi. Thành viên không còn truy cập được hồ sơ của doanh nghiệp, tổ chức.',
  noName: 'Bạn nhập họ và tên thành viên.',
  noScope: 'Bạn chọn phạm vi ủy quyền.',
  wrongDate: 'Ngày chưa đúng. Bạn nhập ngày, tháng, năm, ví dụ 31 12 2026.',
} as const;
