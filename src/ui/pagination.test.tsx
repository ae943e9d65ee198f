import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Pagination } from './pagination.tsx';

function shown(page: number, pages: number): string {
  const html = renderToString(<Pagination page={page} pages={pages} href={(n) => `?trang=${n}`} />);
  return [...html.matchAll(/<li>(.*?)<\/li>/g)]
    .map(([, item]) => (item ?? '').replace(/<span class="sr">.*?<\/span>/g, '').replace(/<[^>]+>/g, ''))
    .join(' ');
}

test('a reader reaches the first, the last and the neighbouring pages', () => {
  expect(shown(6, 42)).toBe('Trước 1 … 5 6 7 … 42 Sau');
  expect(shown(1, 2)).toBe('1 2 Sau');
});

test('a gap never stands for a single page', () => {
  expect(shown(4, 42)).toBe('Trước 1 2 3 4 5 … 42 Sau');
  expect(shown(39, 42)).toBe('Trước 1 … 38 39 40 41 42 Sau');
});

test('one page needs no way to others', () => {
  expect(shown(1, 1)).toBe('');
});
