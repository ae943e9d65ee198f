import { Note } from '../note.tsx';

/** Còn nợ phí, lệ phí: told where somebody is about to need it paid. */
export function FeeOwed({ amount, collectHref }: { amount: number; collectHref: string }) {
  return (
    <Note tone="warn" title={`Chưa nộp phí, lệ phí: ${amount.toLocaleString('vi-VN')} đồng.`}>
      <a href={collectHref}>Thu phí, lệ phí</a>
    </Note>
  );
}
