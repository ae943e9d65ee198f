/** What is to be seen on each picture of the sign-in guide, for those who do not see it. */
export const PICTURE_WIDTH = 360;
export const PICTURE_HEIGHT = 640;

export const SIGN_IN_PICTURES = {
  'chon-tai-khoan':
    'Trang Đăng nhập của cổng: dưới dòng Lựa chọn tài khoản đăng nhập có hai ô, Tài khoản Cổng DVC Quốc gia và Tài khoản VNeID Bộ Công an.',
  'vneid-mat-khau': 'Trang Đăng nhập VNeID: ô Số định danh cá nhân, ô Mật khẩu và nút Đăng nhập.',
  'vneid-ma-otp':
    'Hộp Xác thực OTP: mã vừa gửi tới số 98****229, ô nhập mã, thời gian còn lại, các nút Gửi lại mã, Huỷ bỏ và Xác nhận.',
  'vneid-ma-qr': 'Mã QR trên trang đăng nhập VNeID, bên dưới là mã 8 chữ cái để gõ thay khi không quét được.',
  'ung-dung-trang-chu': 'Ứng dụng trên điện thoại: dòng Định danh mức 2 và biểu tượng Quét mã QR.',
  'vneid-so-doi-chieu': 'Trang trên máy tính sau khi quét: một số có hai chữ số hiện lên để đối chiếu.',
  'ung-dung-xac-nhan':
    'Điện thoại hỏi xác nhận đăng nhập: nơi yêu cầu, trình duyệt, thời gian, ba số để chọn, nút Xác nhận và nút Từ chối.',
  'ung-dung-hoan-tat': 'Điện thoại báo Xác nhận đăng nhập thành công, với nút Đóng.',
  'dvcqg-cac-the':
    'Trang của Cổng Dịch vụ công Quốc gia: hai loại tài khoản, ba thẻ CMT/CCCD, USB ký số, SIM ký số, ô Tên đăng nhập và ô Mật khẩu.',
  'dvcqg-ma-otp': 'Trang nhập mã OTP của Cổng Dịch vụ công Quốc gia với nút XÁC NHẬN.',
  'dang-ky-phuong-thuc':
    'Trang Chọn phương thức đăng ký: đang chọn Công dân, bên dưới là phương thức Thuê bao di động.',
  'dang-ky-thong-tin':
    'Trang Đăng ký bằng thuê bao di động: các ô họ và tên, số CMT/CCCD, ngày sinh; dấu sao đỏ là ô bắt buộc.',
  'dang-ky-ma-otp': 'Trang nhập mã OTP vừa gửi về điện thoại, với nút Gửi lại OTP và nút Xác nhận.',
  'dang-ky-mat-khau': 'Trang đặt mật khẩu: ô Mật khẩu, bên dưới là năm điều kiện; điều kiện nào đạt thì được đánh dấu.',
} as const;

export type SignInPicture = keyof typeof SIGN_IN_PICTURES;
