import { deskPath } from '#capabilities/dossier/index.ts';
import type { ChangeView } from '#platform/web/change-pages.ts';
import { ChangeForm } from '#ui/office/change-form.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { routeFor } from '../../paths.ts';
import type { ReceptionSubject } from './reception-subject.ts';

export function RefuseView({ subject, fields, errors, changedBy }: ChangeView<ReceptionSubject>) {
  const { dossier, available } = subject;
  return (
    <ChangeForm
      title="Từ chối tiếp nhận"
      dossier={dossier}
      deskHref={deskPath(dossier.code)}
      action={routeFor('refuse', dossier.code)}
      errors={errors}
      changedBy={changedBy}
      available={available}
      submit="Từ chối tiếp nhận"
      danger
    >
      <TextareaField
        name="ly-do"
        label="Lý do từ chối"
        hint="Công dân đọc nguyên văn. Ghi rõ căn cứ và nơi có thẩm quyền, nếu không phải đơn vị mình."
        value={fields['ly-do'] ?? ''}
        rows={6}
        required
        maxLength={4000}
        error={errors.find(({ field }) => field === 'ly-do')?.message}
      />
    </ChangeForm>
  );
}
