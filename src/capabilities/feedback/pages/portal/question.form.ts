import type { FormFields } from '#platform/web/form-fields.ts';
import { parsePhone } from '#shared/phone.ts';
import type { FieldMessage } from '#ui/error-summary.tsx';
import type { QuestionText } from '../../domain/citizen-question.ts';
import { LONGEST_REPORT_TEXT } from '../../domain/citizen-report.ts';
import { QUESTION_ERRORS } from './question.text.ts';

export type ReadQuestion =
  | { readonly ok: true; readonly text: QuestionText }
  | { readonly ok: false; readonly errors: readonly FieldMessage[] };

export function readQuestion(
  fields: FormFields,
  {
    units,
    isSignedIn,
  }: { readonly units: readonly { readonly id: number; readonly code: string }[]; readonly isSignedIn: boolean },
): ReadQuestion {
  const errors: FieldMessage[] = [];
  const check = (field: string, isRight: boolean, message: string): void => {
    if (!isRight) errors.push({ field, message });
  };
  const line = (name: string): string => (fields[name] ?? '').trim().replace(/\s+/g, ' ');
  const title = line('cau-hoi');
  const content = (fields['noi-dung'] ?? '').trim();
  const unit = units.find(({ code }) => code === fields['co-quan']);
  const procedure = line('thu-tuc');
  const name = line('ho-ten');
  const phone = parsePhone(line('so-dien-thoai'));
  const hasNoPhone = line('so-dien-thoai') === '' && isSignedIn;
  check('cau-hoi', title.length >= 10 && title.length <= 200, QUESTION_ERRORS.title);
  check('noi-dung', content.length <= LONGEST_REPORT_TEXT, QUESTION_ERRORS.content);
  check('co-quan', (fields['co-quan'] ?? '') === '' || unit !== undefined, QUESTION_ERRORS.unit);
  check('thu-tuc', procedure.length <= 300, QUESTION_ERRORS.procedure);
  check('ho-ten', name.length <= 100, QUESTION_ERRORS.name);
  check('so-dien-thoai', hasNoPhone || phone.kind !== 'invalid', QUESTION_ERRORS.phone);
  if (errors.length > 0) return { ok: false, errors };
  return {
    ok: true,
    text: {
      title,
      content,
      aboutUnitId: unit?.id ?? null,
      procedure: procedure || null,
      sender: { name: name || null, phone: phone.kind === 'invalid' ? null : phone.national },
    },
  };
}
