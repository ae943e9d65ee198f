import type { QuestionEventType, QuestionState } from '../../domain/citizen-question.ts';

export const QUESTIONS = {
  title: 'Hỏi đáp',
  lead: 'Tìm trong những câu đã có trả lời. Chưa có thì bạn hỏi, cơ quan phụ trách trả lời.',
  ask: 'Đặt câu hỏi',
  search: 'Tìm câu hỏi',
  searchHint: 'Ví dụ: nộp lại bản giấy',
  published: 'Đã trả lời',
  publishedEmpty: 'Chưa có câu hỏi nào được công khai.',
  notFound: 'Không có câu hỏi nào chứa những từ này. Bạn thử ít từ hơn, hoặc đặt câu hỏi.',
  own: 'Bạn đã hỏi',
  lookup: 'Theo dõi câu hỏi của bạn',
  lookupCode: 'Mã câu hỏi',
  lookupHint: 'Ví dụ HD-BCDFG-HJKLM',
  lookupGo: 'Xem tình trạng',
  lookupUnknown: 'Không có câu hỏi nào mang mã này. Bạn xem lại mã, ví dụ đúng: HD-BCDFG-HJKLM.',
  lookupTooOften: 'Bạn đã tra cứu quá nhiều lần. Bạn chờ một lát rồi thử lại.',
  report: 'Muốn phản ánh, kiến nghị?',
  reportText: 'Cán bộ gây khó khăn, chậm trễ, hoặc quy định bất hợp lý: bạn gửi phản ánh, có thời hạn xử lý riêng.',
  question: 'Câu hỏi',
  answer: 'Trả lời',
  noPersonalData: 'Nội dung đã được biên tập, không có thông tin cá nhân của người hỏi.',
} as const;

export const QUESTION_FORM = {
  title: 'Câu hỏi ngắn gọn',
  titleHint: 'Một câu, ví dụ: Nộp hồ sơ khai sinh ở xã khác được không?',
  content: 'Nói rõ thêm',
  contentHint: 'Hoàn cảnh của bạn, điều bạn đã thử. Không ghi mật khẩu, mã OTP hay số căn cước.',
  unit: 'Hỏi cơ quan nào',
  unitHint: 'Không chọn thì Trung tâm Phục vụ hành chính công tỉnh nhận và chuyển đúng nơi.',
  unitNone: 'Tôi không rõ cơ quan nào',
  procedure: 'Thủ tục liên quan, nếu có',
  sender: 'Để trả lời bạn',
  senderHint: 'Không bao giờ được công khai.',
  name: 'Họ và tên, nếu muốn ghi',
  phone: 'Số điện thoại',
  phoneHint: 'Để báo khi có trả lời, và để bạn mở lại câu hỏi.',
  phoneHintSignedIn: 'Để báo khi có trả lời. Bạn đã đăng nhập nên không bắt buộc.',
  send: 'Gửi câu hỏi',
} as const;

export const QUESTION_ERRORS = {
  title: 'Bạn ghi câu hỏi, từ 10 đến 200 ký tự.',
  content: 'Phần nói rõ thêm dài nhất 5.000 ký tự.',
  unit: 'Bạn chọn lại cơ quan trong danh sách.',
  procedure: 'Tên thủ tục dài nhất 300 ký tự.',
  name: 'Họ và tên dài nhất 100 ký tự.',
  phone: 'Số điện thoại chưa đúng. Ví dụ số đúng: 0912 345 678.',
  tooOften: 'Bạn đã hỏi quá nhiều lần trong hôm nay. Bạn thử lại ngày mai, hoặc gọi 1022.',
  phoneWrong: 'Số điện thoại này không phải số ghi trong câu hỏi.',
  triesOver: 'Đã thử quá nhiều lần. Bạn thử lại sau một giờ, hoặc gọi 1022.',
} as const;

export const QUESTION_STATES: Readonly<Record<QuestionState, string>> = {
  received: 'Đang chờ trả lời',
  answered: 'Đã trả lời',
  refused: 'Không trả lời được',
};

export const QUESTION_TONES = { received: 'info', answered: 'ok', refused: 'err' } as const;

export const QUESTION_EVENTS: Readonly<Record<QuestionEventType, string>> = {
  asked: 'Đã gửi câu hỏi',
  transferred: 'Chuyển cơ quan phụ trách',
  answered: 'Đã trả lời',
  refused: 'Không trả lời được',
  published: 'Đã công khai',
  'kept-private': 'Không công khai',
};

export const QUESTION_STATE = {
  received: 'Đã nhận câu hỏi của bạn',
  keepCode: 'Bạn lưu mã này để theo dõi, hoặc đọc mã khi gọi 1022.',
  state: 'Tình trạng',
  due: 'Hạn trả lời',
  handledBy: 'Cơ quan trả lời',
  progress: 'Quá trình trả lời',
  whole: 'Xem câu hỏi và câu trả lời',
  wholeText: 'Bạn nhập số điện thoại đã ghi trong câu hỏi. Đã đăng nhập khi hỏi thì bạn đăng nhập lại để xem.',
  wholeGo: 'Mở nội dung',
  reason: 'Lý do',
} as const;
