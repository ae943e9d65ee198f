import type { ReminderKind } from '../../domain/officer-reminder.ts';
import type { OfficerReminder } from '../../storage/reminder-queries.ts';

export const KIND_WORDS: Readonly<Record<ReminderKind, string>> = {
  before: 'Sắp đến hạn',
  at: 'Đến hạn hôm đó',
  after: 'Quá hạn, chưa có kết quả',
};

export const STATE_WORDS: Readonly<Record<OfficerReminder['state'], string>> = {
  open: 'Chưa xem',
  seen: 'Đã xem',
  lapsed: 'Hết việc',
};

export const ADDRESS_UNREADABLE = 'Địa chỉ thư điện tử chưa đúng, ví dụ ten@thanhhoa.gov.vn. Bỏ trống nếu không nhận.';

export const REMINDER_DONE: Readonly<Record<string, string>> = {
  'da-xem': 'Đã đánh dấu là đã xem',
  'thu-dien-tu': 'Đã lưu địa chỉ nhận nhắc việc',
};
