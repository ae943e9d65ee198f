import { deskPath } from '#capabilities/dossier/index.ts';
import type { ChangeView } from '#platform/web/change-pages.ts';
import { ChangeForm } from '#ui/office/change-form.tsx';
import { RadioField } from '#ui/radio-field.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { routeFor } from '../../paths.ts';
import type { OpinionSubject } from './opinion.page.tsx';

export function OpinionView({ subject, fields, errors, changedBy }: ChangeView<OpinionSubject>) {
  const { dossier, actions, agencies } = subject;
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <ChangeForm
      title="Ghi ý kiến nhận được"
      dossier={dossier}
      deskHref={deskPath(dossier.code)}
      action={routeFor('opinion', dossier.code)}
      fields={fields}
      errors={errors}
      changedBy={changedBy}
      available={actions.length > 0 && agencies.length > 0}
      submit="Ghi vào hồ sơ"
      lead={<p>Dùng khi cơ quan phối hợp trả lời bằng văn bản, không trả lời trên hệ thống.</p>}
    >
      <RadioField
        name="co-quan"
        legend="Cơ quan đã trả lời"
        value={fields['co-quan'] ?? (agencies.length === 1 ? (agencies[0]?.id ?? '') : '')}
        options={agencies.map(({ id, name }) => ({ value: id, label: name }))}
        required
        error={errorOf('co-quan')}
      />
      <TextareaField
        name="y-kien"
        label="Ý kiến nhận được"
        value={fields['y-kien'] ?? ''}
        rows={5}
        required
        maxLength={4000}
        error={errorOf('y-kien')}
      />
    </ChangeForm>
  );
}
