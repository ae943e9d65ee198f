import { deskPath } from '#capabilities/dossier/index.ts';
import { listItems } from '#capabilities/reference/index.ts';
import type { ChangeView } from '#platform/web/change-pages.ts';
import { ChangeForm } from '#ui/office/change-form.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { routeFor } from '../../paths.ts';
import type { ReceptionSubject } from './reception-subject.ts';

export function RefuseView({ subject, fields, errors, changedBy }: ChangeView<ReceptionSubject>) {
  const { dossier, available } = subject;
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <ChangeForm
      title="Từ chối tiếp nhận"
      dossier={dossier}
      deskHref={deskPath(dossier.code)}
      action={routeFor('refuse', dossier.code)}
      fields={fields}
      errors={errors}
      changedBy={changedBy}
      available={available}
      submit="Từ chối tiếp nhận"
      danger
    >
      <SelectField
        name="loai-ly-do"
        label="Lý do từ chối"
        value={fields['loai-ly-do'] ?? ''}
        emptyLabel="Chọn lý do"
        options={listItems('refusal-reasons')}
        required
        error={errorOf('loai-ly-do')}
      />
      <TextareaField
        name="ly-do"
        label="Giải thích cho người nộp"
        hint="Công dân đọc nguyên văn, sau lý do đã chọn. Ghi rõ căn cứ, và nơi có thẩm quyền nếu không phải đơn vị mình."
        value={fields['ly-do'] ?? ''}
        rows={6}
        required
        maxLength={4000}
        error={errorOf('ly-do')}
      />
    </ChangeForm>
  );
}
