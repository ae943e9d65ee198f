import { DeadlineChip } from '#ui/deadline-chip.tsx';
import { OPINION_WORDS } from '#ui/dossier-words.ts';
import { deadlineWords } from '#ui/office/deadline-words.ts';
import { Panel } from '#ui/office/panel.tsx';
import { Tag } from '#ui/tag.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import type { OpinionAnswer, UnitConsultation } from '../../domain/unit-consultation.ts';
import { opinionFilePath } from '../../paths.ts';
import type { Desk } from './desk-model.ts';

/** Ý kiến đơn vị khác: what was asked of whom by when, and what came back. */
export function DeskConsultations({ desk: { consultations, dossier, now } }: { desk: Desk }) {
  if (consultations.length === 0) return null;
  const open = consultations.filter(({ answer }) => answer === null).length;
  return (
    <Panel
      id="y-kien"
      title="Ý kiến đơn vị khác"
      aside={<span class="small muted">{open === 0 ? 'đã trả lời đủ' : `${open} đơn vị chưa trả lời`}</span>}
    >
      {consultations.map((one) => (
        <section class="answer-group" key={one.number}>
          <h3>{one.unit.name}</h3>
          <p>
            {one.answer ? (
              <Tag tone={OPINION_WORDS[one.answer.opinion]?.tone ?? 'info'}>
                {OPINION_WORDS[one.answer.opinion]?.text}
              </Tag>
            ) : (
              <AnswerDue asked={one} now={now} />
            )}
          </p>
          <p class="sentence">Hỏi: {one.question}</p>
          {one.answer && <Answer answer={one.answer} href={opinionFilePath(dossier.code, one.number)} />}
          <p class="small muted">
            {one.askedBy} hỏi {momentText(one.askedAt)}
            {one.answer && `. ${one.answer.by} trả lời ${momentText(one.answer.at)}`}
          </p>
        </section>
      ))}
    </Panel>
  );
}

function AnswerDue({ asked: { dueAt }, now }: { asked: UnitConsultation; now: Temporal.Instant }) {
  const { urgency, text } = deadlineWords(dueAt, now);
  return <DeadlineChip urgency={urgency}>trả lời: {text}</DeadlineChip>;
}

function Answer({ answer: { text, file }, href }: { answer: OpinionAnswer; href: string }) {
  return (
    <>
      <p class="sentence">Trả lời: {text}</p>
      {file && (
        <p>
          <a href={href}>Văn bản trả lời: {file.name}</a>
        </p>
      )}
    </>
  );
}
