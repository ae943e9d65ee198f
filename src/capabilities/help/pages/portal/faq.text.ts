import { inLanguages } from '#shared/language.ts';

export const FAQ = inLanguages(
  {
    title: 'Câu hỏi thường gặp',
    lead: 'Trả lời ngắn cho điều nhiều người hỏi. Chưa thấy điều bạn cần, bạn tìm ở Hỏi đáp hoặc đặt câu hỏi.',
    more: 'Tìm ở Hỏi đáp',
    ask: 'Đặt câu hỏi',
  },
  {
    title: 'Frequent questions',
    lead: 'Short answers to what many people ask. If yours is not here, look through the published questions or ask.',
    more: 'Search the published questions',
    ask: 'Ask a question',
  },
);

export interface FrequentQuestion {
  readonly question: string;
  /** Marked text. */
  readonly answer: string;
}

export const FREQUENT_QUESTIONS: readonly FrequentQuestion[] = inLanguages(
  [
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
  ],
  [
    {
      question: 'What do I need to file online?',
      answer:
        'An account of VNeID or of the National Public Service Portal, and photographs of the papers that the page of the procedure lists. See [how to sign in](/ho-tro/dang-nhap). The questions of the declaration are in Vietnamese.',
    },
    {
      question: 'Does it cost anything to file online?',
      answer:
        'The portal is free. The fees of a procedure stand on its page; many are waived or reduced when you file online.',
    },
    {
      question: 'When do I get the result?',
      answer:
        'The due date is on the reception slip. You can work it out yourself with [Calculate a due date](/ho-tro/tinh-han); Saturdays, Sundays and holidays do not count.',
    },
    {
      question: 'Where is my dossier?',
      answer: 'Type its code at [Look up](/tra-cuu), or sign in and open [My dossiers](/ho-so-ca-nhan).',
    },
    {
      question: 'The agency requests a supplement. What do I do?',
      answer:
        'Open the dossier in [My dossiers](/ho-so-ca-nhan). Each thing that is missing is shown; correct it there and send. The time limit stands still while the agency waits for you.',
    },
    {
      question: 'I have no smartphone, or am not used to computers.',
      answer:
        'Come to the nearest one-stop counter with your identity card and papers. An officer files for you, with the same result.',
    },
    {
      question: 'How do I know that an electronic paper is genuine?',
      answer:
        'Open [Verify an issued paper](/xac-thuc) and type the code printed on the paper, scan its QR code, or upload the file to check its digital signature.',
    },
    {
      question: 'An officer makes difficulties, or my dossier is late. Whom do I tell?',
      answer:
        'Send a [report or proposal](/phan-anh-kien-nghi): the agency must deal with it within a time limit, and you follow it by a code. You can also call [1022](tel:1022).',
    },
  ],
);
