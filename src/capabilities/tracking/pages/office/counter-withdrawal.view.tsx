import { deskPath } from '#capabilities/dossier/index.ts';
import type { ChangeView } from '#platform/web/change-pages.ts';
import { FileField } from '#ui/file-field.tsx';
import { Note } from '#ui/note.tsx';
import { ChangeForm } from '#ui/office/change-form.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { counterWithdrawalPath } from '../../paths.ts';
import { LONGEST_REASON, REASON_FIELD } from '../withdrawal.form.ts';
import { Confirmations } from './confirmations.view.tsx';
import type { Statement } from './counter.text.ts';
import type { CounterWithdrawal } from './counter-withdrawal.page.tsx';

export const PAPER_FIELD = 'don';
export const WITHDRAWAL_STATEMENTS: readonly Statement[] = ['identity', 'wish'];

export function CounterWithdrawalView({ subject, fields, errors, changedBy }: ChangeView<CounterWithdrawal>) {
  const { dossier, available } = subject;
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <ChangeForm
      title="Nhận yêu cầu rút hồ sơ tại quầy"
      dossier={dossier}
      deskHref={deskPath(dossier.code)}
      action={counterWithdrawalPath(dossier.code)}
      fields={fields}
      errors={errors}
      changedBy={changedBy}
      available={available}
      submit="Nhận yêu cầu rút"
      multipart
      lead={<Note>Thời hạn giải quyết dừng lại. Sau đó bạn hoặc lãnh đạo đồng ý hay không đồng ý cho rút.</Note>}
    >
      <FileField
        name={PAPER_FIELD}
        label="Bản quét đơn đề nghị rút hồ sơ có chữ ký"
        hint="PDF, JPG, PNG, mỗi tệp không quá 20 MB."
        error={errorOf(PAPER_FIELD)}
        multiple
        accept=".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png"
      />
      <TextareaField
        name={REASON_FIELD}
        label="Lý do người nộp nêu (nếu có)"
        value={fields[REASON_FIELD] ?? ''}
        rows={3}
        maxLength={LONGEST_REASON}
        error={errorOf(REASON_FIELD)}
      />
      <Confirmations statements={WITHDRAWAL_STATEMENTS} fields={fields} errors={errors} />
    </ChangeForm>
  );
}
