import type { FeedbackRefusal } from '../../actions/feedback-deeds.ts';
import type { QuestionEventType, QuestionState } from '../../domain/citizen-question.ts';

export const OFFICE_QUESTIONS = {
  title: 'Hỏi đáp',
  caption: 'Câu hỏi gửi đơn vị',
  filter: 'Lọc câu hỏi',
  item: 'Câu hỏi',
  empty: 'Không có câu hỏi nào ở mục này.',
  sent: 'Gửi lúc',
  state: 'Tình trạng',
  waiting: 'Chờ đơn vị xử lý',
  due: 'Hạn của bước này',
  content: 'Nói rõ thêm',
  procedure: 'Thủ tục',
  sender: 'Người hỏi',
  answered: 'Đã trả lời',
  deed: 'Việc cần làm',
  answer: 'Trả lời người hỏi',
  transfer: 'Chuyển đơn vị phụ trách',
  refuse: 'Không trả lời, có lý do',
  text: 'Nội dung',
  textHint: 'Người hỏi đọc nguyên văn. Khi chuyển, đơn vị nhận đọc.',
  publicQuestion: 'Câu hỏi để công khai',
  publicAnswer: 'Câu trả lời để công khai',
  publishHint: 'Bỏ họ tên, địa chỉ, số điện thoại, mã hồ sơ và mọi chi tiết nhận ra người hỏi.',
  publishGo: 'Công khai',
  publish: 'Duyệt công khai',
  waitsForHead: 'Lãnh đạo đơn vị duyệt nội dung công khai.',
  progress: 'Quá trình trả lời',
} as const;

export const QUESTION_STATES: Readonly<Record<QuestionState, string>> = {
  received: 'Chờ trả lời',
  answered: 'Đã trả lời',
  refused: 'Không trả lời',
};

export const QUESTION_EVENTS: Readonly<Record<QuestionEventType, string>> = {
  asked: 'Người dân hỏi',
  transferred: 'Chuyển đơn vị',
  answered: 'Trả lời',
  refused: 'Không trả lời',
  published: 'Công khai',
  'kept-private': 'Không công khai',
};

export const QUESTION_REFUSALS: Readonly<Record<FeedbackRefusal, string>> = {
  'changed-meanwhile': 'Câu hỏi đã có thay đổi, việc này không còn phù hợp. Xem lại tình trạng ở dưới.',
  'unit-unknown': 'Chọn đơn vị khác: đơn vị này chưa có người trả lời câu hỏi trên hệ thống.',
  'not-the-head': 'Chỉ lãnh đạo đơn vị duyệt công khai.',
};
