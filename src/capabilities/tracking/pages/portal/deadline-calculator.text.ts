import type { TimeLimit } from '#engines/clock/due-at.ts';
import { inLanguages } from '#shared/language.ts';
import { FIRST_YEAR, LAST_YEAR, MOST } from '../../domain/deadline-question.ts';

export const CALCULATOR = inLanguages(
  {
    home: 'Trang chủ',
    help: 'Hỗ trợ',
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
  },
  {
    home: 'Home',
    help: 'Help',
    title: 'Work out a due date',
    lead: 'If a dossier is received at a given time, when is the result due, and why. We work it out exactly as we do for your own dossier.',
    from: 'Dossier received at',
    momentHint: 'Day, month, year and time, for example 29/04/2026 14:00',
    amount: 'Time limit',
    amountHint: 'The number given in the procedure. Enter 0 if it is settled on the same day.',
    unit: 'Counted in',
    agency: 'Office hours of',
    agencyDefault: 'The common hours of the province',
    cutoff: 'Cut-off time for the day (optional)',
    cutoffHint: 'What is received after this time counts from the next working day. Births and deaths: 15:00.',
    pauses: 'The clock was stopped, for example to wait for a supplement',
    pause: (number) => `Pause ${number}`,
    pauseFrom: 'From',
    pauseTo: 'To',
    submit: 'Work out the due date',
    pausedWhy: 'Clock stopped, not counted',
    tooLong: 'This time limit is long, so its parts are not listed here.',
    beyond: (year) =>
      `The calendar of public holidays ends with ${year}. From ${year + 1} only Saturdays and Sundays are left out, so the real due date may be later.`,
    basis: 'Legal basis',
    basisText:
      'Civil Code 2015, Articles 147 and 148; Labour Code 2019, Articles 111 and 112. Holidays of years not yet announced are expected ones.',
    programs: 'For software',
    programsText: 'Other software can ask for the same calculation at /api/v1/deadline. How to ask is in the',
    programsLink: 'description of the programming interface',
  },
);

export const UNIT_NAMES = inLanguages<Record<TimeLimit['unit'], string>>(
  {
    'working-day': 'Ngày làm việc',
    'working-hour': 'Giờ làm việc',
    day: 'Ngày liên tục, kể cả ngày nghỉ',
    month: 'Tháng',
  },
  {
    'working-day': 'Working days',
    'working-hour': 'Working hours',
    day: 'Calendar days, days off included',
    month: 'Months',
  },
);

const vi = {
  moment: 'ngày và giờ có thật, ví dụ 29/04/2026 14:00',
  amount: (least: number, most: number) =>
    `Bạn nhập thời hạn là số nguyên từ ${least} đến ${most.toLocaleString('vi-VN')}.`,
};
const en = {
  moment: 'a real date and time, for example 29/04/2026 14:00',
  amount: (least: number, most: number) =>
    `Enter the time limit as a whole number from ${least} to ${most.toLocaleString('en-GB')}.`,
};

export const CALCULATOR_ERRORS = inLanguages(
  {
    from: `Bạn nhập lúc nhận hồ sơ: ${vi.moment}, từ năm ${FIRST_YEAR} đến năm ${LAST_YEAR}.`,
    amount: (unit: TimeLimit['unit']) => vi.amount(unit === 'working-day' ? 0 : 1, MOST[unit]),
    unit: 'Bạn chọn cách tính thời hạn.',
    agency: 'Bạn chọn một cơ quan trong danh sách, hoặc giờ chung của tỉnh.',
    cutoff: 'Bạn nhập giờ chốt nhận gồm giờ và phút, ví dụ 15:00, hoặc để trống.',
    pauseFrom: (number: number) => `Bạn nhập lúc bắt đầu tạm dừng lần ${number}: ${vi.moment}.`,
    pauseTo: (number: number) => `Bạn nhập lúc kết thúc tạm dừng lần ${number}: ${vi.moment}.`,
    pauseOrder: (number: number) => `Tạm dừng lần ${number} phải kết thúc sau khi bắt đầu.`,
  },
  {
    from: `Enter when the dossier was received: ${en.moment}, from ${FIRST_YEAR} to ${LAST_YEAR}.`,
    amount: (unit) => en.amount(unit === 'working-day' ? 0 : 1, MOST[unit]),
    unit: 'Choose how the time limit is counted.',
    agency: 'Choose an agency from the list, or the common hours of the province.',
    cutoff: 'Enter the cut-off time as hours and minutes, for example 15:00, or leave it empty.',
    pauseFrom: (number) => `Enter when pause ${number} began: ${en.moment}.`,
    pauseTo: (number) => `Enter when pause ${number} ended: ${en.moment}.`,
    pauseOrder: (number) => `Pause ${number} must end after it begins.`,
  },
);
