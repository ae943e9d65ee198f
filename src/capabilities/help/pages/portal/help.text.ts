import type { Topic } from '#ui/topic-list.tsx';
import {
  ACCESSIBILITY_PATH,
  FAQ_PATH,
  FILING_GUIDE_PATH,
  SIGN_IN_GUIDE_PATH,
  SYSTEM_STATUS_PATH,
} from '../../paths.ts';

export const HELP = {
  title: 'Hỗ trợ',
  lead: 'Hướng dẫn từng bước và những nơi bạn có thể hỏi.',
  guides: 'Hướng dẫn',
  contents: 'Trong trang này',
  example: 'Hình chụp từ hệ thống với người và số liệu ví dụ.',
  about: 'Về hệ thống này',
  tools: 'Tự kiểm tra',
  person: 'Gặp người hỗ trợ',
  call: 'Gọi tổng đài',
  counter: 'Đến quầy Một Cửa',
  counterText: 'Cán bộ làm cùng bạn. Bạn mang theo thẻ căn cước và giấy tờ đang có; không cần biết dùng máy tính.',
} as const;

export const GUIDES: readonly Topic[] = [
  {
    label: 'Đăng nhập',
    href: SIGN_IN_GUIDE_PATH,
    icon: 'shield',
    hint: 'VNeID, mã QR, Cổng Dịch vụ công Quốc gia; quên mật khẩu',
  },
  {
    label: 'Nộp hồ sơ trực tuyến',
    href: FILING_GUIDE_PATH,
    icon: 'document',
    hint: 'Từng bước, với hai ví dụ: hộ kinh doanh và khai sinh',
  },
  {
    label: 'Câu hỏi thường gặp',
    href: FAQ_PATH,
    icon: 'info',
    hint: 'Phí, thời hạn, giấy tờ, nhận kết quả',
  },
];

export const TOOLS: readonly Topic[] = [
  {
    label: 'Tính hạn trả kết quả',
    href: '/ho-tro/tinh-han',
    icon: 'calendar',
    hint: 'Hồ sơ nhận lúc nào thì hẹn trả lúc nào',
  },
  { label: 'Tìm thủ tục', href: '/thu-tuc', icon: 'search', hint: 'Giấy tờ cần có, thời hạn, phí' },
  { label: 'Tra cứu hồ sơ', href: '/tra-cuu', icon: 'document', hint: 'Hồ sơ đang ở bước nào' },
  { label: 'Kiểm tra giấy tờ đã cấp', href: '/xac-thuc', icon: 'stamp', hint: 'Giấy tờ có đúng do cơ quan cấp không' },
];

export const ABOUT: readonly Topic[] = [
  {
    label: 'Tình trạng hệ thống',
    href: SYSTEM_STATUS_PATH,
    icon: 'check-circle',
    hint: 'Phần nào đang hoạt động, phần nào không',
  },
  {
    label: 'Khả năng tiếp cận',
    href: ACCESSIBILITY_PATH,
    icon: 'users',
    hint: 'Dùng bằng bàn phím, trình đọc màn hình; những điểm chưa đạt',
  },
];
