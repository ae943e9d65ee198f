import type { FormFields } from '#platform/web/form-fields.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import type { QuestionDeed } from '../../actions/handle-question.ts';
import type { ReportDeed } from '../../actions/handle-report.ts';
import { LONGEST_REPORT_TEXT } from '../../domain/citizen-report.ts';
import { FORM_ERRORS } from './reports.text.ts';

/** Việc cán bộ chọn, by the values of the form. */
const DEED_CHOICES = [
  'hanh-vi',
  'quy-dinh',
  'bo-sung',
  'chuyen',
  'chuyen-ngoai',
  'tu-choi',
  'tra-loi',
  'cong-khai',
  'khong-cong-khai',
] as const;

export type DeedChoice = (typeof DEED_CHOICES)[number];

export type ReadDeed<Deed = ReportDeed> =
  | { readonly ok: true; readonly deed: Deed }
  | { readonly ok: false; readonly errors: readonly FieldMessage[] };

export function readReportDeed(
  fields: FormFields,
  units: readonly { readonly id: number; readonly code: string }[],
): ReadDeed {
  const choice = DEED_CHOICES.find((known) => known === fields['viec']);
  if (choice === undefined) return wrong('viec', FORM_ERRORS.deed);
  if (choice === 'hanh-vi') return right({ type: 'classified', class: 'behaviour' });
  if (choice === 'quy-dinh') return right({ type: 'classified', class: 'regulation' });
  if (choice === 'cong-khai') return readPublication(fields);
  const textField = choice === 'khong-cong-khai' ? 'ly-do' : 'noi-dung';
  const text = said(fields, textField);
  const errors: FieldMessage[] = [];
  if (!isLength(text, 5)) errors.push({ field: textField, message: FORM_ERRORS.text });
  const unit = units.find(({ code }) => code === fields['don-vi']);
  if (choice === 'chuyen' && unit === undefined) errors.push({ field: 'don-vi', message: FORM_ERRORS.unit });
  if (errors.length > 0) return { ok: false, errors };
  switch (choice) {
    case 'chuyen':
      return right({ type: 'transferred', toUnitId: unit?.id ?? -1, text });
    case 'chuyen-ngoai':
      return right({ type: 'transferred-out', text });
    case 'tu-choi':
      return right({ type: 'refused', text });
    case 'bo-sung':
      return right({ type: 'supplement-requested', text });
    case 'tra-loi':
      return right({ type: 'answered', text });
    case 'khong-cong-khai':
      return right({ type: 'kept-private', text });
  }
}

/** Of a question less can be done than of a report. */
export function readQuestionDeed(...asked: Parameters<typeof readReportDeed>): ReadDeed<QuestionDeed> {
  const read = readReportDeed(...asked);
  if (!read.ok) return read;
  const { deed } = read;
  switch (deed.type) {
    case 'classified':
    case 'supplement-requested':
    case 'transferred-out':
      return wrong('viec', FORM_ERRORS.deed);
    default:
      return { ok: true, deed };
  }
}

function readPublication(fields: FormFields): ReadDeed {
  const [question, answer] = [said(fields, 'cau-hoi'), said(fields, 'tra-loi')];
  const errors: FieldMessage[] = [];
  if (!isLength(question, 10)) errors.push({ field: 'cau-hoi', message: FORM_ERRORS.publicQuestion });
  if (!isLength(answer, 10)) errors.push({ field: 'tra-loi', message: FORM_ERRORS.publicAnswer });
  return errors.length > 0 ? { ok: false, errors } : right({ type: 'published', question, answer });
}

function said(fields: FormFields, name: string): string {
  return (fields[name] ?? '').trim();
}

function isLength(text: string, least: number): boolean {
  return text.length >= least && text.length <= LONGEST_REPORT_TEXT;
}

const right = (deed: ReportDeed): ReadDeed => ({ ok: true, deed });
const wrong = (field: string, message: string): ReadDeed<never> => ({ ok: false, errors: [{ field, message }] });
