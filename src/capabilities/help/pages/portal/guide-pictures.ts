/** What is to be seen on each picture of the guides, for those who do not see it. */
export const PICTURE_WIDTH = 360;
export const PICTURE_HEIGHT = 640;

export const GUIDE_PICTURES = {
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
  'hkd-tim': 'Kết quả tìm “thành lập hộ kinh doanh”: thủ tục Đăng ký thành lập hộ kinh doanh đứng đầu danh sách.',
  'hkd-thu-tuc': 'Trang của thủ tục: tên thủ tục, thời hạn, lệ phí và nút Đăng ký.',
  'hkd-nguoi-nop': 'Bước Người nộp: họ tên, ngày sinh, số định danh và nơi ở đã được điền sẵn.',
  'hkd-chu-ho-so': 'Bước Chủ hồ sơ: nút Lấy thông tin từ người nộp ở trên các ô.',
  'hkd-to-khai': 'Bước Tờ khai: các câu hỏi về hộ kinh doanh; dấu sao đỏ là ô bắt buộc.',
  'hkd-thanh-phan': 'Bước Thành phần hồ sơ: một giấy tờ với tệp đã tải lên và dấu đạt.',
  'hkd-gui': 'Bước Xem lại: ô cam đoan đã đánh dấu và nút Gửi hồ sơ.',
  'hkd-xac-nhan': 'Trang xác nhận: mã hồ sơ, nơi nhận và việc tiếp theo.',
  'khai-sinh-tim': 'Kết quả tìm “khai sinh”: thủ tục Đăng ký khai sinh trong danh sách.',
  'khai-sinh-thu-tuc': 'Trang của thủ tục Đăng ký khai sinh: thời hạn, lệ phí và nút Đăng ký.',
  'khai-sinh-nguoi-nop': 'Bước Người nộp khi đăng ký khai sinh: thông tin của người mẹ đã được điền sẵn.',
  'khai-sinh-chu-ho-so': 'Bước Chủ hồ sơ khi đăng ký khai sinh, với nút Lấy thông tin từ người nộp.',
  'khai-sinh-to-khai': 'Bước Tờ khai: các câu hỏi về người yêu cầu và về đứa trẻ.',
  'khai-sinh-thanh-phan': 'Bước Thành phần hồ sơ: giấy chứng sinh đã tải lên và dấu đạt.',
  'khai-sinh-gui': 'Bước Xem lại của hồ sơ khai sinh, với nút Gửi hồ sơ.',
  'khai-sinh-xac-nhan': 'Trang xác nhận đã nhận hồ sơ khai sinh, với mã hồ sơ.',
  'ho-so-ca-nhan': 'Trang Hồ sơ cá nhân: mỗi hồ sơ một dòng, có mã, tên thủ tục và trạng thái.',
} as const;

export type GuidePicture = keyof typeof GUIDE_PICTURES;
