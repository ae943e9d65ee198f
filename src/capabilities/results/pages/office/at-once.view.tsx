import { deskPath, owesFee } from '#capabilities/dossier/index.ts';
import type { ChangeView } from '#platform/web/change-pages.ts';
import { Note } from '#ui/note.tsx';
import { ChangeForm } from '#ui/office/change-form.tsx';
import { FeeOwed } from '#ui/office/fee-owed.tsx';
import { TextareaField } from '#ui/textarea-field.tsx';
import { routeFor } from '../../paths.ts';
import { type HandBackSubject, ReceiverFields } from './hand-back.view.tsx';

export const OPINION_FIELD = 'y-kien';

export interface AtOnceSubject extends HandBackSubject {
  /** This system makes no file of the result. */
  readonly onPaper: boolean;
}

export function AtOnceView(view: ChangeView<AtOnceSubject>) {
  const { subject, fields, errors, changedBy } = view;
  const { dossier, available, onPaper } = subject;
  return (
    <ChangeForm
      title="Trả kết quả ngay"
      dossier={dossier}
      deskHref={deskPath(dossier.code)}
      action={routeFor('atOnce', dossier.code)}
      fields={fields}
      errors={errors}
      changedBy={changedBy}
      available={available}
      submit="Phê duyệt, ban hành và trả"
      lead={
        <>
          {owesFee(dossier) && <FeeOwed amount={dossier.feeTotal} collectHref={`${deskPath(dossier.code)}/thu-phi`} />}
          <Note title="Thẩm định, phê duyệt, ban hành và trả kết quả trong một lần, dưới tên bạn.">
            Mỗi việc vẫn được ghi riêng vào hồ sơ.{' '}
            {onPaper
              ? 'Kết quả được lập và ký trên giấy: ký xong rồi mới bấm.'
              : 'Kết quả được cấp số và ký số khi bạn bấm; tải và in ở hồ sơ sau đó.'}
          </Note>
        </>
      }
    >
      <TextareaField
        name={OPINION_FIELD}
        label="Ý kiến thẩm định"
        hint="Ví dụ: Đã đối chiếu bản chính, đủ điều kiện."
        value={fields[OPINION_FIELD] ?? ''}
        rows={3}
        required
        maxLength={2000}
        error={errors.find(({ field }) => field === OPINION_FIELD)?.message}
      />
      <ReceiverFields {...view} />
    </ChangeForm>
  );
}
