import { deskPath } from '#capabilities/dossier/index.ts';
import type { ChangeView } from '#platform/web/change-pages.ts';
import { ChangeForm } from '#ui/office/change-form.tsx';
import { RadioField } from '#ui/radio-field.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { routeFor } from '../../paths.ts';
import type { HandOverSubject } from './hand-over.page.tsx';
import type { ProcessingSubject } from './processing-subject.ts';

export function HandOverView({ subject, fields, errors, changedBy }: ChangeView<HandOverSubject>) {
  const { dossier, actions, assignees } = subject;
  return (
    <ChangeForm
      title={dossier.step === 'awaiting-assignment' ? 'Phân công xử lý' : 'Chuyển xử lý'}
      dossier={dossier}
      deskHref={deskPath(dossier.code)}
      action={routeFor('handOver', dossier.code)}
      fields={fields}
      errors={errors}
      changedBy={changedBy}
      available={actions.length > 0}
      submit="Chuyển hồ sơ"
    >
      <RadioField
        name="nguoi-xu-ly"
        legend="Người xử lý"
        value={fields['nguoi-xu-ly'] ?? ''}
        options={assignees.map(({ officerId, fullName, title, openDossiers }) => ({
          value: officerId,
          label: fullName,
          hint: `${title}, đang xử lý ${openDossiers} hồ sơ`,
        }))}
        required
        error={errors.find(({ field }) => field === 'nguoi-xu-ly')?.message}
      />
      <TextareaField
        name="y-kien"
        label="Ý kiến chỉ đạo (nếu có)"
        value={fields['y-kien'] ?? ''}
        rows={3}
        maxLength={2000}
      />
    </ChangeForm>
  );
}

export function TakeOverView({ subject, fields, errors, changedBy }: ChangeView<ProcessingSubject>) {
  const { dossier, actions } = subject;
  return (
    <ChangeForm
      title="Nhận việc"
      dossier={dossier}
      deskHref={deskPath(dossier.code)}
      action={routeFor('takeOver', dossier.code)}
      fields={fields}
      errors={errors}
      changedBy={changedBy}
      available={actions.length > 0}
      submit="Nhận xử lý hồ sơ này"
      lead={
        <p>
          {dossier.assigneeName
            ? `Hồ sơ đang do ${dossier.assigneeName} xử lý. Nhận việc thì hồ sơ chuyển sang bạn.`
            : 'Hồ sơ chưa có người xử lý.'}
        </p>
      }
    />
  );
}
