import type { FeeItem, Fees } from '#capabilities/catalogue/index.ts';
import { DataTable } from '#ui/data-table.tsx';
import { Note } from '#ui/note.tsx';
import { Total } from '#ui/total.tsx';
import { formatMoney } from './filing.text.ts';

const NOT_KNOWN = 'Theo thông báo của cơ quan';

/** Phí, lệ phí của hồ sơ này, with the reason of every reduction. */
export function FeeTable({ fees }: { fees: Fees }) {
  if (fees.items.length === 0) return <Note title="Không thu phí, lệ phí.">Thủ tục này không có khoản phải nộp.</Note>;
  return (
    <section aria-labelledby="le-phi">
      <h2 id="le-phi">Phí, lệ phí</h2>
      <DataTable
        caption="Các khoản phí, lệ phí"
        hiddenCaption
        look="cards"
        rows={fees.items}
        rowKey={(item) => item.item}
        columns={[
          { label: 'Khoản thu', rowHeader: true, cell: (item) => <Name item={item} /> },
          { label: 'Mức thu', numeric: true, cell: (item) => amountText(item.base) },
          { label: 'Phải nộp', numeric: true, cell: (item) => <b>{amountText(item.amount)}</b> },
        ]}
      />
      <Total label="Tổng cộng phải nộp" amount={amountText(fees.total)} />
    </section>
  );
}

function Name({ item }: { item: FeeItem }) {
  return (
    <>
      {item.name}
      {item.quantity > 1 && ` × ${item.quantity}`}
      <br />
      <small class="muted">{item.benefit === null ? item.legalBasis : `${item.benefit}. ${item.legalBasis}`}</small>
    </>
  );
}

function amountText(amount: number | null): string {
  return amount === null ? NOT_KNOWN : formatMoney(amount);
}
