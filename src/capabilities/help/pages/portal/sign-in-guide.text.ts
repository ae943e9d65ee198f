/** How to sign in, in the order of the province's guides. */
import { currentLanguage, inLanguages } from '#shared/language.ts';
import { siteFacts } from '#ui/site-facts.ts';
import type { GuideSection } from './guide.view.tsx';
import { guideSectionsInEnglish } from './sign-in-guide.en.text.ts';

export const GUIDE = inLanguages(
  {
    title: 'Hướng dẫn đăng nhập',
    lead: 'Bạn đăng nhập bằng tài khoản VNeID hoặc tài khoản Cổng Dịch vụ công Quốc gia; cổng này không cấp mật khẩu riêng.',
    signIn: 'Đăng nhập ngay',
  },
  {
    title: 'How to sign in',
    lead: 'You sign in with an account of VNeID or of the National Public Service Portal; this portal gives no passwords of its own.',
    signIn: 'Sign in now',
  },
);

const CHOICE: GuideSection = {
  id: 'chon-tai-khoan',
  title: 'Chọn tài khoản',
  lead: 'Mọi cách đăng nhập đều bắt đầu từ đây.',
  steps: [
    { text: `Mở ${siteFacts.officialHost} và nhấn “Đăng nhập” ở đầu trang.` },
    {
      text: 'Chọn “Tài khoản VNeID Bộ Công an” hoặc “Tài khoản Cổng DVC Quốc gia”. Bạn được đưa sang trang của nơi cấp tài khoản; đăng nhập xong, bạn tự quay lại trang đang xem.',
      picture: 'chon-tai-khoan',
    },
  ],
};

const VNEID: GuideSection = {
  id: 'vneid',
  title: 'VNeID: mật khẩu và mã OTP',
  lead: 'Dùng số định danh cá nhân và mật khẩu của ứng dụng VNeID.',
  steps: [
    { text: 'Nhập số định danh cá nhân (12 số) và mật khẩu, rồi nhấn “Đăng nhập”.', picture: 'vneid-mat-khau' },
    {
      text: 'Mã OTP được gửi tới số điện thoại đã đăng ký. Nhập mã trong 3 phút rồi nhấn “Xác nhận”. Chưa nhận được thì chờ một phút và nhấn “Gửi lại mã”; đổi ý thì nhấn “Huỷ bỏ”.',
      picture: 'vneid-ma-otp',
    },
    { text: 'Bạn trở lại cổng và thấy lời chào có tên mình ở đầu trang.' },
  ],
};

const QR: GuideSection = {
  id: 'ma-qr',
  title: 'VNeID: quét mã QR bằng điện thoại',
  lead: 'Không phải gõ mật khẩu trên máy tính. Cách này hợp khi dùng máy chung.',
  steps: [
    { text: 'Trên máy tính, chọn “Tài khoản VNeID Bộ Công an”. Mã QR hiện ra.', picture: 'vneid-ma-qr' },
    {
      text: 'Trên điện thoại, mở ứng dụng VNeID, đăng nhập rồi chọn biểu tượng quét mã QR.',
      picture: 'ung-dung-trang-chu',
    },
    {
      text: 'Hướng khung quét vào mã QR trên máy tính. Máy ảnh không mở được thì gõ mã 8 chữ cái ghi dưới mã QR.',
    },
    { text: 'Máy tính hiện một số có hai chữ số.', picture: 'vneid-so-doi-chieu' },
    {
      text: 'Trên điện thoại, chọn đúng số đó và nhấn “Xác nhận”. Nếu bạn không tự mở trang đăng nhập này, nhấn “Từ chối”.',
      picture: 'ung-dung-xac-nhan',
    },
    {
      text: 'Điện thoại báo thành công: nhấn “Đóng”. Máy tính tự chuyển về cổng.',
      picture: 'ung-dung-hoan-tat',
    },
  ],
  remarks: [
    'Mã QR đổi sau mỗi 45 giây và hết hạn sau 3 phút; hết hạn thì nhấn lấy mã mới.',
    'Chỉ quét mã trên màn hình của chính bạn. Mã do người khác gửi qua tin nhắn, mạng xã hội là lừa đảo.',
  ],
};

const NATIONAL_PORTAL: GuideSection = {
  id: 'cong-quoc-gia',
  title: 'Cổng Dịch vụ công Quốc gia',
  lead: 'Dành cho người, doanh nghiệp đã có tài khoản của Cổng Dịch vụ công Quốc gia.',
  steps: [
    { text: 'Chọn “Tài khoản Cổng DVC Quốc gia”, rồi “Tài khoản cấp bởi Cổng Dịch vụ công Quốc gia”.' },
    {
      text: 'Chọn thẻ “CMT/CCCD”. Tên đăng nhập là số CMT hoặc CCCD; doanh nghiệp dùng mã số thuế. Nhập mật khẩu và nhấn “Đăng nhập”.',
      picture: 'dvcqg-cac-the',
    },
    { text: 'Nhập mã OTP gửi về điện thoại và nhấn “XÁC NHẬN”.', picture: 'dvcqg-ma-otp' },
  ],
};

const REGISTRATION: GuideSection = {
  id: 'dang-ky',
  title: 'Đăng ký tài khoản',
  lead: 'Đã có VNeID thì bạn không cần đăng ký. Chưa có, bạn đăng ký bằng số điện thoại chính chủ.',
  steps: [
    {
      text: 'Nhấn “Đăng ký” ở đầu trang, chọn “Công dân” rồi “Thuê bao di động”.',
      picture: 'dang-ky-phuong-thuc',
    },
    {
      text: 'Điền thông tin đúng như trên thẻ; ô có dấu * là bắt buộc. Số điện thoại phải do chính bạn đứng tên: soạn TTTB gửi 1414 để kiểm tra.',
      picture: 'dang-ky-thong-tin',
    },
    {
      text: 'Nhập mã OTP gửi về điện thoại và nhấn “Xác nhận”. Hết hạn hoặc chưa nhận được thì nhấn “Gửi lại OTP”.',
      picture: 'dang-ky-ma-otp',
    },
    {
      text: 'Đặt mật khẩu từ 8 ký tự, có chữ thường, chữ in hoa, số và ký tự đặc biệt; nhập lại lần nữa rồi nhấn “Đăng ký”.',
      picture: 'dang-ky-mat-khau',
    },
  ],
  remarks: [
    'Hệ thống báo số CMT/CCCD đã có tài khoản: lấy lại mật khẩu, hoặc đến quầy Một Cửa. Tài khoản đó không phải của bạn thì khiếu nại: gọi 1022.',
  ],
};

const VNEID_ONLY: GuideSection = {
  id: 'dang-ky',
  title: 'Chưa có tài khoản',
  lead: 'Theo Nghị định 69/2024/NĐ-CP, các cổng dịch vụ công không cấp tài khoản riêng. Bạn làm tài khoản định danh VNeID, miễn phí.',
  steps: [
    { text: 'Cài ứng dụng VNeID trên điện thoại.' },
    { text: 'Đến Công an xã, phường, mang theo thẻ căn cước, để làm tài khoản định danh mức 2.' },
    { text: 'Kích hoạt tài khoản trong ứng dụng theo tin nhắn nhận được.' },
  ],
};

const FORGOTTEN: GuideSection = {
  id: 'quen-mat-khau',
  title: 'Quên mật khẩu, đổi số điện thoại',
  lead: 'Mật khẩu do nơi cấp tài khoản giữ; cán bộ của cổng không xem và không đặt lại được cho bạn.',
  steps: [],
  remarks: [
    'Tài khoản VNeID: mở ứng dụng VNeID, chọn “Quên mật khẩu”.',
    'Tài khoản Cổng Dịch vụ công Quốc gia: nhấn “Quên mật khẩu” ở trang đăng nhập, nhập mã gửi về điện thoại đã đăng ký rồi đặt mật khẩu mới.',
    'Đổi số điện thoại: cập nhật tại Công an xã, phường, mang theo thẻ căn cước.',
    'Nhập sai nhiều lần thì tài khoản tạm khóa ít phút rồi tự mở lại.',
    'Cần nộp hồ sơ ngay: đến quầy Một Cửa, cán bộ nộp giúp bạn.',
  ],
  link: { label: 'Các cách lấy lại mật khẩu', href: '/quen-mat-khau' },
};

const LEVELS: GuideSection = {
  id: 'muc-dinh-danh',
  title: 'Mức định danh 1 và 2',
  lead: 'Mức định danh cho biết danh tính của bạn đã được xác nhận chặt chẽ đến đâu.',
  steps: [],
  remarks: [
    'Mức 1: xem thông tin, soạn và lưu hồ sơ; nộp những thủ tục không yêu cầu mức 2.',
    'Mức 2: nộp mọi thủ tục trực tuyến, làm việc thay cho doanh nghiệp.',
    'Đến bước cần mức 2, hệ thống nhắc bạn và giữ nguyên những gì đã soạn.',
    'Lên mức 2: đến Công an xã, phường, mang theo thẻ căn cước.',
  ],
};

const NEVER_ASKED: GuideSection = {
  id: 'khong-bao-gio-hoi',
  title: 'Điều chúng tôi không bao giờ hỏi',
  lead: 'Ai hỏi những điều này đều không phải cán bộ Một Cửa, dù họ biết tên và số căn cước của bạn.',
  steps: [],
  remarks: [
    'Mật khẩu hoặc mã OTP, qua điện thoại, tin nhắn, Zalo hay tại quầy.',
    'Quét mã QR hoặc chọn số xác nhận giúp người khác.',
    'Cài ứng dụng từ đường liên kết trong tin nhắn.',
    'Chuyển tiền vào tài khoản cá nhân để “mở khóa” hay “giải quyết nhanh”.',
    `Đăng nhập ở địa chỉ khác ${siteFacts.officialHost}.`,
  ],
};

export const IF_TRICKED = inLanguages(
  {
    title: 'Đã lỡ cung cấp?',
    text: `Đổi mật khẩu trong ứng dụng VNeID, gọi ${siteFacts.hotline}, rồi mở trang Tài khoản để đóng những phiên đăng nhập lạ.`,
    link: 'Mở trang Tài khoản',
    href: '/tai-khoan',
  },
  {
    title: 'You have given something away?',
    text: `Change your password in the VNeID app, call ${siteFacts.hotline}, then open your account page and end the sign-ins you do not know.`,
    link: 'Open the account page',
    href: '/tai-khoan',
  },
);

/** In the language of the page. */
export function guideSections(offersRegistration: boolean): readonly GuideSection[] {
  if (currentLanguage() === 'en') return guideSectionsInEnglish(offersRegistration);
  const registration = offersRegistration ? REGISTRATION : VNEID_ONLY;
  return [CHOICE, VNEID, QR, NATIONAL_PORTAL, registration, FORGOTTEN, LEVELS, NEVER_ASKED];
}
