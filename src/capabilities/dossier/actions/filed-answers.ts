import { findListItem, listItems, searchVsic } from '#capabilities/reference/index.ts';
import { type AnswerRow, answersAsRows, readableAnswer } from '#engines/forms/answer-rows.ts';
import type { FormContext } from '#engines/forms/context.ts';
import type { Answers, EForm } from '#engines/forms/define.ts';
import { listFields } from '#engines/forms/fields.ts';
import type { DossierDetail } from '../domain/dossier-summary.ts';

/** Nội dung đã khai, read by the questions as they were asked. */
export interface FiledAnswers {
  readonly rows: readonly AnswerRow[];
  /** The answer as kept: a code, an ISO date; empty when there is none. */
  raw(name: string): string;
  /** The answer as a person reads it; empty when there is none. */
  text(name: string): string;
  /** What the question is called; of a group, its title. */
  label(name: string): string;
  /** Names of fields that hold a number of a person, to be masked. */
  readonly personalNumbers: ReadonlySet<string>;
}

const MOST_CHOICES = 20;

export function filedAnswers({ form, submittedAt }: Pick<DossierDetail, 'form' | 'submittedAt'>): FiledAnswers {
  const eForm = form.eForm as unknown as EForm;
  const answers = form.answers as unknown as Answers;
  const context = answerContext(submittedAt);
  const asked = Array.isArray(eForm.pages) ? listFields(eForm, answers) : [];
  const placed = new Map(asked.map((field) => [field.name, field]));
  return {
    rows: asked.length === 0 ? [] : answersAsRows(eForm, answers, context),
    raw: (name) => answers[name] ?? '',
    text: (name) => {
      const field = placed.get(name);
      return field ? readableAnswer(field, answers, context) : (answers[name] ?? '');
    },
    label: (name) => placed.get(name)?.field.label ?? groupTitle(eForm, name) ?? name,
    personalNumbers: new Set(
      asked
        .filter(({ field }) => field.kind === 'personalId' || field.id.endsWith('idDoc.number'))
        .map(({ name }) => name),
    ),
  };
}

function groupTitle({ pages = [] }: Partial<EForm>, name: string): string | undefined {
  const sections = pages.flatMap((page) => page.sections);
  return sections.find(({ id, repeat }) => repeat?.id === name || id === name)?.title;
}

/** The form is read as of the day it was filed. */
function answerContext(submittedAt: Temporal.Instant): FormContext {
  return {
    today: submittedAt.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate().toString(),
    lists: {
      options: listItems,
      label: (list, value) => findListItem(list, value)?.label,
      search: (list, text) => (list === 'industries' ? searchVsic(text, MOST_CHOICES) : []),
    },
  };
}
