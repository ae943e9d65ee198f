import type { FormFields } from '#platform/web/form-fields.ts';
import { parseDay } from '#shared/typed-day.ts';
import type { SurveyDeed, SurveyText } from '../../actions/edit-survey.ts';
import { MOST_QUESTIONS, QUESTION_KINDS, type SurveyQuestion } from '../../domain/survey.ts';

const DEEDS: Readonly<Record<string, SurveyDeed>> = { luu: 'saved', mo: 'opened', dong: 'closed', xoa: 'deleted' };

export function surveyDeedOf(fields: FormFields): SurveyDeed {
  return DEEDS[fields['viec'] ?? ''] ?? 'saved';
}

/** A day that is none is told, and everything else kept. */
export function readSurvey(fields: FormFields): { readonly text: SurveyText; readonly isDateWrong: boolean } {
  const typed = line(fields, 'ngay-cuoi');
  const date = parseDay(typed)?.toString();
  const numbers = Array.from({ length: MOST_QUESTIONS }, (_, index) => index + 1);
  return {
    isDateWrong: typed !== '' && date === undefined,
    text: {
      title: line(fields, 'tieu-de'),
      intro: (fields['loi-gioi-thieu'] ?? '').trim(),
      closesOn: date ?? null,
      questions: numbers.flatMap((number) => readQuestion(fields, number) ?? []),
    },
  };
}

function readQuestion(fields: FormFields, number: number): SurveyQuestion | undefined {
  const text = line(fields, `cau-${number}`);
  if (text === '') return undefined;
  const kind = QUESTION_KINDS.find((known) => known === fields[`loai-${number}`]) ?? 'choice';
  const options = (fields[`lua-chon-${number}`] ?? '').split('\n').map((one) => one.trim());
  return {
    kind,
    text,
    options: kind === 'choice' ? options.filter(Boolean) : [],
    required: fields[`bat-buoc-${number}`] !== undefined,
  };
}

function line(fields: FormFields, name: string): string {
  return (fields[name] ?? '').trim().replace(/\s+/g, ' ');
}
