import type { DataAnswer, DataAnswerRefusal, DataRequestKind } from '../../domain/data-request.ts';

export const KINDS: Readonly<Record<DataRequestKind, string>> = {
  view: 'Xem dữ liệu',
  correct: 'Sửa dữ liệu',
  delete: 'Xóa dữ liệu',
  restrict: 'Hạn chế xử lý dữ liệu',
};

export const ANSWERS: Readonly<Record<DataAnswer, string>> = {
  done: 'Đã thực hiện',
  refused: 'Từ chối, có lý do',
  extended: 'Gia hạn một lần, có lý do',
};

export const REFUSALS: Readonly<Record<DataAnswerRefusal, { readonly field: string; readonly message: string }>> = {
  'answer-unknown': { field: 'tra-loi', message: 'Chọn cách trả lời.' },
  'answer-missing': { field: 'noi-dung', message: 'Ghi nội dung trả lời. Công dân đọc nguyên văn.' },
  'text-too-long': { field: 'noi-dung', message: 'Nội dung dài quá 2.000 ký tự. Rút gọn lại.' },
  'not-extendable': { field: 'tra-loi', message: 'Yêu cầu này đã gia hạn, hoặc không được gia hạn.' },
  closed: { field: 'tra-loi', message: 'Yêu cầu này đã có trả lời.' },
};
