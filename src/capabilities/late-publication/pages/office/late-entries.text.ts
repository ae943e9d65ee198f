import type { LateState } from '../../domain/late-entry.ts';
import type { EntryEvent } from '../../storage/late-entry-queries.ts';

export const OFFICE_LATE = {
  title: 'Công khai chậm trễ',
  note: 'Cán bộ giải trình, lãnh đạo đơn vị quyết định công khai',
  states: 'Trạng thái',
  empty: 'Không có hồ sơ nào.',
  explainTitle: 'Giải trình',
  explainLabel: 'Vì sao hồ sơ bị chậm',
  explainHint: 'Không ghi tên, địa chỉ hay việc riêng của người nộp hồ sơ. Lãnh đạo xem lại trước khi công khai.',
  explain: 'Gửi giải trình',
  decideTitle: 'Quyết định công khai',
  publicLabel: 'Lời giải trình được công khai',
  publicHint: 'Để trống nếu đơn vị không giải trình. Không được có thông tin của người nộp hồ sơ.',
  publish: 'Công khai',
  withholdLabel: 'Lý do không công khai',
  withhold: 'Không công khai',
  history: 'Lịch sử',
  system: 'Hệ thống',
  missing: { 'giai-trinh': 'Ghi vì sao hồ sơ bị chậm.', 'ly-do': 'Ghi lý do không công khai.' },
  tooLong: 'Ghi không quá 1.000 ký tự.',
  personalNumber: 'Bỏ số điện thoại, số định danh khỏi lời giải trình trước khi gửi.',
  changed: 'Có người vừa thay đổi mục này. Bạn xem lại rồi gửi lần nữa.',
  named: (name: string) => `${name} (họ tên được công khai)`,
  unnamed: (name: string) => `${name} (chỉ công khai chức danh)`,
  nobody: 'Chưa giao cán bộ',
  noApology: 'Chưa có',
} as const;

export const LATE_STATES: Readonly<Record<LateState, { readonly slug: string; readonly text: string }>> = {
  waiting: { slug: 'cho', text: 'Chờ xem xét' },
  published: { slug: 'cong-khai', text: 'Đã công khai' },
  withheld: { slug: 'khong', text: 'Không công khai' },
};

export const LATE_EVENTS: Readonly<Record<EntryEvent['type'], string>> = {
  noticed: 'Đưa vào danh sách',
  explained: 'Giải trình',
  published: 'Công khai',
  withheld: 'Không công khai',
};
