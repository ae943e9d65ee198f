import { deskPath, owesFee } from '#capabilities/dossier/index.ts';
import type { ChangeView } from '#platform/web/change-pages.ts';
import { ChangeForm } from '#ui/office/change-form.tsx';
import { FeeOwed } from '#ui/office/fee-owed.tsx';
import { PaperChecklist } from '#ui/office/paper-checklist.tsx';
import { SimilarDossiers } from '#ui/office/similar-dossiers.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { routeFor } from '../../paths.ts';
import type { AcceptSubject } from './accept.page.tsx';

export function AcceptView({ subject, fields, errors, changedBy }: ChangeView<AcceptSubject>) {
  const { dossier, available, assignees, lines, similar } = subject;
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <ChangeForm
      title="Tiếp nhận hồ sơ"
      dossier={dossier}
      deskHref={deskPath(dossier.code)}
      action={routeFor('accept', dossier.code)}
      fields={fields}
      errors={errors}
      changedBy={changedBy}
      available={available}
      submit="Tiếp nhận"
      lead={
        <>
          {owesFee(dossier) && <FeeOwed amount={dossier.feeTotal} collectHref={`${deskPath(dossier.code)}/thu-phi`} />}
          <SimilarDossiers dossiers={similar} href={deskPath} />
          <p>
            Hồ sơ đủ thành phần và hợp lệ. Hạn trả kết quả được tính từ lúc này; giấy tiếp nhận in được ngay sau đó.
          </p>
        </>
      }
    >
      <PaperChecklist rows={lines} fields={fields} errors={errors} />
      <SelectField
        name="nguoi-xu-ly"
        label="Chuyển ngay cho"
        hint="Bỏ trống thì lãnh đạo đơn vị phân công."
        value={fields['nguoi-xu-ly'] ?? ''}
        emptyLabel="Chờ phân công"
        options={assignees.map(({ officerId, fullName, title, openDossiers }) => ({
          value: officerId,
          label: `${fullName}, ${title} (đang xử lý ${openDossiers})`,
        }))}
        error={errorOf('nguoi-xu-ly')}
      />
      <TextareaField
        name="ghi-chu"
        label="Ghi chú (nếu có)"
        value={fields['ghi-chu'] ?? ''}
        rows={3}
        maxLength={2000}
      />
    </ChangeForm>
  );
}
