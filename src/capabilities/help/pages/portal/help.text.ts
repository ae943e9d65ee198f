import { inLanguages } from '#shared/language.ts';
import type { Topic } from '#ui/topic-list.tsx';
import {
  ACCESSIBILITY_PATH,
  FAQ_PATH,
  FILING_GUIDE_PATH,
  SIGN_IN_GUIDE_PATH,
  SYSTEM_STATUS_PATH,
} from '../../paths.ts';

export const HELP = inLanguages(
  {
    title: 'Hỗ trợ',
    lead: 'Hướng dẫn từng bước và những nơi bạn có thể hỏi.',
    home: 'Trang chủ',
    guides: 'Hướng dẫn',
    contents: 'Trong trang này',
    example: 'Hình chụp từ hệ thống với người và số liệu ví dụ.',
    about: 'Về hệ thống này',
    tools: 'Tự kiểm tra',
    person: 'Gặp người hỗ trợ',
    call: 'Gọi tổng đài',
    counter: 'Đến quầy Một Cửa',
    counterText: 'Cán bộ làm cùng bạn. Bạn mang theo thẻ căn cước và giấy tờ đang có; không cần biết dùng máy tính.',
  },
  {
    title: 'Help',
    lead: 'Guides step by step, and where you can ask.',
    home: 'Home',
    guides: 'Guides',
    contents: 'On this page',
    example: 'Pictures taken from the system, in Vietnamese, with people and data made up as examples.',
    about: 'About this system',
    tools: 'Find out yourself',
    person: 'Talk to somebody',
    call: 'Call the hotline',
    counter: 'Come to a one-stop counter',
    counterText:
      'An officer does it with you. Bring your identity card and the papers you have; you need not know how to use a computer.',
  },
);

const topics = inLanguages(
  {
    signIn: { label: 'Đăng nhập', hint: 'VNeID, mã QR, Cổng Dịch vụ công Quốc gia; quên mật khẩu' },
    filing: { label: 'Nộp hồ sơ trực tuyến', hint: 'Từng bước, với hai ví dụ: hộ kinh doanh và khai sinh' },
    questions: { label: 'Câu hỏi thường gặp', hint: 'Phí, thời hạn, giấy tờ, nhận kết quả' },
    deadline: { label: 'Tính hạn trả kết quả', hint: 'Hồ sơ nhận lúc nào thì hẹn trả lúc nào' },
    procedures: { label: 'Tìm thủ tục', hint: 'Giấy tờ cần có, thời hạn, phí' },
    dossier: { label: 'Tra cứu hồ sơ', hint: 'Hồ sơ đang ở bước nào' },
    paper: { label: 'Kiểm tra giấy tờ đã cấp', hint: 'Giấy tờ có đúng do cơ quan cấp không' },
    status: { label: 'Tình trạng hệ thống', hint: 'Phần nào đang hoạt động, phần nào không' },
    accessibility: {
      label: 'Khả năng tiếp cận',
      hint: 'Dùng bằng bàn phím, trình đọc màn hình; những điểm chưa đạt',
    },
  },
  {
    signIn: { label: 'Sign in', hint: 'VNeID, QR code, National Public Service Portal; forgotten password' },
    filing: {
      label: 'File a dossier online',
      hint: 'Step by step, with two examples: a household business and a birth',
    },
    questions: { label: 'Frequent questions', hint: 'Fees, time limits, papers, getting the result' },
    deadline: { label: 'Calculate a due date', hint: 'When a dossier received at a given time is due' },
    procedures: { label: 'Find a procedure', hint: 'Papers, time limits, fees' },
    dossier: { label: 'Follow a dossier', hint: 'Which step it has come to' },
    paper: { label: 'Verify an issued paper', hint: 'Whether an agency really issued it' },
    status: { label: 'System status', hint: 'Which parts work and which do not' },
    accessibility: { label: 'Accessibility', hint: 'Using it with a keyboard or a screen reader; known failures' },
  },
);

export const guideTopics = (): readonly Topic[] => [
  { ...topics.signIn, href: SIGN_IN_GUIDE_PATH, icon: 'shield' },
  { ...topics.filing, href: FILING_GUIDE_PATH, icon: 'document' },
  { ...topics.questions, href: FAQ_PATH, icon: 'info' },
];

export const toolTopics = (): readonly Topic[] => [
  { ...topics.deadline, href: '/ho-tro/tinh-han', icon: 'calendar' },
  { ...topics.procedures, href: '/thu-tuc', icon: 'search' },
  { ...topics.dossier, href: '/tra-cuu', icon: 'document' },
  { ...topics.paper, href: '/xac-thuc', icon: 'stamp' },
];

export const systemTopics = (): readonly Topic[] => [
  { ...topics.status, href: SYSTEM_STATUS_PATH, icon: 'check-circle' },
  { ...topics.accessibility, href: ACCESSIBILITY_PATH, icon: 'users' },
];
