import { DataTable } from '#ui/data-table.tsx';
import { FilterBar } from '#ui/office/filter-bar.tsx';
import { PageHead } from '#ui/office/page-head.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import type { CitizenQuestion, QuestionState } from '../../domain/citizen-question.ts';
import { OFFICE_QUESTIONS_PATH, officeQuestionPath } from '../../paths.ts';
import { OFFICE_QUESTIONS, QUESTION_STATES } from './questions.text.ts';
import { Due } from './reports.view.tsx';

export interface OfficeQuestionsProps {
  readonly questions: readonly CitizenQuestion[];
  readonly state: QuestionState | 'waiting';
  readonly now: Temporal.Instant;
}

export function OfficeQuestionsView({ questions, state, now }: OfficeQuestionsProps) {
  return (
    <div class="stack">
      <PageHead title={OFFICE_QUESTIONS.title} />
      <div class="panel">
        <FilterBar
          action={OFFICE_QUESTIONS_PATH}
          label={OFFICE_QUESTIONS.filter}
          selects={[
            {
              name: 'trang-thai',
              label: OFFICE_QUESTIONS.state,
              value: state === 'waiting' ? '' : state,
              allLabel: OFFICE_QUESTIONS.waiting,
              options: Object.entries(QUESTION_STATES).map(([value, label]) => ({ value, label })),
            },
          ]}
        />
        <DataTable
          caption={OFFICE_QUESTIONS.caption}
          hiddenCaption
          look="cards"
          rows={questions}
          rowKey={({ code }) => code}
          empty={OFFICE_QUESTIONS.empty}
          columns={[
            {
              label: OFFICE_QUESTIONS.question,
              rowHeader: true,
              cell: ({ code, title }) => (
                <a href={officeQuestionPath(code)}>
                  {code}: {title}
                </a>
              ),
            },
            { label: OFFICE_QUESTIONS.asked, nowrap: true, cell: ({ askedAt }) => momentText(askedAt) },
            { label: OFFICE_QUESTIONS.state, cell: (question) => QUESTION_STATES[question.state] },
            { label: OFFICE_QUESTIONS.due, nowrap: true, cell: ({ dueAt }) => <Due dueAt={dueAt} now={now} /> },
          ]}
        />
      </div>
    </div>
  );
}
