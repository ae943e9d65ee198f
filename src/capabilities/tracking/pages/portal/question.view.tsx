import { LONGEST_QUESTION } from '#capabilities/dossier/index.ts';
import type { ChangeView } from '#platform/web/change-pages.ts';
import { Actions } from '#ui/actions.tsx';
import { Button } from '#ui/button.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Form } from '#ui/form.tsx';
import { Note } from '#ui/note.tsx';
import { PageBand } from '#ui/page-band.tsx';
import { PageColumns } from '#ui/page-columns.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { PERSONAL_DOSSIERS_PATH, personalDossierPath, questionPath } from '../../paths.ts';
import { DossierCode } from './dossier-facts.view.tsx';
import { QUESTION_KEY_FIELD, QUESTION_TEXT_FIELD } from './question.form.ts';
import type { QuestionSubject } from './question.page.tsx';
import { LIMIT_TEXT, NOT_FOR_PAPERS, questionRefusalText, TITLE } from './question.text.ts';

export function QuestionView({ subject, fields, errors }: ChangeView<QuestionSubject>) {
  const { dossier, rule, refusal } = subject;
  const dossierHref = personalDossierPath(dossier.code);
  const text = fields[QUESTION_TEXT_FIELD] ?? '';
  return (
    <>
      <PageBand
        title={TITLE}
        eyebrow={
          <>
            Hồ sơ <DossierCode code={dossier.code} />
          </>
        }
        lead={dossier.procedureName}
        crumbs={[
          { label: 'Trang chủ', href: '/' },
          { label: 'Hồ sơ cá nhân', href: PERSONAL_DOSSIERS_PATH },
          { label: dossier.code, href: dossierHref },
          { label: 'Hỏi về hồ sơ' },
        ]}
      />
      <PageColumns form>
        {!refusal && <ErrorSummary errors={errors} />}
        {refusal && <Note tone="warn">{questionRefusalText(refusal, rule)}</Note>}
        {!refusal && (
          <p>
            {LIMIT_TEXT(rule)} {NOT_FOR_PAPERS}
          </p>
        )}
        <Form action={questionPath(dossier.code)}>
          <input type="hidden" name={QUESTION_KEY_FIELD} value={fields[QUESTION_KEY_FIELD] ?? ''} />
          {(!refusal || text !== '') && (
            <TextareaField
              name={QUESTION_TEXT_FIELD}
              label="Câu hỏi của bạn"
              hint={`Không quá ${LONGEST_QUESTION} ký tự. Cán bộ của các cơ quan giải quyết hồ sơ đọc được.`}
              value={text}
              rows={6}
              maxLength={LONGEST_QUESTION}
              required
              readOnly={refusal !== undefined}
              error={errors.find(({ field }) => field === QUESTION_TEXT_FIELD)?.message}
            />
          )}
          <Actions backHref={`${dossierHref}#trao-doi`}>{!refusal && <Button>Gửi câu hỏi</Button>}</Actions>
        </Form>
      </PageColumns>
    </>
  );
}
