import { type DossierDetail, deskPath, type OfficerActor } from '#capabilities/dossier/index.ts';
import type { ChangeView } from '#platform/web/change-pages.ts';
import { DataTable } from '#ui/data-table.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Note } from '#ui/note.tsx';
import { ChangeForm } from '#ui/office/change-form.tsx';
import { TextField } from '#ui/text-field.tsx';
import { Total } from '#ui/total.tsx';
import { momentText } from '#ui/vietnam-time.ts';
import { type Receipt, type ReceiptItem, receiptItems } from '../../domain/receipt.ts';
import { collectPath, officeReceiptPath } from '../../paths.ts';
import { money } from '../fee.text.ts';

export interface CollectSubject {
  readonly officer: OfficerActor;
  readonly dossier: DossierDetail;
  readonly receipt: Receipt | undefined;
  readonly available: boolean;
}

export function CollectView({ subject, fields, errors, changedBy }: ChangeView<CollectSubject>) {
  const { dossier, receipt, available } = subject;
  return (
    <ChangeForm
      title="Thu phí, lệ phí"
      dossier={dossier}
      deskHref={deskPath(dossier.code)}
      action={collectPath(dossier.code)}
      fields={fields}
      errors={errors}
      changedBy={changedBy}
      available={available}
      submit={`Xác nhận đã thu ${money(dossier.feeTotal)}`}
      lead={
        <>
          {receipt && <AlreadyPaid receipt={receipt} />}
          <DataTable
            caption="Các khoản phải thu"
            columns={[
              { label: 'Khoản thu', rowHeader: true, cell: ({ name }: ReceiptItem) => name },
              { label: 'Số tiền', numeric: true, cell: ({ amount }) => money(amount) },
            ]}
            rows={receiptItems(dossier.form.fees)}
            empty="Hồ sơ này không có khoản phải thu."
          />
          <Total label="Tổng cộng" amount={money(dossier.feeTotal)} />
        </>
      }
    >
      {available && (
        <TextField
          name="nguoi-nop"
          label="Người nộp tiền"
          hint="Họ tên ghi trên biên lai."
          value={fields['nguoi-nop'] ?? ''}
          required
          error={errors.find(({ field }) => field === 'nguoi-nop')?.message}
        />
      )}
    </ChangeForm>
  );
}

function AlreadyPaid({ receipt }: { receipt: Receipt }) {
  const { dossierCode, number, payerName, way, issuedAt } = receipt;
  return (
    <Note tone="ok" title={`Đã nộp ${way === 'online' ? 'trực tuyến' : 'tại quầy'} lúc ${momentText(issuedAt)}.`}>
      Người nộp {payerName}, biên lai số {number}.
      <p>
        <LinkButton kind="secondary" icon="print" href={officeReceiptPath(dossierCode)}>
          In biên lai
        </LinkButton>
      </p>
    </Note>
  );
}
