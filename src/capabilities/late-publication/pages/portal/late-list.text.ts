export const LATE = {
  title: 'Công khai chậm trễ giải quyết hồ sơ',
  description: 'Hồ sơ thủ tục hành chính bị giải quyết chậm, theo đơn vị, kèm giải trình, xin lỗi và ngày hẹn mới.',
  lead: 'Hồ sơ quá hạn của các đơn vị, lời giải trình và việc xin lỗi. Không có thông tin của người nộp hồ sơ.',
  rules: 'Ai được nêu tên, khi nào?',
  byUnit: 'Theo đơn vị',
  list: 'Hồ sơ đã công khai',
  empty: 'Chưa có hồ sơ chậm trễ nào được công khai.',
  unit: 'Đơn vị',
  province: 'Toàn tỉnh',
  show: 'Xem',
  apologised: 'Đã xin lỗi, hẹn lại',
  notApologised: 'Chưa có thư xin lỗi',
  stillOpen: 'Chưa xong',
  noExplanation: 'Đơn vị chưa giải trình',
  noOfficer: 'Chưa giao cán bộ',
  first: 'Về đầu danh sách',
  next: 'Trang sau',
  statistics: 'Xem số hồ sơ quá hạn của mọi đơn vị',
} as const;

/** The rules of today in sentences. */
export function ruleSentences(rule: {
  readonly afterWorkingDays: number;
  readonly namesOfficer: boolean;
  readonly legalBasis: string | null;
}): string[] {
  return [
    `Hồ sơ quá hạn trả kết quả từ ${rule.afterWorkingDays} ngày làm việc trở lên được đưa vào danh sách chờ xem xét. Thời gian chờ người dân bổ sung không tính là quá hạn; đã xin lỗi, hẹn lại thì vẫn tính theo ngày hẹn đầu.`,
    'Cán bộ thụ lý giải trình, lãnh đạo đơn vị xem xét rồi mới công khai. Hồ sơ đã công khai được giữ lại kể cả khi đã giải quyết xong.',
    rule.namesOfficer
      ? 'Danh sách nêu họ tên và chức danh của cán bộ thụ lý lúc hồ sơ quá hạn.'
      : 'Danh sách nêu chức danh và đơn vị, chưa nêu họ tên cán bộ.',
    rule.legalBasis === null
      ? 'Số ngày và việc nêu tên là thiết lập tạm thời, chờ tỉnh ban hành quy định.'
      : `Căn cứ: ${rule.legalBasis}.`,
  ];
}
