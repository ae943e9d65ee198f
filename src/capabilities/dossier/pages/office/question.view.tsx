import type { ChangeView } from '#platform/web/change-pages.ts';
import { Note } from '#ui/note.tsx';
import { ChangeForm } from '#ui/office/change-form.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import { LONGEST_QUESTION } from '../../domain/dossier-question.ts';
import { deskPath, questionPath } from '../../paths.ts';
import { ANSWER_KEY_FIELD, ANSWER_TEXT_FIELD, QUESTION_FIELD } from './question.form.ts';
import type { QuestionSubject } from './question.page.tsx';
import { NO_DEMANDS } from './question.text.ts';

export function QuestionView({ subject, fields, errors, changedBy }: ChangeView<QuestionSubject>) {
  const { dossier, asked, mayAnswer } = subject;
  return (
    <ChangeForm
      title="Trả lời câu hỏi của người nộp"
      dossier={dossier}
      deskHref={`${deskPath(dossier.code)}#trao-doi`}
      action={questionPath(dossier.code)}
      fields={fields}
      errors={errors}
      changedBy={changedBy}
      available={mayAnswer}
      submit="Gửi câu trả lời"
      lead={
        <>
          {asked && (
            <Note title={`${asked.by} hỏi lúc ${momentText(asked.at)}, trả lời trước ${momentText(asked.dueAt)}`}>
              <span class="pre">{asked.text}</span>
            </Note>
          )}
          <p>Người nộp đọc câu trả lời ở trang hồ sơ, với tên bạn và đơn vị; tin báo không chứa nội dung.</p>
          <p>{NO_DEMANDS}</p>
        </>
      }
    >
      <input type="hidden" name={ANSWER_KEY_FIELD} value={fields[ANSWER_KEY_FIELD] ?? ''} />
      {asked && <input type="hidden" name={QUESTION_FIELD} value={asked.number} />}
      <TextareaField
        name={ANSWER_TEXT_FIELD}
        label="Câu trả lời"
        value={fields[ANSWER_TEXT_FIELD] ?? ''}
        rows={6}
        maxLength={LONGEST_QUESTION}
        required
        error={errors.find(({ field }) => field === ANSWER_TEXT_FIELD)?.message}
      />
    </ChangeForm>
  );
}
