import type { SurveyFault, SurveyState } from '../../domain/survey.ts';

export const OFFICE_SURVEYS = {
  title: 'Khảo sát',
  caption: 'Khảo sát của cổng',
  empty: 'Chưa có khảo sát nào.',
  start: 'Soạn khảo sát mới',
  untitled: 'Chưa có tiêu đề',
  survey: 'Khảo sát',
  state: 'Tình trạng',
  back: 'Tất cả khảo sát',
  titleLabel: 'Tiêu đề',
  intro: 'Lời giới thiệu',
  introHint: 'Hỏi về việc gì, mất bao lâu.',
  closesOn: 'Ngày cuối nhận câu trả lời',
  closesOnHint: 'Ví dụ 28/11/2026. Để trống thì nhận đến khi bạn đóng.',
  questions: 'Câu hỏi',
  questionsHint:
    'Để trống câu không dùng. Lưu để có thêm chỗ, nhiều nhất 12 câu. Mở rồi thì không sửa câu hỏi được nữa.',
  question: (number: number) => `Câu ${number}`,
  kind: 'Cách trả lời',
  options: 'Các lựa chọn',
  optionsHint: 'Mỗi dòng một lựa chọn, chỉ cho câu chọn một.',
  required: 'Bắt buộc trả lời',
  save: 'Lưu',
  open: 'Mở khảo sát',
  close: 'Đóng khảo sát',
  closeHint: 'Đóng rồi thì không mở lại được; ai đang trả lời dở sẽ không gửi được nữa.',
  remove: 'Xóa bản nháp',
  see: 'Xem trên cổng',
  results: 'Kết quả',
  people: (count: number) => `${count.toLocaleString('vi-VN')} phiếu trả lời.`,
  written: 'Nội dung người dân viết',
  nothingWritten: 'Chưa ai viết gì.',
} as const;

export const STATES: Readonly<Record<SurveyState, string>> = {
  draft: 'Bản nháp',
  open: 'Đang mở',
  closed: 'Đã kết thúc',
};

export const STATE_TONES = { draft: 'idle', open: 'ok', closed: 'info' } as const;

export const FORM_ERRORS = {
  'changed-meanwhile': 'Có người vừa sửa khảo sát này. Xem lại nội dung mới trước khi lưu.',
  'open-already': 'Khảo sát đã mở hoặc đã đóng, việc này không còn phù hợp.',
  date: 'Ghi ngày theo dạng ngày/tháng/năm, ví dụ 28/11/2026.',
} as const;

export function faultText(fault: SurveyFault): { readonly field: string; readonly message: string } {
  switch (fault.on) {
    case 'title':
      return { field: 'tieu-de', message: 'Ghi tiêu đề, từ 5 đến 150 ký tự.' };
    case 'intro':
      return { field: 'loi-gioi-thieu', message: 'Lời giới thiệu dài nhất 2.000 ký tự.' };
    case 'closes-on':
      return { field: 'ngay-cuoi', message: 'Ngày cuối phải từ hôm nay trở đi.' };
    case 'questions':
      return { field: 'cau-1', message: 'Ghi ít nhất một câu hỏi, nhiều nhất 12 câu.' };
    case 'question':
      return { field: `cau-${fault.index + 1}`, message: `Câu ${fault.index + 1}: ghi từ 5 đến 200 ký tự.` };
    case 'options':
      return {
        field: `lua-chon-${fault.index + 1}`,
        message: `Câu ${fault.index + 1}: ghi từ 2 đến 12 lựa chọn khác nhau, mỗi lựa chọn không quá 100 ký tự.`,
      };
  }
}
