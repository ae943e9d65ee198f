import { deskPath } from '#capabilities/dossier/index.ts';
import type { ChangeView } from '#platform/web/change-pages.ts';
import { ChangeForm } from '#ui/office/change-form.tsx';
import { RadioField } from '#ui/radio-field.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { routeFor } from '../../paths.ts';
import { DraftNote } from './draft-note.view.tsx';
import type { ProposeSubject } from './propose.page.tsx';

export function ProposeView({ subject, fields, errors, changedBy }: ChangeView<ProposeSubject>) {
  const { dossier, actions, draft } = subject;
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <ChangeForm
      title="Đề xuất kết quả"
      dossier={dossier}
      deskHref={deskPath(dossier.code)}
      action={routeFor('propose', dossier.code)}
      fields={fields}
      errors={errors}
      changedBy={changedBy}
      available={actions.length > 0}
      submit="Trình lãnh đạo"
      lead={<DraftNote code={dossier.code} draft={draft} />}
    >
      <RadioField
        name="ket-qua"
        legend="Kết quả đề xuất"
        value={fields['ket-qua'] ?? ''}
        options={[
          { value: 'grant', label: 'Cấp kết quả', hint: 'Hồ sơ đủ điều kiện.' },
          { value: 'decline', label: 'Không giải quyết', hint: 'Hồ sơ không đủ điều kiện; ghi rõ căn cứ.' },
        ]}
        required
        error={errorOf('ket-qua')}
      />
      <TextareaField
        name="y-kien"
        label="Ý kiến thẩm định"
        value={fields['y-kien'] ?? ''}
        rows={6}
        required
        maxLength={4000}
        error={errorOf('y-kien')}
      />
    </ChangeForm>
  );
}
