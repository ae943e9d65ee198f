import { DataTable } from '#ui/data-table.tsx';
import { DeadlineChip } from '#ui/deadline-chip.tsx';
import { Note } from '#ui/note.tsx';
import { deadlineWords, dueWords } from '#ui/office/deadline-words.ts';
import { Panel } from '#ui/office/panel.tsx';
import { dateText, momentText } from '#ui/vietnam-time.ts';
import { deskPath, notePath } from '../../paths.ts';
import type { InstructionTask, OverdueInstruction } from '../../storage/dossier-note-queries.ts';
import type { ExtensionTask } from '../../storage/extension-queries.ts';
import type { SupplementTask } from '../../storage/supplement-proposal-queries.ts';
import type { ConsultationTask } from '../../storage/unit-consultation-queries.ts';
import { ACTION_LINKS } from './desk.text.ts';
import { ANSWER_FIELD } from './note.form.ts';

const LETTER_WORDS: Readonly<Record<ExtensionTask['state'], string>> = {
  drafted: 'Dự thảo thư xin lỗi',
  proposed: 'Ký thư xin lỗi, gia hạn',
};

/** Thư xin lỗi: drafted before a date is missed, or before who signs. */
export function Letters({ letters, now }: { letters: readonly ExtensionTask[]; now: Temporal.Instant }) {
  if (letters.length === 0) return null;
  return (
    <Panel id="thu-xin-loi" title={`${letters.length} thư xin lỗi chờ bạn`} flush>
      <DataTable
        caption="Thư xin lỗi và gia hạn chờ bạn, hồ sơ gấp xếp trước"
        hiddenCaption
        look="cards"
        rows={letters}
        rowKey={({ code }) => code}
        columns={[
          {
            label: 'Việc',
            rowHeader: true,
            cell: ({ code, state }) => (
              <a href={`${deskPath(code)}/${ACTION_LINKS.extend?.slug}`}>
                {LETTER_WORDS[state]} hồ sơ {code}
              </a>
            ),
          },
          { label: 'Thủ tục', cell: ({ procedureName }) => procedureName },
          { label: 'Người nộp', cell: ({ submitterName }) => submitterName },
          {
            label: 'Hẹn trả',
            cell: ({ dueAt }) => {
              const { urgency, text } = dueWords(dueAt, now);
              return <DeadlineChip urgency={urgency}>{text}</DeadlineChip>;
            },
          },
        ]}
      />
    </Panel>
  );
}

const PROPOSAL_WORDS: Readonly<Record<SupplementTask['state'], string>> = {
  proposed: 'Duyệt đề nghị bổ sung',
  drafted: 'Sửa đề nghị bổ sung chưa được duyệt,',
};

/** Đề nghị bổ sung lần sau: before the head, or sent back to the writer. */
export function Supplements({ supplements }: { supplements: readonly SupplementTask[] }) {
  if (supplements.length === 0) return null;
  return (
    <Panel id="de-nghi-bo-sung" title={`${supplements.length} đề nghị bổ sung chờ bạn`} flush>
      <DataTable
        caption="Đề nghị yêu cầu bổ sung chờ bạn, đề nghị cũ xếp trước"
        hiddenCaption
        look="cards"
        rows={supplements}
        rowKey={({ code }) => code}
        columns={[
          {
            label: 'Việc',
            rowHeader: true,
            cell: ({ code, state }) => (
              <a href={`${deskPath(code)}/${ACTION_LINKS['request-supplement']?.slug}`}>
                {PROPOSAL_WORDS[state]} hồ sơ {code}
              </a>
            ),
          },
          { label: 'Thủ tục', cell: ({ procedureName }) => procedureName },
          { label: 'Người nộp', cell: ({ submitterName }) => submitterName },
          { label: 'Đã yêu cầu', cell: ({ asked }) => `${asked} lần` },
          { label: 'Người đề nghị', cell: ({ writtenBy, writtenAt }) => `${writtenBy}, ${momentText(writtenAt)}` },
        ]}
      />
    </Panel>
  );
}

/** Chỉ đạo of a leader, to be answered by a day. */
export function Instructions({ instructions }: { instructions: readonly InstructionTask[] }) {
  if (instructions.length === 0) return null;
  return (
    <Panel id="chi-dao" title={`${instructions.length} chỉ đạo chờ bạn trả lời`} flush>
      <DataTable
        caption="Chỉ đạo chờ bạn trả lời, gấp xếp trước"
        hiddenCaption
        look="cards"
        rows={instructions}
        rowKey={({ id }) => String(id)}
        columns={[
          {
            label: 'Việc',
            rowHeader: true,
            cell: ({ code, id }) => (
              <a href={`${notePath(code)}?${ANSWER_FIELD}=${id}`}>Trả lời chỉ đạo về hồ sơ {code}</a>
            ),
          },
          { label: 'Thủ tục', cell: ({ procedureName }) => procedureName },
          { label: 'Chỉ đạo', cell: ({ text, by }) => `${by}: ${text}` },
          { label: 'Trả lời trước hết ngày', cell: ({ dueOn }) => dateText(Temporal.PlainDate.from(dueOn)) },
        ]}
      />
    </Panel>
  );
}

/** Chỉ đạo quá hạn trả lời: nobody did what the leader asked by its day. */
export function OverdueInstructions({ instructions }: { instructions: readonly OverdueInstruction[] }) {
  if (instructions.length === 0) return null;
  return (
    <Panel id="chi-dao-qua-han" title={`${instructions.length} chỉ đạo của bạn quá hạn trả lời`} flush>
      <DataTable
        caption="Chỉ đạo bạn đã giao mà chưa được trả lời đúng hạn, quá hạn lâu nhất xếp trước"
        hiddenCaption
        look="cards"
        rows={instructions}
        rowKey={({ id }) => String(id)}
        columns={[
          {
            label: 'Hồ sơ',
            rowHeader: true,
            cell: ({ code }) => (
              <a class="code" href={`${deskPath(code)}#ghi-chu`}>
                {code}
              </a>
            ),
          },
          { label: 'Thủ tục', cell: ({ procedureName }) => procedureName },
          { label: 'Chỉ đạo', cell: ({ text }) => text },
          { label: 'Giao cho', cell: ({ addresseeName, unitName }) => addresseeName ?? `Cả đơn vị, ${unitName}` },
          { label: 'Trả lời trước hết ngày', cell: ({ dueOn }) => dateText(Temporal.PlainDate.from(dueOn)) },
        ]}
      />
    </Panel>
  );
}

interface LateAnswersProps {
  lateAnswers: readonly ConsultationTask[];
  now: Temporal.Instant;
}

/** Ý kiến quá hạn: the other unit was reminded; the clock of the citizen goes on, so somebody has to ring. */
export function LateAnswers({ lateAnswers, now }: LateAnswersProps) {
  if (lateAnswers.length === 0) return null;
  return (
    <Panel id="y-kien-qua-han" title={`${lateAnswers.length} ý kiến quá hạn trả lời`} flush>
      <DataTable
        caption="Đơn vị khác chưa trả lời ý kiến đúng hạn, quá hạn lâu nhất xếp trước"
        hiddenCaption
        look="cards"
        rows={lateAnswers}
        rowKey={({ code, number }) => `${code} ${number}`}
        columns={[
          {
            label: 'Hồ sơ',
            rowHeader: true,
            cell: ({ code }) => (
              <a class="code" href={`${deskPath(code)}#y-kien`}>
                {code}
              </a>
            ),
          },
          { label: 'Đơn vị được hỏi', cell: ({ unit }) => unit.name },
          { label: 'Hỏi lúc', cell: ({ askedAt }) => momentText(askedAt) },
          {
            label: 'Hạn trả lời',
            cell: ({ dueAt }) => {
              const { urgency, text } = deadlineWords(dueAt, now);
              return <DeadlineChip urgency={urgency}>{text}</DeadlineChip>;
            },
          },
        ]}
      />
    </Panel>
  );
}

/** Xử lý thay người vắng, until the end of a day. */
export interface CoveredWork {
  readonly fullName: string;
  /** ISO date. */
  readonly toOn: string;
}

/** Said on the list itself, since what is on it is then also somebody else's work. */
export function Covers({ covers }: { covers: readonly CoveredWork[] }) {
  return (
    <>
      {covers.map(({ fullName, toOn }) => (
        <Note key={fullName} title={`Bạn đang xử lý thay ${fullName}`}>
          đến hết ngày {dateText(Temporal.PlainDate.from(toOn))}. Việc của người vắng có trong danh sách dưới đây.
        </Note>
      ))}
    </>
  );
}
