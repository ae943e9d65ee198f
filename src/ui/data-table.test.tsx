import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { DataTable } from './data-table.tsx';

const columns = [
  { label: 'Khoản', cell: (row: { item: string; amount: string }) => row.item, rowHeader: true },
  { label: 'Số tiền', cell: (row: { item: string; amount: string }) => row.amount, numeric: true },
];

test('a screen reader hears the caption, the columns and which row a number belongs to', () => {
  const html = renderToString(<DataTable caption="Lệ phí" columns={columns} rows={[{ item: 'Phí', amount: '0 đ' }]} />);
  expect(html).toContain('<caption>Lệ phí</caption>');
  expect(html).toContain('<th scope="col" class="num">Số tiền</th>');
  expect(html).toContain('<th scope="row">Phí</th>');
});

test('a table wider than the screen scrolls in its own frame, by keyboard too', () => {
  const html = renderToString(<DataTable caption="Lệ phí" columns={columns} rows={[{ item: 'Phí', amount: '0 đ' }]} />);
  expect(html).toContain('<section class="scroll" tabindex="0" aria-label="Lệ phí, bảng cuộn được">');
});

test('an empty table says what that means instead of showing bare headings', () => {
  expect(renderToString(<DataTable caption="Lệ phí" columns={columns} rows={[]} empty="Không thu phí." />)).toBe(
    '<p class="empty">Không thu phí.</p>',
  );
});
