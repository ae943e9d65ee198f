/** Words that the forms of the law share on a page, as `form.typ` says them on paper. */
import type { SheetPart } from './form-sheet.tsx';

/** "2026-11-24" → "24/11/2026" */
export function sheetDate(date: string): string {
  return date.split('-').reverse().join('/');
}

/** "2026-11-24T09:15" → "09 giờ 15 phút, ngày 24/11/2026" */
export function sheetTime(time: string): string {
  const [date = '', clock = ''] = time.split('T');
  const [hour = '', minute = ''] = clock.split(':');
  return `${hour} giờ ${minute} phút, ngày ${sheetDate(date)}`;
}

/** "Hạc Thành, ngày 24 tháng 11 năm 2026" */
export function sheetMadeAt({ place, date }: { place: string; date: string }): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${place}, ngày ${day} tháng ${month} năm ${year}`;
}

interface Person {
  readonly address?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly onBehalfOf?: string | undefined;
}

/** Only what is known of the person. */
export function sheetPerson({ onBehalfOf, address, phone, email }: Person): SheetPart[] {
  const known: readonly (readonly [string, string | undefined])[] = [
    ['Nộp thay cho', onBehalfOf],
    ['Địa chỉ', address],
    ['Số điện thoại', phone],
    ['Email', email],
  ];
  return known.flatMap(([label, value]) => (value ? [{ text: `${label}: ${value}` }] : []));
}

/** "Phó Chủ tịch Ủy ban nhân dân phường" signs for the chairman (Decree 30/2020, Appendix I). */
export function sheetOffice(title: string | undefined): string {
  if (!title) return 'THỦ TRƯỞNG CƠ QUAN';
  const office = title.replace(/ Ủy ban nhân dân.*$/, '').toUpperCase();
  return office.startsWith('PHÓ ') ? `KT. ${office.slice('PHÓ '.length)}\n${office}` : office;
}
