import { deskPath, resultDraftPath } from '#capabilities/dossier/index.ts';
import type { ChangeView } from '#platform/web/change-pages.ts';
import { ChangeForm } from '#ui/office/change-form.tsx';
import { SigningFailureNote } from '#ui/office/signing-failure-note.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { routeFor } from '../../paths.ts';
import { ISSUED_AND_SIGNED, ISSUED_ON_PAPER } from './results.text.ts';
import type { IssueSubject, ResultsSubject } from './results-subject.ts';

type View = ChangeView<ResultsSubject>;

export function IssueView({ subject, fields, errors, changedBy }: ChangeView<IssueSubject>) {
  const { dossier, available, failure, onPaper, isWritten } = subject;
  return (
    <ChangeForm
      title="Ban hành kết quả"
      dossier={dossier}
      deskHref={deskPath(dossier.code)}
      action={routeFor('issue', dossier.code)}
      fields={fields}
      errors={errors}
      changedBy={changedBy}
      available={available}
      submit="Ban hành"
      lead={
        <>
          {failure && errors.length === 0 && <SigningFailureNote {...failure} />}
          <p>{onPaper ? ISSUED_ON_PAPER : ISSUED_AND_SIGNED}</p>
          {isWritten && (
            <p>
              <a href={`${resultDraftPath(dossier.code)}/xem`}>Xem bản PDF của dự thảo đã phê duyệt</a>
            </p>
          )}
        </>
      }
    />
  );
}

export function ReopenView({ subject: { dossier, available }, fields, errors, changedBy }: View) {
  return (
    <ChangeForm
      title="Sửa sai sót kết quả"
      dossier={dossier}
      deskHref={deskPath(dossier.code)}
      action={routeFor('reopen', dossier.code)}
      fields={fields}
      errors={errors}
      changedBy={changedBy}
      available={available}
      submit="Chuyển lại chuyên viên"
      danger
      lead={<p>Hồ sơ trở lại bước thẩm định. Kết quả đã lập vẫn được lưu; kết quả mới có số và mã kiểm tra mới.</p>}
    >
      <TextareaField
        name="ly-do"
        label="Sai sót cần sửa"
        value={fields['ly-do'] ?? ''}
        rows={4}
        required
        maxLength={4000}
        error={errors.find(({ field }) => field === 'ly-do')?.message}
      />
    </ChangeForm>
  );
}
