import type { JsonObject } from '#capabilities/dossier/index.ts';
import { DataTable } from '#ui/data-table.tsx';
import { Total } from '#ui/total.tsx';

interface FiledFee {
  readonly name: string;
  readonly benefit: string | null;
  readonly amount: number | null;
  readonly legalBasis: string;
}

/** Phí, lệ phí as computed when the dossier was filed. */
export function FiledFees({ fees }: { fees: JsonObject }) {
  const { items = [], total = null } = fees as unknown as { items?: readonly FiledFee[]; total?: number | null };
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
        </>
      )}
    </section>
  );
}

function amountText(amount: number | null): string {
  return amount === null ? 'Báo khi tiếp nhận' : `${amount.toLocaleString('vi-VN')} đồng`;
}
