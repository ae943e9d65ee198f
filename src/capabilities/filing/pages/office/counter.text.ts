/** Lời ở quầy. */
export const SCAN_FIELD = 'quet-the';

export const counterText = {
  title: 'Nhận hồ sơ tại quầy',
  scanLabel: 'Quét mã QR trên thẻ căn cước',
  scanHint:
    'Đặt con trỏ vào ô này rồi quét thẻ; họ tên, số định danh, ngày sinh, giới tính, địa chỉ được điền bên dưới.',
  scanButton: 'Điền từ thẻ',
  notACard: 'Không đọc được mã này. Quét lại mã QR ở mặt trước thẻ, hoặc nhập tay các ô bên dưới.',
  changed: 'Bản khai đã thay đổi sau lần xem lại này. Xem lại rồi tiếp nhận.',
  closed:
    'Bản khai của trang này đã được bỏ hoặc đã tiếp nhận, nên những gì vừa gửi không được lưu. Ghi lại nếu cần, rồi về “Nhận hồ sơ tại quầy” để mở bản đang nhập.',
  otherDraft:
    'Bản khai định bỏ đã được bỏ hoặc đã tiếp nhận từ trước, nên không có gì bị bỏ. Dưới đây là bản đang nhập: xem tên rồi tiếp tục hoặc bỏ.',
  discardTitle: 'Bỏ bản khai đang nhập?',
  incomplete: 'Hồ sơ còn thiếu. Điền từng mục dưới đây rồi tiếp nhận.',
  identity: 'Đánh dấu sau khi đối chiếu người nộp với giấy tờ tùy thân.',
  consent: 'Hỏi người nộp, rồi đánh dấu nếu họ đồng ý. Không đồng ý thì không nhận được hồ sơ.',
  digitised: 'Đánh dấu sau khi đối chiếu từng tệp với bản giấy.',
  authorisation: 'Ghi giấy ủy quyền hoặc giấy tờ chứng minh quan hệ đã xem: tên, số, ngày.',
  ownerConsent: 'Đánh dấu khi giấy tờ đã xem cho thấy chủ hồ sơ đồng ý cho nộp thay.',
} as const;

export const STATEMENTS = {
  identity: 'Tôi đã đối chiếu người nộp với thẻ căn cước hoặc giấy tờ tùy thân có ảnh.',
  consent: 'Người nộp đồng ý cho cơ quan xử lý dữ liệu cá nhân trong hồ sơ để giải quyết thủ tục này.',
  digitised: 'Các tệp đính kèm được số hóa từ bản giấy. Tôi đã đối chiếu và xác nhận khớp với bản giấy.',
  ownerConsent: 'Chủ hồ sơ đồng ý cho người nộp làm thay, theo giấy tờ trên. Cả hai người được nhắn tin.',
} as const;
