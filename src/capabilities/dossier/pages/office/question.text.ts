import type { AnswerRefusal } from '../../domain/dossier-question.ts';

/** Said to the officer on the form: an answer stops no clock and can carry no demand. */
export const NO_DEMANDS =
  'Không yêu cầu bổ sung giấy tờ ở đây: câu trả lời không dừng thời hạn và người nộp không gửi giấy tờ vào đây được. Cần giấy tờ thì lập yêu cầu bổ sung.';

export const ANSWER_REFUSALS: Readonly<Record<AnswerRefusal, { readonly field: string; readonly message: string }>> = {
  'text-missing': { field: 'noi-dung', message: 'Ghi câu trả lời.' },
  'answered-already': { field: '', message: 'Câu hỏi này đã có người trả lời. Xem câu trả lời ở trang hồ sơ.' },
};
