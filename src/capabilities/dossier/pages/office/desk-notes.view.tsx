import { Panel } from '#ui/office/panel.tsx';
import { Tag } from '#ui/tag.tsx';
import { dateText, inVietnam, momentText } from '#ui/vietnam-time.ts';
import { type DossierNote, type Instruction, mayAnswer, noteUnit } from '../../domain/dossier-note.ts';
import { notePath } from '../../paths.ts';
import type { Desk } from './desk-model.ts';
import { ANSWER_FIELD } from './note.form.ts';

/** Ghi chú nội bộ và chỉ đạo: for officers only. */
export function DeskNotes({ desk }: { desk: Desk }) {
  const { dossier, notes, officer } = desk;
  const mayWrite = noteUnit(officer, dossier) !== undefined;
  if (notes.length === 0 && !mayWrite) return null;
  return (
    <Panel
      id="ghi-chu"
      title="Ghi chú nội bộ"
      aside={mayWrite && <a href={notePath(dossier.code)}>Thêm ghi chú, chỉ đạo</a>}
    >
      {notes.length === 0 && <p class="muted">Chưa có ghi chú. Công dân không thấy mục này.</p>}
      {notes.map((note) => (
        <section class="answer-group" key={note.id}>
          <p class="sentence">{note.text}</p>
          {note.instruction && <InstructionState note={note} instruction={note.instruction} desk={desk} />}
          <p class="small muted">
            {note.by}, {note.unitName}, {momentText(note.at)}
          </p>
        </section>
      ))}
    </Panel>
  );
}

function InstructionState(props: { note: DossierNote; instruction: Instruction; desk: Desk }) {
  const { note, instruction, desk } = props;
  const { answer, addressee, dueOn } = instruction;
  const to = addressee?.fullName ?? 'cả đơn vị giải quyết';
  const isLate = inVietnam(desk.now).toPlainDate().toString() > dueOn;
  return (
    <>
      <p>
        <Tag tone={answer ? 'ok' : isLate ? 'err' : 'info'}>
          {answer ? 'Chỉ đạo đã trả lời' : isLate ? 'Chỉ đạo quá hạn trả lời' : 'Chỉ đạo chờ trả lời'}
        </Tag>{' '}
        Gửi {to}, trước hết ngày {dateText(Temporal.PlainDate.from(dueOn))}.
      </p>
      {answer && (
        <p class="sentence">
          Trả lời: {answer.text} ({answer.by}, {momentText(answer.at)})
        </p>
      )}
      {mayAnswer(desk.officer, instruction, desk.dossier) && (
        <p>
          <a href={`${notePath(desk.dossier.code)}?${ANSWER_FIELD}=${note.id}`}>Trả lời chỉ đạo này</a>
        </p>
      )}
    </>
  );
}
