import type { Inquiry, InquiryRecord, OfficerActor } from '#capabilities/dossier/index.ts';
import type { FieldMessage } from '#platform/web/change-pages.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { joinDateParts, parseDate, splitDateParts } from '#shared/partial-date.ts';
import { REFUSALS } from './processing.text.ts';

export const LONGEST_TEXT = 4000;
/** In the address: the record that a new one corrects. */
export const REPLACES_FIELD = 'thay';

const TEXTS = {
  'dia-diem': 'inquiry-place-missing',
  'can-bo': 'inquiry-officers-missing',
  'thanh-phan': 'inquiry-participants-missing',
  'noi-dung': 'inquiry-findings-missing',
  'ket-luan': 'inquiry-conclusion-missing',
} as const;

export function parseInquiry(fields: FormFields): { values: Inquiry } | { errors: FieldMessage[] } {
  const text = (name: keyof typeof TEXTS) => (fields[name] ?? '').trim();
  const part = (name: string) => fields[`ngay.${name}`] ?? '';
  const on = parseDate(joinDateParts({ day: part('day'), month: part('month'), year: part('year') }));
  const [from, to] = [parseTime(fields['tu-gio'] ?? ''), parseTime(fields['den-gio'] ?? '')];
  const fail = (field: string, code: string) => ({ field, message: REFUSALS[code] ?? code });
  const textFails = (names: readonly (keyof typeof TEXTS)[]) =>
    names.flatMap((name) => {
      if (text(name) === '') return [fail(name, TEXTS[name])];
      return text(name).length > LONGEST_TEXT ? [fail(name, 'text-too-long')] : [];
    });
  const errors = [
    ...textFails(['dia-diem']),
    ...(on ? [] : [fail('ngay', 'inquiry-date-unreadable')]),
    ...(from ? [] : [fail('tu-gio', 'time-unreadable')]),
    ...(to ? [] : [fail('den-gio', 'time-unreadable')]),
    ...textFails(['can-bo', 'thanh-phan', 'noi-dung', 'ket-luan']),
  ];
  if (errors.length > 0 || !on || !from || !to) return { errors };
  return {
    values: {
      on,
      from,
      to,
      place: text('dia-diem'),
      officers: text('can-bo'),
      participants: text('thanh-phan'),
      findings: text('noi-dung'),
      conclusion: text('ket-luan'),
    },
  };
}

/** What the record to correct says; for a new one today and the officer. */
export function beginInquiry(
  corrected: InquiryRecord | undefined,
  { fullName, title }: OfficerActor,
  today: string,
): FormFields {
  const { day, month, year } = splitDateParts(corrected?.on ?? today);
  return {
    'ngay.day': day,
    'ngay.month': month,
    'ngay.year': year,
    'dia-diem': corrected?.place ?? '',
    'tu-gio': corrected?.from ?? '',
    'den-gio': corrected?.to ?? '',
    'can-bo': corrected?.officers ?? [fullName, title].filter(Boolean).join(', '),
    'thanh-phan': corrected?.participants ?? '',
    'noi-dung': corrected?.findings ?? '',
    'ket-luan': corrected?.conclusion ?? '',
  };
}

/** "8:30", "8h30", "8 giờ 30", "8h" → "08:30"; undefined when it is no time of day. */
function parseTime(typed: string): string | undefined {
  const [, hour, minute = '00'] = /^(\d{1,2})\s*(?::|h|giờ)\s*(\d{2})?(?:\s*phút)?$/i.exec(typed.trim()) ?? [];
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return `${hour.padStart(2, '0')}:${minute}`;
}
