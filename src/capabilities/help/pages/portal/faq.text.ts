export const FAQ = {
  title: 'Câu hỏi thường gặp',
  lead: 'Trả lời ngắn cho điều nhiều người hỏi. Chưa thấy điều bạn cần, bạn tìm ở Hỏi đáp hoặc đặt câu hỏi.',
  more: 'Tìm ở Hỏi đáp',
  ask: 'Đặt câu hỏi',
} as const;

export interface FrequentQuestion {
  readonly question: string;
  /** Marked text. */
  readonly answer: string;
}

export const FREQUENT_QUESTIONS: readonly FrequentQuestion[] = [
  {
    question: 'Tôi cần gì để nộp hồ sơ trực tuyến?',
    answer:
      'Một tài khoản VNeID hoặc tài khoản Cổng Dịch vụ công Quốc gia, và ảnh chụp những giấy tờ mà trang của thủ tục liệt kê. Xem [hướng dẫn đăng nhập](/ho-tro/dang-nhap).',
  },
  {
    question: 'Nộp trực tuyến có mất phí không?',
    answer:
      'Dùng cổng thì không mất phí. Phí, lệ phí của thủ tục ghi trên trang của thủ tục đó; nhiều khoản được miễn, giảm khi nộp trực tuyến.',
  },
  {
    question: 'Khi nào tôi có kết quả?',
    answer:
      'Ngày hẹn ghi trên giấy tiếp nhận. Bạn tự tính trước được ở [Tính hạn trả kết quả](/ho-tro/tinh-han); thứ Bảy, Chủ nhật và ngày lễ không tính.',
  },
  {
    question: 'Hồ sơ của tôi đang ở đâu?',
    answer: 'Nhập mã hồ sơ ở [Tra cứu](/tra-cuu), hoặc đăng nhập và mở [Hồ sơ cá nhân](/ho-so-ca-nhan).',
  },
  {
    question: 'Cơ quan yêu cầu bổ sung, tôi làm thế nào?',
    answer:
      'Mở hồ sơ trong [Hồ sơ cá nhân](/ho-so-ca-nhan). Từng chỗ thiếu được chỉ rõ; bạn sửa ngay tại đó rồi gửi. Thời hạn giải quyết tạm dừng trong khi chờ bạn.',
  },
  {
    question: 'Tôi không có điện thoại thông minh hoặc không rành máy tính?',
    answer:
      'Bạn đến bộ phận một cửa gần nhất, mang theo thẻ căn cước và giấy tờ. Cán bộ nộp giúp bạn, kết quả như nhau.',
  },
  {
    question: 'Làm sao biết giấy tờ điện tử là thật?',
    answer:
      'Mở [Kiểm tra giấy tờ đã cấp](/xac-thuc), nhập mã in trên giấy hoặc quét mã QR, hoặc tải tệp lên để kiểm tra chữ ký số.',
  },
  {
    question: 'Cán bộ gây khó khăn hoặc hồ sơ bị chậm, tôi báo ai?',
    answer:
      'Gửi [phản ánh, kiến nghị](/phan-anh-kien-nghi): cơ quan phải xử lý trong thời hạn, và bạn theo dõi được bằng mã. Bạn cũng có thể gọi [1022](tel:1022).',
  },
];
