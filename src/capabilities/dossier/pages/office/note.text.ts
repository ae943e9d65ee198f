import type { NoteRefusal } from '../../domain/dossier-note.ts';

export const NOTE_ERRORS = {
  addressee: 'Chọn người nhận trong danh sách, hoặc để cả đơn vị.',
  due: 'Ghi ngày cần trả lời, ví dụ 02/12/2026.',
} as const;

export const NOTE_REFUSALS: Readonly<Record<NoteRefusal, { readonly field: string; readonly message: string }>> = {
  'text-missing': { field: 'noi-dung', message: 'Ghi nội dung.' },
  'due-past': { field: 'truoc-ngay', message: 'Ngày trả lời phải từ hôm nay trở đi.' },
  'addressee-unknown': {
    field: 'nguoi-nhan',
    message: 'Người này không xử lý hồ sơ của đơn vị hoặc đang vắng mặt. Chọn người khác.',
  },
  'answered-already': { field: '', message: 'Chỉ đạo này đã có người trả lời. Xem câu trả lời ở trang hồ sơ.' },
};
