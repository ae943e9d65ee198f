/** What a caller of the deadline API reads when the question cannot be answered. */
import { FIRST_YEAR, LAST_YEAR, MOST, MOST_PAUSES } from '../../domain/deadline-question.ts';

const YEARS = `từ năm ${FIRST_YEAR} đến năm ${LAST_YEAR}`;
const most = (unit: keyof typeof MOST): string => MOST[unit].toLocaleString('vi-VN');

export const deadlineApiText = {
  title: 'Không tính được thời hạn',
  from: `Tham số from phải là ngày giờ có thật theo giờ Việt Nam, ví dụ 2026-04-29T14:00, ${YEARS}.`,
  unit: 'Tham số unit phải là working-day, working-hour, day hoặc month.',
  amount: `Tham số amount phải là số nguyên từ 1 đến ${most('day')} (với unit=month: đến ${most('month')}); 0 chỉ dùng với unit=working-day, nghĩa là giải quyết ngay trong ngày.`,
  unitCode: 'Tham số unitCode phải là mã định danh của một cơ quan đang hoạt động trong tỉnh, ví dụ H56.S101.',
  pause: `Tham số pause phải có dạng <từ>/<đến>, ví dụ 2026-05-04T08:00/2026-05-05T17:30; lúc đến phải sau lúc từ, ${YEARS}.`,
  pauses: `Tham số pause được lặp lại nhiều nhất ${MOST_PAUSES} lần.`,
  cutoff: 'Tham số cutoff phải là giờ và phút, ví dụ 15:00.',
} as const;
