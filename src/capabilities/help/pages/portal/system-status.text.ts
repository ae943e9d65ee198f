import { inLanguages } from '#shared/language.ts';
import type { PartState, SystemPart } from '../../domain/system-status.ts';

export const STATUS = inLanguages(
  {
    title: 'Tình trạng hệ thống',
    lead: 'Kiểm tra thật, mỗi phút nhiều nhất một lần.',
    caption: 'Các phần của hệ thống',
    part: 'Phần',
    state: 'Tình trạng',
    meaning: 'Nghĩa là',
    checkedAt: 'Kiểm tra lúc',
    call: 'Thấy lỗi mà trang này không nói tới? Bạn gọi 1022.',
  },
  {
    title: 'System status',
    lead: 'Checked for real, at most once a minute.',
    caption: 'Parts of the system',
    part: 'Part',
    state: 'Status',
    meaning: 'What it means',
    checkedAt: 'Checked at',
    call: 'You see a fault that this page does not mention? Call 1022.',
  },
);

export const PARTS: Readonly<Record<SystemPart, string>> = inLanguages(
  {
    database: 'Lưu và đọc hồ sơ',
    queue: 'Xử lý sau khi nộp',
    messages: 'Gửi tin nhắn',
    vneid: 'Đăng nhập VNeID',
    dvcqg: 'Đăng nhập Cổng Dịch vụ công Quốc gia',
    payment: 'Thanh toán trực tuyến',
    post: 'Bưu chính công ích',
  },
  {
    database: 'Saving and reading dossiers',
    queue: 'Work after filing',
    messages: 'Sending messages',
    vneid: 'Signing in with VNeID',
    dvcqg: 'Signing in with the National Public Service Portal',
    payment: 'Paying online',
    post: 'Public post',
  },
);

export const PART_STATES: Readonly<Record<PartState, string>> = inLanguages(
  {
    up: 'Hoạt động bình thường',
    slow: 'Chậm',
    down: 'Không hoạt động',
  },
  { up: 'Works', slow: 'Slow', down: 'Does not work' },
);

export const PART_TONES = { up: 'ok', slow: 'warn', down: 'err' } as const;

const OTHERWISE = inLanguages({ fine: 'Bạn dùng như thường.' }, { fine: 'Use it as usual.' });

const SLOW: Readonly<Record<SystemPart, string>> = inLanguages(
  {
    database: 'Trang mở chậm hơn thường lệ. Việc bạn làm vẫn được lưu.',
    queue: 'Hồ sơ đã được nhận; tin nhắn và cập nhật đến chậm hơn.',
    messages: 'Tin nhắn đến chậm. Bạn xem trạng thái trong Hồ sơ cá nhân.',
    vneid: 'Trang đăng nhập mở chậm.',
    dvcqg: 'Trang đăng nhập mở chậm.',
    payment: 'Trang thanh toán mở chậm. Bạn không thanh toán hai lần.',
    post: 'Mã bưu gửi cập nhật chậm.',
  },
  {
    database: 'Pages open more slowly than usual. What you do is still saved.',
    queue: 'Dossiers are received; messages and updates come later.',
    messages: 'Messages come late. See the status under “My dossiers”.',
    vneid: 'The sign-in page opens slowly.',
    dvcqg: 'The sign-in page opens slowly.',
    payment: 'The payment page opens slowly. Do not pay twice.',
    post: 'Codes of parcels are updated late.',
  },
);

const DOWN: Readonly<Record<SystemPart, string>> = inLanguages(
  {
    database: 'Chưa nộp được hồ sơ. Bạn thử lại sau ít phút.',
    queue: 'Hồ sơ đã được nhận và không mất; tin nhắn và cập nhật sẽ đến sau.',
    messages: 'Chưa gửi được tin nhắn; hệ thống tự gửi lại. Bạn xem trạng thái trong Hồ sơ cá nhân.',
    vneid: 'Chưa đăng nhập được bằng VNeID. Bạn dùng cách khác hoặc thử lại sau; bản đang soạn vẫn được giữ.',
    dvcqg: 'Chưa đăng nhập được bằng Cổng Dịch vụ công Quốc gia. Bạn dùng VNeID hoặc thử lại sau.',
    payment: 'Chưa thanh toán trực tuyến được. Bạn nộp tại quầy, hoặc thử lại sau.',
    post: 'Chưa gửi được qua bưu chính. Kết quả vẫn nhận được tại quầy và trong tài khoản.',
  },
  {
    database: 'Dossiers cannot be filed now. Try again in a few minutes.',
    queue: 'Dossiers are received and not lost; messages and updates come later.',
    messages: 'Messages cannot be sent now; the system sends them again. See the status under “My dossiers”.',
    vneid: 'You cannot sign in with VNeID now. Use another way or try again later; drafts are kept.',
    dvcqg: 'You cannot sign in with the National Public Service Portal now. Use VNeID or try again later.',
    payment: 'You cannot pay online now. Pay at a counter, or try again later.',
    post: 'Nothing can be sent by post now. You still get results at the counter and in your account.',
  },
);

export function meaningOf(part: SystemPart, state: PartState): string {
  if (state === 'up') return OTHERWISE.fine;
  return state === 'slow' ? SLOW[part] : DOWN[part];
}
