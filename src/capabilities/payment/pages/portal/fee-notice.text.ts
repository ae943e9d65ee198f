export const NOTICE_REFUSALS: Readonly<Record<string, string>> = {
  'nothing-to-pay': 'Hồ sơ không còn khoản nào phải nộp.',
  'platform-refused':
    'Nền tảng thanh toán chưa nhận yêu cầu. Bạn chưa bị trừ tiền. Bạn thử lại sau ít phút, hoặc nộp tại quầy.',
  'platform-away':
    'Nền tảng thanh toán chưa trả lời. Nếu bạn đã thanh toán, khoản tiền sẽ được ghi nhận tự động, bạn không cần nộp lại. Nếu chưa, bạn thử lại sau ít phút, hoặc nộp tại quầy.',
};

export const STILL_WAITING =
  'Ngân hàng chưa báo kết quả. Bạn không cần nộp lại: khi tiền đến, trang này đổi thành “Đã nộp” và có biên lai. Hệ thống tự hỏi ngân hàng mỗi giờ.';
