import type { FormFields } from '#platform/web/form-fields.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import type { QuestionDeed } from '../../actions/handle-question.ts';
import { LONGEST_REPORT_TEXT } from '../../domain/citizen-report.ts';
import { FORM_ERRORS } from './reports.text.ts';

/** Việc cán bộ chọn, by the values of the form. */
export const QUESTION_CHOICES = ['tra-loi', 'chuyen', 'tu-choi', 'cong-khai', 'khong-cong-khai'] as const;

export type ReadQuestionDeed =
  | { readonly ok: true; readonly deed: QuestionDeed }
  | { readonly ok: false; readonly errors: readonly FieldMessage[] };

export function readQuestionDeed(
  fields: FormFields,
  units: readonly { readonly id: number; readonly code: string }[],
): ReadQuestionDeed {
  const choice = QUESTION_CHOICES.find((known) => known === fields['viec']);
  if (choice === undefined) return { ok: false, errors: [{ field: 'viec', message: FORM_ERRORS.deed }] };
  const errors: FieldMessage[] = [];
  const said = (field: string, least: number, message: string): string => {
    const text = (fields[field] ?? '').trim();
    if (text.length < least || text.length > LONGEST_REPORT_TEXT) errors.push({ field, message });
    return text;
  };
  const deed = readChosen(choice, said, units.find(({ code }) => code === fields['don-vi'])?.id);
  if (deed.type === 'transferred' && deed.toUnitId === UNKNOWN_UNIT)
    errors.push({ field: 'don-vi', message: FORM_ERRORS.unit });
  return errors.length > 0 ? { ok: false, errors } : { ok: true, deed };
}

const UNKNOWN_UNIT = -1;

function readChosen(
  choice: (typeof QUESTION_CHOICES)[number],
  said: (field: string, least: number, message: string) => string,
  toUnitId = UNKNOWN_UNIT,
): QuestionDeed {
  switch (choice) {
    case 'tra-loi':
      return { type: 'answered', text: said('noi-dung', 5, FORM_ERRORS.text) };
    case 'chuyen':
      return { type: 'transferred', toUnitId, text: said('noi-dung', 5, FORM_ERRORS.text) };
    case 'tu-choi':
      return { type: 'refused', text: said('noi-dung', 5, FORM_ERRORS.text) };
    case 'khong-cong-khai':
      return { type: 'kept-private', text: said('ly-do', 5, FORM_ERRORS.text) };
    case 'cong-khai':
      return {
        type: 'published',
        question: said('cau-hoi', 10, FORM_ERRORS.publicQuestion),
        answer: said('tra-loi', 10, FORM_ERRORS.publicAnswer),
      };
  }
}
