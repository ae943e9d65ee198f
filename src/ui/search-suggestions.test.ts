import { expect, test } from 'vitest';
import { countText, moved } from './search-suggestions.ts';

test('arrows go round by way of what was typed', () => {
  expect([moved(-1, 'next', 3), moved(0, 'next', 3), moved(2, 'next', 3)]).toEqual([0, 1, -1]);
  expect([moved(-1, 'previous', 3), moved(2, 'previous', 3), moved(0, 'previous', 3)]).toEqual([2, 1, -1]);
  for (const move of ['next', 'previous'] as const) expect(moved(-1, move, 0)).toBe(-1);
});

test('how many there are is said', () => {
  expect([countText(0), countText(2)]).toEqual([
    'Không có gợi ý.',
    'Có 2 gợi ý, dùng phím mũi tên lên, xuống để chọn.',
  ]);
});
