import type { DossierQuestionRule, QuestionRefusal } from '#capabilities/dossier/index.ts';

export const TITLE = 'Hỏi về hồ sơ này';

/** Beside a question that waits; also what a new one will be told. */
export const LIMIT_TEXT = ({ answerWorkingDays }: DossierQuestionRule) =>
  `Cơ quan trả lời trong ${answerWorkingDays} ngày làm việc. Câu hỏi không làm thay đổi thời hạn giải quyết hồ sơ.`;

export const NOT_FOR_PAPERS =
  'Đây không phải nơi nộp giấy tờ. Khi hồ sơ cần bổ sung, cơ quan gửi yêu cầu bổ sung và trang hồ sơ có nút Bổ sung hồ sơ.';

export function questionRefusalText(
  refusal: QuestionRefusal,
  { mostOpen, daysAfterClosing }: DossierQuestionRule,
): string {
  switch (refusal) {
    case 'text-missing':
      return 'Bạn ghi câu hỏi.';
    case 'too-many-open':
      return `Hồ sơ này đang có ${mostOpen} câu hỏi chờ trả lời. Bạn chờ cơ quan trả lời rồi hỏi tiếp, hoặc gọi 1022 nếu cần gấp.`;
    case 'closed-long-ago':
      return `Hồ sơ đã kết thúc quá ${daysAfterClosing} ngày nên không hỏi ở đây được nữa. Bạn gọi 1022 hoặc gửi câu hỏi ở mục Hỏi đáp.`;
  }
}

export const QUESTION_TOO_LONG = (length: number, longest: number) =>
  `Câu hỏi dài ${length} ký tự. Bạn viết gọn lại, không quá ${longest} ký tự.`;
