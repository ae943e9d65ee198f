import { inLanguages } from '#shared/language.ts';
import type { QuestionEventType, QuestionState } from '../../domain/citizen-question.ts';

export const QUESTIONS = inLanguages(
  {
    home: 'Trang chủ',
    title: 'Hỏi đáp',
    lead: 'Tìm trong những câu đã có trả lời. Chưa có thì bạn hỏi, cơ quan phụ trách trả lời.',
    ask: 'Đặt câu hỏi',
    search: 'Tìm câu hỏi',
    searchHint: 'Ví dụ: nộp lại bản giấy',
    published: 'Đã trả lời',
    publishedEmpty: 'Chưa có câu hỏi nào được công khai.',
    notFound: 'Không có câu hỏi nào chứa những từ này. Bạn thử ít từ hơn, hoặc đặt câu hỏi.',
    own: 'Bạn đã hỏi',
    sentAt: (moment: string) => `Gửi ${moment}`,
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
  },
  {
    home: 'Home',
    title: 'Questions and answers',
    lead: 'Search the questions that have been answered. If yours is not among them, ask it: the agency in charge answers. Questions and answers are in Vietnamese.',
    ask: 'Ask a question',
    search: 'Search questions',
    searchHint: 'In Vietnamese, for example: khai sinh',
    published: 'Answered',
    publishedEmpty: 'No question has been published yet.',
    notFound: 'No question contains these words. Try fewer words, or ask a question.',
    own: 'What you asked',
    sentAt: (moment) => `Sent ${moment}`,
    lookup: 'Follow your question',
    lookupCode: 'Question code',
    lookupHint: 'For example HD-BCDFG-HJKLM',
    lookupGo: 'See where it stands',
    lookupUnknown: 'No question has this code. Check the code; a right one looks like HD-BCDFG-HJKLM.',
    lookupTooOften: 'You have looked up too many codes. Wait a little, then try again.',
    report: 'Do you want to report or propose something?',
    reportText:
      'If an officer makes things difficult or slow, or a rule is unreasonable, send a report. It has time limits of its own.',
    question: 'Question',
    answer: 'Answer',
    noPersonalData: 'The text has been edited. Nothing about the person who asked is in it.',
  },
);

export const QUESTION_FORM = inLanguages(
  {
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
  },
  {
    title: 'Your question in short',
    titleHint: 'One sentence, in Vietnamese if you can. Example: Can I register a birth in another commune?',
    content: 'More about it',
    contentHint: 'Your situation and what you have tried. Do not give a password, one-time code or identity number.',
    unit: 'Which agency do you ask?',
    unitHint:
      'If you choose none, the Public Administration Service Centre of the province receives it and passes it on.',
    unitNone: 'I do not know which agency',
    procedure: 'Procedure concerned, if any',
    sender: 'To answer you',
    senderHint: 'Never published.',
    name: 'Full name, if you want to give it',
    phone: 'Telephone number',
    phoneHint: 'To tell you when there is an answer, and for you to open your question.',
    phoneHintSignedIn: 'To tell you when there is an answer. You are signed in, so you may leave it out.',
    send: 'Send question',
  },
);

export const QUESTION_ERRORS = inLanguages(
  {
    title: 'Bạn ghi câu hỏi, từ 10 đến 200 ký tự.',
    content: 'Phần nói rõ thêm dài nhất 5.000 ký tự.',
    unit: 'Bạn chọn lại cơ quan trong danh sách.',
    procedure: 'Tên thủ tục dài nhất 300 ký tự.',
    name: 'Họ và tên dài nhất 100 ký tự.',
    phone: 'Số điện thoại chưa đúng. Ví dụ số đúng: 0912 345 678.',
    tooOften: 'Bạn đã hỏi quá nhiều lần trong hôm nay. Bạn thử lại ngày mai, hoặc gọi 1022.',
    phoneWrong: 'Số điện thoại này không phải số ghi trong câu hỏi.',
    triesOver: 'Đã thử quá nhiều lần. Bạn thử lại sau một giờ, hoặc gọi 1022.',
  },
  {
    title: 'Enter a question of 10 to 200 characters.',
    content: 'The details must be 5,000 characters or fewer.',
    unit: 'Choose an agency from the list.',
    procedure: 'The name of the procedure must be 300 characters or fewer.',
    name: 'The name must be 100 characters or fewer.',
    phone: 'This is not a telephone number. A right one looks like 0912 345 678.',
    tooOften: 'You have asked too often today. Try again tomorrow, or call 1022.',
    phoneWrong: 'This is not the telephone number given in the question.',
    triesOver: 'Too many tries. Try again in an hour, or call 1022.',
  },
);

export const QUESTION_STATES = inLanguages<Record<QuestionState, string>>(
  {
    received: 'Đang chờ trả lời',
    answered: 'Đã trả lời',
    refused: 'Không trả lời được',
  },
  {
    received: 'Waiting for an answer',
    answered: 'Answered',
    refused: 'Cannot be answered',
  },
);

export const QUESTION_TONES = { received: 'info', answered: 'ok', refused: 'err' } as const;

export const QUESTION_EVENTS = inLanguages<Record<QuestionEventType, string>>(
  {
    asked: 'Đã gửi câu hỏi',
    transferred: 'Chuyển cơ quan phụ trách',
    answered: 'Đã trả lời',
    refused: 'Không trả lời được',
    published: 'Đã công khai',
    'kept-private': 'Không công khai',
  },
  {
    asked: 'Question sent',
    transferred: 'Passed on to the agency in charge',
    answered: 'Answered',
    refused: 'Cannot be answered',
    published: 'Published',
    'kept-private': 'Not published',
  },
);

export const QUESTION_STATE = inLanguages(
  {
    received: 'Đã nhận câu hỏi của bạn',
    keepCode: 'Bạn lưu mã này để theo dõi, hoặc đọc mã khi gọi 1022.',
    state: 'Tình trạng',
    due: 'Hạn trả lời',
    handledBy: 'Cơ quan trả lời',
    progress: 'Quá trình trả lời',
    procedure: 'Thủ tục liên quan',
    whole: 'Xem câu hỏi và câu trả lời',
    wholeText: 'Bạn nhập số điện thoại đã ghi trong câu hỏi. Đã đăng nhập khi hỏi thì bạn đăng nhập lại để xem.',
    wholeGo: 'Mở nội dung',
    reason: 'Lý do',
  },
  {
    received: 'We have received your question',
    keepCode: 'Keep this code to follow your question, or give it when you call 1022.',
    state: 'Where it stands',
    due: 'Answer due',
    handledBy: 'Agency that answers',
    progress: 'What has happened',
    procedure: 'Procedure concerned',
    whole: 'See the question and the answer',
    wholeText:
      'Enter the telephone number you gave in the question. If you were signed in when you asked, sign in again to see it.',
    wholeGo: 'Open',
    reason: 'Reason',
  },
);
