import { type DossierDetail, feePath, feeReceiptPath, owesFee } from '#capabilities/dossier/index.ts';
import { DataTable } from '#ui/data-table.tsx';
import { LinkButton } from '#ui/link-button.tsx';
import { Total } from '#ui/total.tsx';
import { momentText } from '../vietnam-time.text.ts';

interface FiledFee {
  readonly name: string;
  readonly benefit: string | null;
  readonly amount: number | null;
  readonly legalBasis: string;
}

/** Phí, lệ phí as computed when the dossier was filed, and whether they were paid. */
export function FiledFees({ dossier }: { dossier: DossierDetail }) {
  const { items = [], total = null } = dossier.form.fees as unknown as {
    items?: readonly FiledFee[];
    total?: number | null;
  };
  return (
    <section class="stack" aria-labelledby="fees">
      <h2 id="fees">Phí, lệ phí</h2>
      {items.length === 0 ? (
        <p>Thủ tục này không thu phí, lệ phí.</p>
      ) : (
        <>
          <DataTable
            caption="Phí, lệ phí"
            hiddenCaption
            look="cards"
            columns={[
              { label: 'Khoản thu', cell: (fee: FiledFee) => fee.name, rowHeader: true },
              { label: 'Miễn, giảm', cell: (fee) => fee.benefit ?? 'Không' },
              { label: 'Căn cứ', cell: (fee) => fee.legalBasis },
              { label: 'Số tiền', cell: (fee) => amountText(fee.amount), numeric: true },
            ]}
            rows={items}
          />
          <Total label="Tổng cộng" amount={amountText(total)} />
          <FeeStanding dossier={dossier} />
        </>
      )}
    </section>
  );
}

function FeeStanding({ dossier }: { dossier: DossierDetail }) {
  const { code, status, feePaidAt } = dossier;
  if (feePaidAt)
    return (
      <p>
        Đã nộp lúc {momentText(feePaidAt)}. <a href={feeReceiptPath(code)}>Tải biên lai (PDF)</a>
      </p>
    );
  if (!owesFee(dossier) || [3, 8, 10].includes(status)) return null;
  return (
    <p>
      <LinkButton href={feePath(code)}>Nộp phí, lệ phí</LinkButton>
    </p>
  );
}

function amountText(amount: number | null): string {
  return amount === null ? 'Báo khi tiếp nhận' : `${amount.toLocaleString('vi-VN')} đồng`;
}
