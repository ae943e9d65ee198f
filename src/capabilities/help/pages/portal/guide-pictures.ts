import { inLanguages } from '#shared/language.ts';

/** What is to be seen on each picture of the guides, for those who do not see it. */
export const PICTURE_WIDTH = 360;
export const PICTURE_HEIGHT = 640;

export const GUIDE_PICTURES = inLanguages(
  {
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
    'dang-ky-mat-khau':
      'Trang đặt mật khẩu: ô Mật khẩu, bên dưới là năm điều kiện; điều kiện nào đạt thì được đánh dấu.',
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
  },
  {
    'chon-tai-khoan':
      'The sign-in page of the portal: two boxes to choose an account, National Public Service Portal and VNeID.',
    'vneid-mat-khau':
      'The sign-in page of VNeID: fields for the personal identification number and the password, and the sign-in button.',
    'vneid-ma-otp':
      'The dialog for the one-time code: the number it was sent to, 98****229, the field for the code, the time left, buttons to send again, cancel and confirm.',
    'vneid-ma-qr': 'A QR code on the sign-in page of VNeID; under it the 8 letters to type when it cannot be scanned.',
    'ung-dung-trang-chu':
      'The app on the phone: a line that says identification level 2, and the symbol that scans a QR code.',
    'vneid-so-doi-chieu': 'The page on the computer after scanning: a number of two digits to compare.',
    'ung-dung-xac-nhan':
      'The phone asks to confirm the sign-in: who asks, browser, time, three numbers to choose from, buttons to confirm and to refuse.',
    'ung-dung-hoan-tat': 'The phone says that the sign-in is confirmed, with a button to close.',
    'dvcqg-cac-the':
      'The page of the National Public Service Portal: two kinds of account, three tabs for identity card, signing USB and signing SIM, fields for user name and password.',
    'dvcqg-ma-otp': 'The page of the National Public Service Portal for the one-time code, with the button to confirm.',
    'dang-ky-phuong-thuc':
      'The page to choose how to register: citizen is chosen, under it registration by mobile phone.',
    'dang-ky-thong-tin':
      'The page to register by mobile phone: fields for full name, card number and date of birth; a red star marks what is required.',
    'dang-ky-ma-otp':
      'The page for the one-time code just sent to the phone, with buttons to send again and to confirm.',
    'dang-ky-mat-khau':
      'The page to choose a password: the field, and under it five conditions; those that are met are ticked.',
    'hkd-tim': 'Results of a search for opening a household business: the procedure stands first in the list.',
    'hkd-thu-tuc': 'The page of the procedure: its name, time limit, fees and the button to file.',
    'hkd-nguoi-nop': 'The step for the submitter: name, date of birth, personal number and residence are filled in.',
    'hkd-chu-ho-so':
      'The step for the owner of the dossier: above the fields the button that takes over the submitter.',
    'hkd-to-khai':
      'The step for the declaration: questions about the household business; a red star marks what is required.',
    'hkd-thanh-phan': 'The step for the papers: one paper with its uploaded file and a tick.',
    'hkd-gui': 'The review step: the declaration is ticked, and the button to send.',
    'hkd-xac-nhan': 'The confirmation: the code of the dossier, where it went and what comes next.',
    'khai-sinh-tim': 'Results of a search for birth registration, with the procedure in the list.',
    'khai-sinh-thu-tuc': 'The page of birth registration: time limit, fees and the button to file.',
    'khai-sinh-nguoi-nop':
      'The step for the submitter of a birth registration: what is known of the mother is filled in.',
    'khai-sinh-chu-ho-so':
      'The step for the owner of the dossier of a birth registration, with the button that takes over the submitter.',
    'khai-sinh-to-khai': 'The step for the declaration: questions about who registers and about the child.',
    'khai-sinh-thanh-phan': 'The step for the papers: the birth notification is uploaded and ticked.',
    'khai-sinh-gui': 'The review step of the birth registration, with the button to send.',
    'khai-sinh-xac-nhan': 'The confirmation that the birth registration was received, with the code of the dossier.',
    'ho-so-ca-nhan': 'The page of my dossiers: one line for each, with code, procedure and status.',
  },
);

export type GuidePicture = keyof typeof GUIDE_PICTURES;
