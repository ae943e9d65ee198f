import { deskPath, LATE_REASONS } from '#capabilities/dossier/index.ts';
import type { ChangeView } from '#platform/web/change-pages.ts';
import { LATE_REASON_WORDS } from '#ui/dossier-words.ts';
import { ChangeForm } from '#ui/office/change-form.tsx';
import { KeyValues } from '#ui/office/key-values.tsx';
import { SelectField } from '#ui/select-field.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { dueText, momentText } from '#ui/vietnam-time.ts';
import { routeFor } from '../../paths.ts';
import type { ProcessingSubject } from './processing-subject.ts';

export function LateReasonView({ subject, fields, errors, changedBy }: ChangeView<ProcessingSubject>) {
  const { dossier, actions } = subject;
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  const dueAt = dossier.measuredDueAt ?? dossier.dueAt;
  return (
    <ChangeForm
      title="Nêu lý do giải quyết quá hạn"
      dossier={dossier}
      deskHref={deskPath(dossier.code)}
      action={routeFor('lateReason', dossier.code)}
      fields={fields}
      errors={errors}
      changedBy={changedBy}
      available={actions.length > 0}
      submit="Ghi lý do"
      lead={
        dueAt && dossier.finishedAt ? (
          <KeyValues
            rows={[
              { label: 'Hạn giải quyết', value: dueText(dueAt) },
              { label: 'Giải quyết xong', value: momentText(dossier.finishedAt) },
            ]}
          />
        ) : null
      }
    >
      <SelectField
        name="loai-ly-do"
        label="Loại lý do"
        hint="Số liệu của đơn vị tính theo loại này."
        value={fields['loai-ly-do'] ?? ''}
        emptyLabel="Chọn lý do"
        options={LATE_REASONS.map((value) => ({ value, label: LATE_REASON_WORDS[value] ?? value }))}
        required
        error={errorOf('loai-ly-do')}
      />
      <TextareaField
        name="ly-do"
        label="Nói rõ"
        hint="Việc gì chậm, ở đâu, đã làm gì để không lặp lại. Cán bộ giám sát đọc phần này."
        value={fields['ly-do'] ?? ''}
        rows={4}
        required
        maxLength={2000}
        error={errorOf('ly-do')}
      />
    </ChangeForm>
  );
}
