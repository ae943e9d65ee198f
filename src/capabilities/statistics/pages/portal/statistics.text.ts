import type { Way } from './statistics.form.ts';

/** Words of the public figures. */
export const STATISTICS = {
  title: 'Thống kê giải quyết hồ sơ',
  description: 'Số hồ sơ thủ tục hành chính đã tiếp nhận, đã giải quyết, đang xử lý và tỷ lệ đúng hạn của tỉnh.',
  lead: 'Đếm từ hồ sơ thật. Mỗi con số mở ra danh sách hồ sơ phía sau, không có tên hay thông tin của người nộp.',
  period: 'Kỳ',
  unit: 'Đơn vị giải quyết',
  province: 'Toàn tỉnh',
  show: 'Xem',
  onTime: 'Hồ sơ đúng hạn',
  received: 'Đã tiếp nhận',
  finished: 'Đã giải quyết',
  inProgress: 'Đang giải quyết',
  empty: 'Trong kỳ này chưa có hồ sơ nào. Hãy chọn kỳ khác.',
  meaning: 'Các con số này nghĩa là gì?',
  onTimeMeaning: 'Số hồ sơ giải quyết trước hạn và đúng hạn, chia cho số hồ sơ đã giải quyết trong kỳ.',
  sum: 'Kỳ trước chuyển sang cộng tiếp nhận trong kỳ luôn bằng đã giải quyết cộng đang giải quyết.',
  receivedByMonth: 'Hồ sơ tiếp nhận theo tháng',
  onTimeByMonth: 'Tỷ lệ đúng hạn theo tháng',
  byMonth: 'Theo tháng',
  tables: 'Cách xem số liệu',
  openData: 'Tải dữ liệu mở (CSV, JSON)',
  total: 'Cộng',
  nobody: 'Không có hồ sơ nào sau con số này.',
  back: 'Về số liệu thống kê',
  first: 'Về đầu danh sách',
  next: 'Trang sau',
  listLead: 'Danh sách công khai: không có tên, địa chỉ, số điện thoại của bất kỳ ai.',
} as const;

export const WAY_WORDS: Readonly<Record<Way, { readonly tab: string; readonly column: string }>> = {
  field: { tab: 'Theo lĩnh vực', column: 'Lĩnh vực' },
  unit: { tab: 'Theo đơn vị', column: 'Đơn vị' },
  level: { tab: 'Theo cấp', column: 'Cấp giải quyết' },
  channel: { tab: 'Theo kênh nộp', column: 'Kênh nộp' },
  procedure: { tab: 'Theo thủ tục', column: 'Thủ tục' },
};
