import { DeadlineChip } from '#ui/deadline-chip.tsx';
import { deadlineWords } from '#ui/office/deadline-words.ts';
import { Panel } from '#ui/office/panel.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import { noteUnit } from '../../domain/dossier-note.ts';
import type { DossierQuestion } from '../../domain/dossier-question.ts';
import { questionPath } from '../../paths.ts';
import type { Desk } from './desk-model.ts';
import { QUESTION_FIELD } from './question.form.ts';

/** Trao đổi với người nộp: what was asked and answered, the newest first. */
export function DeskQuestions({ desk }: { desk: Desk }) {
  const { questions } = desk;
  if (questions.length === 0) return null;
  const waiting = questions.filter(({ answer }) => answer === undefined).length;
  return (
    <Panel
      id="trao-doi"
      title="Trao đổi với người nộp"
      aside={waiting > 0 && <span class="small">{waiting} câu hỏi chờ trả lời</span>}
    >
      {questions.toReversed().map((question) => (
        <section class="answer-group" key={question.number}>
          <p class="pre">{question.text}</p>
          <p class="small muted">
            {question.by}, {momentText(question.at)}
          </p>
          <Answer question={question} desk={desk} />
        </section>
      ))}
    </Panel>
  );
}

function Answer({ question: { number, answer, dueAt }, desk }: { question: DossierQuestion; desk: Desk }) {
  if (answer)
    return (
      <>
        <p class="pre">Trả lời: {answer.text}</p>
        <p class="small muted">
          {answer.by}, {answer.unitName}, {momentText(answer.at)}
        </p>
      </>
    );
  const { urgency, text } = deadlineWords(dueAt, desk.now);
  return (
    <p class="row">
      <DeadlineChip urgency={urgency}>{text}</DeadlineChip>
      {noteUnit(desk.officer, desk.dossier) !== undefined && (
        <a href={`${questionPath(desk.dossier.code)}?${QUESTION_FIELD}=${number}`}>Trả lời câu hỏi này</a>
      )}
    </p>
  );
}
