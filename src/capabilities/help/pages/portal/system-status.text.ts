import type { PartState, SystemPart } from '../../domain/system-status.ts';

export const STATUS = {
  title: 'Tình trạng hệ thống',
  lead: 'Kiểm tra thật, mỗi phút nhiều nhất một lần.',
  caption: 'Các phần của hệ thống',
  part: 'Phần',
  state: 'Tình trạng',
  meaning: 'Nghĩa là',
  checkedAt: 'Kiểm tra lúc',
  call: 'Thấy lỗi mà trang này không nói tới? Bạn gọi 1022.',
} as const;

export const PARTS: Readonly<Record<SystemPart, string>> = {
  database: 'Lưu và đọc hồ sơ',
  queue: 'Xử lý sau khi nộp',
  messages: 'Gửi tin nhắn',
  vneid: 'Đăng nhập VNeID',
  dvcqg: 'Đăng nhập Cổng Dịch vụ công Quốc gia',
  payment: 'Thanh toán trực tuyến',
  post: 'Bưu chính công ích',
};

export const PART_STATES: Readonly<Record<PartState, string>> = {
  up: 'Hoạt động bình thường',
  slow: 'Chậm',
  down: 'Không hoạt động',
};

export const PART_TONES = { up: 'ok', slow: 'warn', down: 'err' } as const;

const FINE = 'Bạn dùng như thường.';

const SLOW: Readonly<Record<SystemPart, string>> = {
  database: 'Trang mở chậm hơn thường lệ. Việc bạn làm vẫn được lưu.',
  queue: 'Hồ sơ đã được nhận; tin nhắn và cập nhật đến chậm hơn.',
  messages: 'Tin nhắn đến chậm. Bạn xem trạng thái trong Hồ sơ cá nhân.',
  vneid: 'Trang đăng nhập mở chậm.',
  dvcqg: 'Trang đăng nhập mở chậm.',
  payment: 'Trang thanh toán mở chậm. Bạn không thanh toán hai lần.',
  post: 'Mã bưu gửi cập nhật chậm.',
};

const DOWN: Readonly<Record<SystemPart, string>> = {
  database: 'Chưa nộp được hồ sơ. Bạn thử lại sau ít phút.',
  queue: 'Hồ sơ đã được nhận và không mất; tin nhắn và cập nhật sẽ đến sau.',
  messages: 'Chưa gửi được tin nhắn; hệ thống tự gửi lại. Bạn xem trạng thái trong Hồ sơ cá nhân.',
  vneid: 'Chưa đăng nhập được bằng VNeID. Bạn dùng cách khác hoặc thử lại sau; bản đang soạn vẫn được giữ.',
  dvcqg: 'Chưa đăng nhập được bằng Cổng Dịch vụ công Quốc gia. Bạn dùng VNeID hoặc thử lại sau.',
  payment: 'Chưa thanh toán trực tuyến được. Bạn nộp tại quầy, hoặc thử lại sau.',
  post: 'Chưa gửi được qua bưu chính. Kết quả vẫn nhận được tại quầy và trong tài khoản.',
};

export function meaningOf(part: SystemPart, state: PartState): string {
  if (state === 'up') return FINE;
  return state === 'slow' ? SLOW[part] : DOWN[part];
}
