/** Names of holidays and make-up days: the State gives them in Vietnamese only. */
import { inLanguages } from '#shared/language.ts';

const HOLIDAYS: Readonly<Record<string, string>> = {
  'Tết Dương lịch': "New Year's Day",
  'Tết Nguyên đán': 'Lunar New Year (Tet)',
  'Giỗ Tổ Hùng Vương': 'Hung Kings’ Commemoration Day',
  'Ngày Chiến thắng 30/4': 'Victory Day, 30 April',
  'Ngày Quốc tế lao động 1/5': 'International Labour Day, 1 May',
  'Quốc khánh 2/9': 'National Day, 2 September',
  'Ngày Văn hóa Việt Nam 24/11': 'Vietnam Culture Day, 24 November',
  'Nghỉ hoán đổi': 'Day off in exchange for a working Saturday',
};
const EXPECTED = ' (dự kiến, chờ thông báo)';
const DAY_IN_LIEU = 'Nghỉ bù ';
const MADE_UP_DAY = /^Làm bù cho ngày (\d{2}\/\d{2}\/\d{4})$/;

const HOLIDAY_NAME = inLanguages(
  { of: (name: string): string | undefined => name },
  { of: (name) => (name.endsWith(EXPECTED) ? expected(name.slice(0, -EXPECTED.length)) : english(name)) },
);

/** Left out where the name has no English and the page is in English. */
export function holidayName(name: string | undefined): string | undefined {
  return name && HOLIDAY_NAME.of(name);
}

function expected(name: string): string | undefined {
  const known = english(name);
  return known && `${known} (expected, not yet announced)`;
}

function english(name: string): string | undefined {
  const [, madeUpDay] = MADE_UP_DAY.exec(name) ?? [];
  if (madeUpDay) return `for ${madeUpDay}`;
  if (!name.startsWith(DAY_IN_LIEU)) return HOLIDAYS[name];
  const holiday = HOLIDAYS[name.slice(DAY_IN_LIEU.length)];
  return holiday && `Day off in lieu of ${holiday}`;
}
