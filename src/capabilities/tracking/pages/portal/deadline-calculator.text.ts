import type { TimeLimit } from '#engines/clock/due-at.ts';
import { FIRST_YEAR, LAST_YEAR, MOST } from '../../domain/deadline-question.ts';

const YEARS = `từ năm ${FIRST_YEAR} đến năm ${LAST_YEAR}`;
const MOMENT = 'ngày và giờ có thật, ví dụ 29/04/2026 14:00';
const most = (unit: TimeLimit['unit']): string => MOST[unit].toLocaleString('vi-VN');

export const CALCULATOR = {
  title: 'Tính hạn trả kết quả',
  lead: 'Hồ sơ nhận lúc nào thì hẹn trả lúc nào, và vì sao. Cách tính giống hệt cách hệ thống hẹn trả hồ sơ của bạn.',
  from: 'Nhận hồ sơ lúc',
  momentHint: 'Ngày và giờ, ví dụ 29/04/2026 14:00',
  amount: 'Thời hạn',
  amountHint: 'Số ghi trong thủ tục. Nhập 0 nếu giải quyết ngay trong ngày.',
  unit: 'Tính theo',
  agency: 'Giờ làm việc của',
  agencyDefault: 'Giờ chung của tỉnh',
  cutoff: 'Giờ chốt nhận (không bắt buộc)',
  cutoffHint: 'Nhận sau giờ này thì tính từ ngày làm việc sau. Khai sinh, khai tử: 15:00.',
  pauses: 'Có lúc tạm dừng, ví dụ chờ bổ sung giấy tờ',
  pause: (number: number) => `Tạm dừng lần ${number}`,
  pauseFrom: 'Từ lúc',
  pauseTo: 'Đến lúc',
  submit: 'Tính hạn',
  pausedWhy: 'Tạm dừng, không tính',
  tooLong: 'Thời hạn này dài nên không kê từng đoạn ở đây.',
  beyond: (year: number) =>
    `Lịch nghỉ lễ có đến hết năm ${year}. Từ năm ${year + 1} mới chỉ trừ thứ Bảy và Chủ nhật, nên hạn thật có thể muộn hơn.`,
  basis: 'Căn cứ',
  basisText:
    'Bộ luật Dân sự 2015, Điều 147, 148; Bộ luật Lao động 2019, Điều 111, 112. Ngày nghỉ của những năm chưa có thông báo là dự kiến.',
  programs: 'Dành cho phần mềm',
  programsText: 'Phần mềm khác hỏi được cùng cách tính này tại /api/v1/deadline; cách hỏi nằm trong',
  programsLink: 'mô tả giao diện lập trình',
} as const;

export const UNIT_NAMES: Readonly<Record<TimeLimit['unit'], { readonly slug: string; readonly label: string }>> = {
  'working-day': { slug: 'ngay-lam-viec', label: 'Ngày làm việc' },
  'working-hour': { slug: 'gio-lam-viec', label: 'Giờ làm việc' },
  day: { slug: 'ngay', label: 'Ngày liên tục, kể cả ngày nghỉ' },
  month: { slug: 'thang', label: 'Tháng' },
};

export const CALCULATOR_ERRORS = {
  from: `Bạn nhập lúc nhận hồ sơ: ${MOMENT}, ${YEARS}.`,
  amount: (unit: TimeLimit['unit']) =>
    unit === 'working-day'
      ? `Bạn nhập thời hạn là số nguyên từ 0 đến ${most(unit)}.`
      : `Bạn nhập thời hạn là số nguyên từ 1 đến ${most(unit)}.`,
  unit: 'Bạn chọn cách tính thời hạn.',
  agency: 'Bạn chọn một cơ quan trong danh sách, hoặc giờ chung của tỉnh.',
  cutoff: 'Bạn nhập giờ chốt nhận gồm giờ và phút, ví dụ 15:00, hoặc để trống.',
  pauseFrom: (number: number) => `Bạn nhập lúc bắt đầu tạm dừng lần ${number}: ${MOMENT}.`,
  pauseTo: (number: number) => `Bạn nhập lúc kết thúc tạm dừng lần ${number}: ${MOMENT}.`,
  pauseOrder: (number: number) => `Tạm dừng lần ${number} phải kết thúc sau khi bắt đầu.`,
} as const;
