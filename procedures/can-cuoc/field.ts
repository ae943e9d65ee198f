import type { ProcedureStep, RequiredPaper } from '../define.ts';

/** Căn cứ pháp lý that the procedures of this field have alike. */
export const IDENTITY_LAW = [
  'Luật Căn cước 26/2023/QH15',
  'Nghị định 70/2024/NĐ-CP',
  'Thông tư 16/2024/TT-BCA',
  'Thông tư 17/2024/TT-BCA',
  'Thông tư 53/2025/TT-BCA',
  'Thông tư 73/2024/TT-BTC',
];

/** Giấy tờ; its code is its number in the procedure. */
type Paper = Omit<RequiredPaper, 'code'>;

export const COLLECTION_SHEET: Paper = {
  name: 'Phiếu thu nhận thông tin căn cước (CC01)',
  originals: 1,
  copies: 0,
  handling: 'show',
  need: 'Cán bộ in để bạn kiểm tra và ký',
};

export const REPRESENTATIVE_PROOF: Paper = {
  name: 'Giấy tờ chứng minh là người đại diện hợp pháp',
  originals: 1,
  copies: 0,
  handling: 'upload',
  need: 'Khi làm cho người dưới 14 tuổi',
};

export const CARD_STEPS: readonly ProcedureStep[] = [
  { title: 'Bạn đặt lịch hoặc đến trực tiếp.', text: 'Cho biết họ tên, số định danh và nơi cư trú.' },
  {
    title: 'Cán bộ thu nhận thông tin.',
    text: 'Đối chiếu Cơ sở dữ liệu quốc gia về dân cư, chụp ảnh, lấy vân tay, mống mắt.',
  },
  { title: 'Bạn kiểm tra, ký phiếu và nộp lệ phí.', text: 'Bạn nhận giấy hẹn.' },
  { title: 'Bạn nhận kết quả.', text: 'Thẻ căn cước, trả tại nơi nộp hoặc qua bưu chính.' },
];
