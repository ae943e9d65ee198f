import type { CoverRefusal } from '../../domain/absence-cover.ts';

export const COVER_ERRORS = {
  absent: 'Chọn người vắng.',
  cover: 'Chọn người xử lý thay.',
  from: 'Ghi ngày bắt đầu vắng, ví dụ 02/12/2026.',
  to: 'Ghi ngày cuối vắng, ví dụ 04/12/2026.',
} as const;

interface Words {
  readonly field: string;
  readonly message: string;
}

export const COVER_REFUSALS: Readonly<Record<CoverRefusal, Words>> = {
  'cover-is-absent-person': { field: 'nguoi-thay', message: 'Người xử lý thay phải là người khác.' },
  'cover-unknown': {
    field: 'nguoi-thay',
    message: 'Người này không làm việc ở đơn vị của người vắng. Chọn người khác.',
  },
  'period-turned': { field: 'den', message: 'Ngày cuối phải từ ngày bắt đầu trở đi.' },
  'period-past': { field: 'den', message: 'Ngày cuối phải từ hôm nay trở đi.' },
  'period-too-long': { field: 'den', message: 'Chọn khoảng không quá 366 ngày.' },
  'absent-already': {
    field: 'nguoi-vang',
    message: 'Người này đã có người xử lý thay trong khoảng ngày đó. Kết thúc ủy quyền cũ trước.',
  },
  'cover-away': { field: 'nguoi-thay', message: 'Người này cũng vắng trong khoảng ngày đó. Chọn người khác.' },
};

export const COVER_DONE: Readonly<Record<string, string>> = {
  'uy-quyen': 'Đã ghi ủy quyền. Người xử lý thay thấy việc của người vắng trong những ngày đã chọn.',
  'ket-thuc': 'Đã kết thúc ủy quyền',
};
