import type { RequiredPaper } from '../define.ts';

/** Căn cứ pháp lý that the procedures of this field have alike. */
export const LAND_LAW = [
  'Luật Đất đai 31/2024/QH15',
  'Nghị quyết 254/2025/QH15',
  'Nghị định 101/2024/NĐ-CP',
  'Nghị định 102/2024/NĐ-CP',
  'Nghị định 118/2025/NĐ-CP',
  'Nghị định 151/2025/NĐ-CP',
  'Nghị định 226/2025/NĐ-CP',
  'Nghị định 49/2026/NĐ-CP',
  'Nghị quyết 28/2024/NQ-HĐND tỉnh Thanh Hóa, sửa đổi bởi Nghị quyết 12/2025/NQ-HĐND',
];

/** Giấy tờ; its code is its number in the procedure. */
type Paper = Omit<RequiredPaper, 'code'>;

export const CADASTRAL_EXTRACT: Paper = {
  name: 'Mảnh trích đo bản đồ địa chính thửa đất',
  originals: 1,
  copies: 0,
  handling: 'upload',
  need: 'Khi phải đo đạc lại',
};

export const TAX_DECLARATIONS: Paper = {
  name: 'Tờ khai lệ phí trước bạ, thuế và giấy tờ miễn, giảm (nếu có)',
  originals: 1,
  copies: 0,
  handling: 'upload',
  need: 'Khi phải làm nghĩa vụ tài chính',
};

export const LAND_CERTIFICATE: Paper = {
  name: 'Giấy chứng nhận đã cấp (bản gốc)',
  originals: 1,
  copies: 0,
  handling: 'upload',
  need: 'Luôn cần',
};

export const CHANGE_APPLICATION: Paper = {
  name: 'Đơn đăng ký biến động đất đai, tài sản gắn liền với đất (Mẫu số 29)',
  originals: 1,
  copies: 0,
  handling: 'upload',
  need: 'Luôn cần',
};
