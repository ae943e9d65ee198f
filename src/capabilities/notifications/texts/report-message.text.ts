/** Without a link and without a word of the content: messages are read on lock screens. */
export type ReportNews = 'filed' | 'refused' | 'transferred-out' | 'supplement-requested' | 'answered';

const NEWS: Readonly<Record<ReportNews, string>> = {
  filed: 'đã được nhận. Bạn giữ mã này để theo dõi.',
  refused: 'không được tiếp nhận. Bạn mở cổng dịch vụ công, mục Phản ánh, kiến nghị để xem lý do.',
  'transferred-out': 'đã được chuyển đến cơ quan có thẩm quyền. Bạn mở cổng dịch vụ công để xem cơ quan nào.',
  'supplement-requested': 'cần bổ sung. Bạn mở cổng dịch vụ công, mục Phản ánh, kiến nghị để xem và bổ sung.',
  answered: 'đã có trả lời. Bạn mở cổng dịch vụ công, mục Phản ánh, kiến nghị để xem.',
};

export function reportMessage(news: ReportNews, code: string): string {
  return `Phản ánh, kiến nghị ${code} ${NEWS[news]}`;
}

export type QuestionNews = 'asked' | 'refused' | 'answered';

const QUESTION_NEWS: Readonly<Record<QuestionNews, string>> = {
  asked: 'đã được nhận. Bạn giữ mã này để theo dõi.',
  refused: 'không trả lời được. Bạn mở cổng dịch vụ công, mục Hỏi đáp để xem lý do.',
  answered: 'đã có trả lời. Bạn mở cổng dịch vụ công, mục Hỏi đáp để xem.',
};

export function questionMessage(news: QuestionNews, code: string): string {
  return `Câu hỏi ${code} ${QUESTION_NEWS[news]}`;
}
