import { DataTable } from '#ui/data-table.tsx';
import { DeadlineChip } from '#ui/deadline-chip.tsx';
import { deadlineWords } from '#ui/office/deadline-words.ts';
import { Panel } from '#ui/office/panel.tsx';
import { deskPath, questionPath } from '../../paths.ts';
import type { QuestionTask } from '../../storage/dossier-question-queries.ts';
import { QUESTION_FIELD } from './question.form.ts';

interface Props {
  readonly questions: readonly QuestionTask[];
  readonly now: Temporal.Instant;
}

/** Câu hỏi của người nộp: each has a day of its own, beside that of its dossier. */
export function Questions({ questions, now }: Props) {
  if (questions.length === 0) return null;
  return (
    <Panel id="cau-hoi" title={`${questions.length} câu hỏi về hồ sơ chờ bạn trả lời`} flush>
      <DataTable
        caption="Câu hỏi của người nộp chờ bạn trả lời, gấp xếp trước"
        hiddenCaption
        look="cards"
        rows={questions}
        rowKey={({ code, number }) => `${code} ${number}`}
        columns={[
          {
            label: 'Việc',
            rowHeader: true,
            cell: ({ code, number }) => (
              <a href={`${questionPath(code)}?${QUESTION_FIELD}=${number}`}>Trả lời câu hỏi về hồ sơ {code}</a>
            ),
          },
          { label: 'Thủ tục', cell: ({ procedureName }) => procedureName },
          { label: 'Câu hỏi', cell: ({ text }) => firstWords(text) },
          { label: 'Hạn trả lời', cell: ({ dueAt }) => <Due dueAt={dueAt} now={now} /> },
        ]}
      />
    </Panel>
  );
}

/** Câu hỏi quá hạn trả lời, for who leads the unit. */
export function OverdueQuestions({ questions, now }: Props) {
  if (questions.length === 0) return null;
  return (
    <Panel id="cau-hoi-qua-han" title={`${questions.length} câu hỏi của người nộp quá hạn trả lời`} flush>
      <DataTable
        caption="Câu hỏi về hồ sơ của đơn vị bạn chưa được trả lời đúng hạn, quá hạn lâu nhất xếp trước"
        hiddenCaption
        look="cards"
        rows={questions}
        rowKey={({ code, number }) => `${code} ${number}`}
        columns={[
          {
            label: 'Hồ sơ',
            rowHeader: true,
            cell: ({ code }) => (
              <a class="code" href={`${deskPath(code)}#trao-doi`}>
                {code}
              </a>
            ),
          },
          { label: 'Thủ tục', cell: ({ procedureName }) => procedureName },
          { label: 'Câu hỏi', cell: ({ text }) => firstWords(text) },
          { label: 'Người trả lời', cell: ({ assigneeName, unitName }) => assigneeName ?? `Một cửa, ${unitName}` },
          { label: 'Hạn trả lời', cell: ({ dueAt }) => <Due dueAt={dueAt} now={now} /> },
        ]}
      />
    </Panel>
  );
}

/** A list is to be read at a glance. */
const MOST_SIGNS = 160;

function firstWords(text: string): string {
  return text.length <= MOST_SIGNS ? text : `${text.slice(0, MOST_SIGNS).trimEnd()}…`;
}

function Due({ dueAt, now }: { readonly dueAt: Temporal.Instant; readonly now: Temporal.Instant }) {
  const { urgency, text } = deadlineWords(dueAt, now);
  return <DeadlineChip urgency={urgency}>{text}</DeadlineChip>;
}
