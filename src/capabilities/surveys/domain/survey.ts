import type { Answers, EForm, EFormField, Option } from '#engines/forms/define.ts';

export const QUESTION_KINDS = ['choice', 'scale', 'yes-no', 'text'] as const;

/** Loại câu hỏi: chọn một, mức độ 1–5, có hay không, viết. */
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** Câu hỏi khảo sát */
export interface SurveyQuestion {
  readonly kind: QuestionKind;
  readonly text: string;
  /** Của câu chọn một; empty for the other kinds. */
  readonly options: readonly string[];
  readonly required: boolean;
}

/** Khảo sát */
export interface Survey {
  readonly id: string;
  readonly number: number;
  /** Null until it was opened. */
  readonly slug: string | null;
  readonly title: string;
  readonly intro: string;
  readonly questions: readonly SurveyQuestion[];
  readonly openedAt: Temporal.Instant | null;
  /** Ngày cuối nhận câu trả lời, ISO. */
  readonly closesOn: string | null;
  readonly closedAt: Temporal.Instant | null;
  readonly version: number;
}

export type SurveyState = 'draft' | 'open' | 'closed';

/** @param today in Vietnam, ISO */
export function surveyState({ openedAt, closesOn, closedAt }: Survey, today: string): SurveyState {
  if (openedAt === null) return 'draft';
  return closedAt !== null || (closesOn !== null && closesOn < today) ? 'closed' : 'open';
}

export const MOST_QUESTIONS = 12;
export const MOST_OPTIONS = 12;
export const LONGEST_SAID = 1000;

export type SurveyFault =
  | { readonly on: 'title' | 'intro' | 'closes-on' | 'questions' }
  | { readonly on: 'question' | 'options'; readonly index: number };

/** What keeps a survey from being opened. */
export function surveyFaults(
  { title, intro, questions, closesOn }: Pick<Survey, 'title' | 'intro' | 'questions' | 'closesOn'>,
  today: string,
): SurveyFault[] {
  const faults: SurveyFault[] = [];
  if (title.length < 5 || title.length > 150) faults.push({ on: 'title' });
  if (intro.length > 2000) faults.push({ on: 'intro' });
  if (closesOn !== null && closesOn < today) faults.push({ on: 'closes-on' });
  if (questions.length === 0 || questions.length > MOST_QUESTIONS) faults.push({ on: 'questions' });
  for (const [index, { text, kind, options }] of questions.entries()) {
    if (text.length < 5 || text.length > 200) faults.push({ on: 'question', index });
    const isDistinct = new Set(options).size === options.length;
    const isFit = options.length >= 2 && options.length <= MOST_OPTIONS && options.every((one) => one.length <= 100);
    if (kind === 'choice' && !(isFit && isDistinct)) faults.push({ on: 'options', index });
  }
  return faults;
}

const SCALE: readonly Option[] = [
  { value: '1', label: '1, rất kém' },
  { value: '2', label: '2' },
  { value: '3', label: '3' },
  { value: '4', label: '4' },
  { value: '5', label: '5, rất tốt' },
];
const YES_NO: readonly Option[] = [
  { value: 'co', label: 'Có' },
  { value: 'khong', label: 'Không' },
];

/** What can be chosen; nothing for a question that is answered in words. */
export function optionsOf({ kind, options }: Pick<SurveyQuestion, 'kind' | 'options'>): readonly Option[] {
  if (kind === 'scale') return SCALE;
  if (kind === 'yes-no') return YES_NO;
  return kind === 'choice' ? options.map((label, index) => ({ value: String(index + 1), label })) : [];
}

export const SURVEY_PAGE = 'cau-hoi';

/** Mã câu hỏi in the e-form and in what was answered. */
export const questionId = (index: number): string => `c${index + 1}`;

/** Tờ khai của khảo sát: the engine that asks for a dossier asks for an opinion too. */
export function surveyForm({ id, title, questions }: Pick<Survey, 'id' | 'title' | 'questions'>): EForm {
  return {
    id,
    version: 1,
    title,
    legalBasis: '',
    pages: [{ id: SURVEY_PAGE, title, sections: [{ id: 'chung', fields: questions.map(fieldOf) }] }],
  };
}

function fieldOf(question: SurveyQuestion, index: number): EFormField {
  const asked = { id: questionId(index), label: question.text, required: question.required };
  if (question.kind === 'text') return { ...asked, kind: 'textarea', maxLength: LONGEST_SAID };
  return { ...asked, kind: 'radio', options: optionsOf(question), inline: question.kind !== 'choice' };
}

/** Kết quả của một câu hỏi. */
export interface QuestionResult {
  readonly question: SurveyQuestion;
  /** How many answered it. */
  readonly answered: number;
  readonly counts: readonly { readonly label: string; readonly count: number; readonly percent: number }[];
  /** Of a scale, to one decimal. */
  readonly mean: number | null;
}

/** Kết quả khảo sát, counted from what was answered. What people wrote is counted, never shown here. */
export function surveyResults(questions: readonly SurveyQuestion[], answers: readonly Answers[]): QuestionResult[] {
  return questions.map((question, index) => {
    const given = answers.map((one) => one[questionId(index)] ?? '').filter((value) => value !== '');
    const counts = optionsOf(question).map(({ value, label }) => {
      const count = given.filter((one) => one === value).length;
      return { label, count, percent: given.length === 0 ? 0 : Math.round((count * 1000) / given.length) / 10 };
    });
    const sum = given.reduce((total, value) => total + Number(value), 0);
    const mean = question.kind === 'scale' && given.length > 0 ? Math.round((sum * 10) / given.length) / 10 : null;
    return { question, answered: given.length, counts, mean };
  });
}
