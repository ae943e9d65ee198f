/** How to file a dossier, in the order of the province's guide, with its two examples. */
import { currentLanguage, inLanguages } from '#shared/language.ts';
import { FAQ_PATH, SIGN_IN_GUIDE_PATH } from '../../paths.ts';
import { FILING_SECTIONS_IN_ENGLISH } from './filing-guide.en.text.ts';
import type { GuideSection } from './guide.view.tsx';

export const FILING_GUIDE = inLanguages(
  {
    title: 'Hướng dẫn nộp hồ sơ trực tuyến',
    lead: 'Từ tìm thủ tục đến nhận mã hồ sơ, với hai ví dụ thật: mở hộ kinh doanh và khai sinh cho con.',
    begin: 'Bắt đầu nộp hồ sơ',
  },
  {
    title: 'How to file a dossier online',
    lead: 'From finding the procedure to the code of your dossier, with two real examples: a household business and a birth.',
    begin: 'Begin to file',
  },
);

const BENEFITS: GuideSection = {
  id: 'loi-ich',
  title: 'Dịch vụ công trực tuyến có lợi gì',
  lead: 'Bạn nộp hồ sơ ở mọi nơi, mọi lúc khi có kết nối mạng, và theo dõi được từng bước.',
  steps: [],
  remarks: [
    'Toàn trình: mọi việc làm trên mạng; kết quả nhận trực tuyến hoặc qua bưu chính công ích.',
    'Một phần: có việc vẫn phải làm trực tiếp; trang của thủ tục nói rõ việc nào.',
    'Nhiều khoản phí, lệ phí được miễn, giảm khi nộp trực tuyến. Mức đang áp dụng ghi trên trang của từng thủ tục.',
  ],
};

const PREPARE: GuideSection = {
  id: 'chuan-bi',
  title: 'Chuẩn bị tài khoản',
  lead: 'Bạn cần đăng nhập trước khi nộp. Chưa có tài khoản, bạn xem cách đăng ký và đăng nhập.',
  steps: [
    { text: 'Nhấn “Đăng nhập” ở đầu trang, chọn VNeID hoặc Cổng Dịch vụ công Quốc gia.' },
    { text: 'Đăng nhập xong, nhấn “Dịch vụ công trực tuyến” trên thực đơn.' },
  ],
  link: { label: 'Hướng dẫn đăng ký, đăng nhập', href: SIGN_IN_GUIDE_PATH },
};

const HOUSEHOLD_BUSINESS: GuideSection = {
  id: 'ho-kinh-doanh',
  title: 'Ví dụ: đăng ký thành lập hộ kinh doanh',
  lead: 'Nộp đến Ủy ban nhân dân xã, phường nơi đặt trụ sở.',
  steps: [
    { text: 'Gõ “thành lập hộ kinh doanh” vào ô tìm kiếm và chọn thủ tục trong danh sách.', picture: 'hkd-tim' },
    { text: 'Đọc thời hạn, lệ phí, giấy tờ cần có, rồi nhấn “Đăng ký nộp trực tuyến”.', picture: 'hkd-thu-tuc' },
    {
      text: 'Xem thông tin người nộp. Phần đã xác thực được điền sẵn; bạn chỉ bổ sung ô còn trống rồi nhấn “Lưu và tiếp tục”.',
      picture: 'hkd-nguoi-nop',
    },
    {
      text: 'Điền thông tin chủ hồ sơ. Bạn nộp cho chính mình thì nhấn “Lấy thông tin từ người nộp”.',
      picture: 'hkd-chu-ho-so',
    },
    {
      text: 'Trả lời các câu hỏi của tờ khai; ô có dấu * là bắt buộc. Hệ thống lập tờ khai theo mẫu từ câu trả lời, bạn tải về xem được.',
      picture: 'hkd-to-khai',
    },
    { text: 'Chụp hoặc chọn tệp cho từng giấy tờ. Dấu đạt hiện ra là tệp đã được nhận.', picture: 'hkd-thanh-phan' },
    { text: 'Chọn cách nhận kết quả, xem lại toàn bộ, đánh dấu cam đoan và nhấn “Gửi hồ sơ”.', picture: 'hkd-gui' },
    { text: 'Giữ mã hồ sơ hiện ra. Mã này cũng được nhắn về điện thoại của bạn.', picture: 'hkd-xac-nhan' },
  ],
};

const BIRTH: GuideSection = {
  id: 'khai-sinh',
  title: 'Ví dụ: đăng ký khai sinh',
  lead: 'Trình tự như trên; tờ khai hỏi về đứa trẻ, cha và mẹ.',
  steps: [
    { text: 'Gõ “khai sinh” vào ô tìm kiếm và chọn “Đăng ký khai sinh”.', picture: 'khai-sinh-tim' },
    { text: 'Nhấn “Đăng ký nộp trực tuyến” trên trang của thủ tục.', picture: 'khai-sinh-thu-tuc' },
    { text: 'Xem thông tin người nộp và nhấn “Lưu và tiếp tục”.', picture: 'khai-sinh-nguoi-nop' },
    { text: 'Điền thông tin chủ hồ sơ, hoặc nhấn “Lấy thông tin từ người nộp”.', picture: 'khai-sinh-chu-ho-so' },
    { text: 'Điền tờ khai khai sinh: mọi ô có dấu * đều cần có.', picture: 'khai-sinh-to-khai' },
    { text: 'Tải giấy chứng sinh lên.', picture: 'khai-sinh-thanh-phan' },
    { text: 'Xem lại, đánh dấu cam đoan và nhấn “Gửi hồ sơ”.', picture: 'khai-sinh-gui' },
    { text: 'Giữ mã hồ sơ.', picture: 'khai-sinh-xac-nhan' },
  ],
};

const FOLLOW: GuideSection = {
  id: 'theo-doi',
  title: 'Theo dõi hồ sơ đã nộp',
  lead: 'Mọi hồ sơ của bạn nằm ở một chỗ.',
  steps: [
    {
      text: 'Nhấn “Hồ sơ cá nhân” ở đầu trang để xem trạng thái, hạn trả kết quả, và làm những việc cơ quan yêu cầu.',
      picture: 'ho-so-ca-nhan',
    },
  ],
  remarks: [
    'Chưa gửi mà phải dừng: bản đang soạn được giữ, lần sau bạn làm tiếp từ chỗ đã dừng.',
    'Cơ quan yêu cầu bổ sung thì bạn nhận tin nhắn; mở hồ sơ để xem thiếu gì và bổ sung ngay tại đó.',
    'Không đăng nhập, bạn vẫn xem được tiến độ ở mục Tra cứu bằng mã hồ sơ.',
  ],
  link: { label: 'Câu hỏi thường gặp', href: FAQ_PATH },
};

export const FILING_SECTIONS: readonly GuideSection[] = [BENEFITS, PREPARE, HOUSEHOLD_BUSINESS, BIRTH, FOLLOW];

/** In the language of the page. */
export const filingSections = (): readonly GuideSection[] =>
  currentLanguage() === 'vi' ? FILING_SECTIONS : FILING_SECTIONS_IN_ENGLISH;
