import { deskPath } from '#capabilities/dossier/index.ts';
import type { ChangeView } from '#platform/web/change-pages.ts';
import { ChangeForm } from '#ui/office/change-form.tsx';
import { RadioField } from '#ui/radio-field.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { routeFor } from '../../paths.ts';
import type { AskedAgency, OpinionSubject } from './opinion.page.tsx';

export function OpinionView({ subject, fields, errors, changedBy }: ChangeView<OpinionSubject>) {
  const { dossier, actions, agencies } = subject;
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <ChangeForm
      title="Lấy ý kiến cơ quan phối hợp"
      dossier={dossier}
      deskHref={deskPath(dossier.code)}
      action={routeFor('opinion', dossier.code)}
      fields={fields}
      errors={errors}
      changedBy={changedBy}
      available={actions.length > 0 && agencies.length > 0}
      submit="Ghi vào hồ sơ"
      lead={<p>Thời hạn của công dân vẫn chạy trong khi chờ ý kiến.</p>}
    >
      <RadioField
        name="co-quan"
        legend="Cơ quan"
        value={fields['co-quan'] ?? (agencies.length === 1 ? (agencies[0]?.id ?? '') : '')}
        options={agencies.map((agency) => ({ value: agency.id, label: agency.name, hint: standingOf(agency) }))}
        required
        error={errorOf('co-quan')}
      />
      <TextareaField
        name="y-kien"
        label="Nội dung"
        hint="Cơ quan chưa được hỏi: ghi điều cần hỏi. Cơ quan đang chờ trả lời: ghi ý kiến nhận được."
        value={fields['y-kien'] ?? ''}
        rows={5}
        required
        maxLength={4000}
        error={errorOf('y-kien')}
      />
    </ChangeForm>
  );
}

function standingOf({ isOpen, hours }: AskedAgency): string {
  if (isOpen) return 'Đã hỏi, đang chờ trả lời.';
  return `Chưa hỏi. Trả lời trong ${hours.toLocaleString('vi-VN')} giờ làm việc.`;
}
