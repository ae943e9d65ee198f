import type { RequiredPaper } from '../define.ts';

/** Căn cứ pháp lý that the procedures of this field have alike. */
export const DRIVING_LAW = [
  'Luật Trật tự, an toàn giao thông đường bộ 36/2024/QH15',
  'Thông tư 12/2025/TT-BCA',
  'Thông tư 37/2023/TT-BTC',
  'Thông tư 63/2023/TT-BTC',
];

/** Giấy tờ; its code is its number in the procedure. */
type Paper = Omit<RequiredPaper, 'code'>;

export const HEALTH_CERTIFICATE: Paper = {
  name: 'Giấy khám sức khỏe của người lái xe còn hiệu lực',
  originals: 1,
  copies: 0,
  handling: 'upload',
  need: 'Luôn cần, trừ hạng A1, A, B1',
};

export const PASSPORT: Paper = {
  name: 'Hộ chiếu còn hạn',
  originals: 1,
  copies: 0,
  handling: 'show',
  need: 'Người nước ngoài, người Việt Nam định cư ở nước ngoài',
};
