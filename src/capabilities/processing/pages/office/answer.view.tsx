import { masked, OPINIONS } from '#capabilities/dossier/index.ts';
import type { StoredFile } from '#capabilities/papers/index.ts';
import { type AnswerRow, groupRows } from '#engines/forms/answer-rows.ts';
import type { FieldMessage } from '#platform/web/change-pages.ts';
import type { FormFields } from '#platform/web/form-fields.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { CheckboxField } from '#ui/checkbox-field.tsx';
import { DeadlineChip } from '#ui/deadline-chip.tsx';
import { OPINION_WORDS } from '#ui/dossier-words.ts';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { FileField } from '#ui/file-field.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { deadlineWords } from '#ui/office/deadline-words.ts';
import { KeyValues } from '#ui/office/key-values.tsx';
import { Panel } from '#ui/office/panel.tsx';
import { RadioField } from '#ui/radio-field.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { dueText, momentText } from '#ui/vietnam-time.ts';
import { ASKED_PATH, askedPath } from '../../paths.ts';
import { DROP_FILE_FIELD, FILE_FIELD, KEPT_FILE_FIELD } from './answer.form.ts';
import type { AnswerSubject } from './answer.page.tsx';

/** The button that shows numbers takes along what was typed. */
const FORM = 'bieu-mau-tra-loi';

interface AnswerViewProps {
  readonly subject: AnswerSubject;
  readonly revealed: boolean;
  readonly fields: FormFields;
  readonly file: StoredFile | undefined;
  readonly errors: readonly FieldMessage[];
  readonly now: Temporal.Instant;
}

export function AnswerView(props: AnswerViewProps) {
  const { task } = props.subject;
  return (
    <div class="page-narrow stack">
      <p class="muted">
        <a href={ASKED_PATH}>Xin ý kiến</a>
      </p>
      <ErrorSummary errors={props.errors} />
      <h1>Cho ý kiến hồ sơ {task.code}</h1>
      <Question {...props} />
      <Answers {...props} />
      <Papers {...props} />
      {task.answer ? <Answered {...props} /> : <AnswerForm {...props} />}
    </div>
  );
}

function Question({ subject: { task }, now }: AnswerViewProps) {
  const { urgency, text } = deadlineWords(task.dueAt, now);
  return (
    <Panel id="noi-dung-hoi" title="Nội dung hỏi">
      <p class="sentence">{task.question}</p>
      <KeyValues
        rows={[
          { label: 'Thủ tục', value: task.procedureName },
          { label: 'Đơn vị hỏi', value: `${task.handlingUnit.name}, ${task.askedBy}, ${momentText(task.askedAt)}` },
          { label: 'Đơn vị được hỏi', value: task.unit.name },
          {
            label: 'Hạn trả lời',
            value: (
              <>
                {dueText(task.dueAt)} {!task.answer && <DeadlineChip urgency={urgency}>{text}</DeadlineChip>}
              </>
            ),
          },
        ]}
      />
    </Panel>
  );
}

function Answered({ subject: { task } }: AnswerViewProps) {
  const { answer, code, number } = task;
  if (!answer) return null;
  return (
    <Panel id="tra-loi" title="Ý kiến đã gửi">
      <KeyValues
        rows={[
          { label: 'Ý kiến', value: OPINION_WORDS[answer.opinion]?.text },
          { label: 'Nội dung', value: answer.text },
          { label: 'Người trả lời', value: `${answer.by}, ${momentText(answer.at)}` },
          ...(answer.file
            ? [{ label: 'Văn bản', value: <a href={`${askedPath(code, number)}/van-ban`}>{answer.file.name}</a> }]
            : []),
        ]}
      />
      <p class="small muted">Nội dung hồ sơ không còn hiện ở đây sau khi đã trả lời.</p>
    </Panel>
  );
}

function AnswerForm({ subject: { task }, fields, file, errors }: AnswerViewProps) {
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <Form action={askedPath(task.code, task.number)} multipart class="stack" label="Trả lời" id={FORM}>
      <RadioField
        name="y-kien"
        legend="Ý kiến"
        value={fields['y-kien'] ?? ''}
        options={OPINIONS.map((value) => ({ value, label: OPINION_WORDS[value]?.text ?? value }))}
        required
        error={errorOf('y-kien')}
      />
      <TextareaField
        name="noi-dung"
        label="Nội dung trả lời"
        value={fields['noi-dung'] ?? ''}
        rows={6}
        required
        maxLength={4000}
        error={errorOf('noi-dung')}
      />
      {file && (
        <>
          <input type="hidden" name={KEPT_FILE_FIELD} value={file.id} />
          <Note tone="ok" title="Đã nhận tệp">
            {file.name}
          </Note>
          <CheckboxField name={DROP_FILE_FIELD} label="Không đính kèm tệp này" checked={false} />
        </>
      )}
      <FileField
        name={FILE_FIELD}
        label={file ? 'Thay bằng tệp khác (nếu cần)' : 'Văn bản kèm theo (nếu có)'}
        hint="PDF, ảnh JPG, PNG hoặc Word (.docx), tối đa 20 MB."
        accept="application/pdf,image/jpeg,image/png,.docx"
        error={errorOf(FILE_FIELD)}
      />
      <Actions backHref={ASKED_PATH}>
        <Button>Gửi ý kiến</Button>
      </Actions>
    </Form>
  );
}

/** Nội dung khai that may be seen; numbers of people are masked until somebody says they need them. */
function Answers({ subject: { task, answers }, revealed }: AnswerViewProps) {
  if (!answers) return null;
  const row = ({ field, label, value, ticked }: AnswerRow) => {
    const shown = answers.personalNumbers.has(field) && !revealed ? masked(value) : value;
    return { label, value: ticked ? 'Có' : shown };
  };
  return (
    <Panel id="noi-dung-khai" title="Nội dung khai">
      {answers.personalNumbers.size > 0 && (
        <div class="row">
          <p class="small muted">
            {revealed
              ? 'Số định danh đang hiện. Lần xem này đã ghi nhật ký.'
              : 'Số định danh được che. Lần xem được ghi nhật ký, công dân thấy ai đã xem.'}
          </p>
          {!revealed && (
            <Button kind="secondary" small form={FORM} formAction={`${askedPath(task.code, task.number)}/hien-so`}>
              Hiện số định danh
            </Button>
          )}
        </div>
      )}
      {groupRows(answers.rows).map(({ page, section, rows }) => (
        <section class="answer-group" key={`${page} ${section} ${rows[0]?.field}`}>
          <h3>{section}</h3>
          <KeyValues rows={rows.map(row)} />
        </section>
      ))}
    </Panel>
  );
}

function Papers({ subject: { task, papers, titleOf } }: AnswerViewProps) {
  if (papers.length === 0) return null;
  return (
    <Panel id="giay-to" title="Giấy tờ gửi kèm">
      <ul>
        {papers.map((paper) => (
          <li key={paper.number}>
            <a href={`${askedPath(task.code, task.number)}/giay-to/${paper.number}`}>{titleOf(paper)}</a>{' '}
            <span class="muted small">{paper.fileName}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
