import { expect, test } from 'vitest';
import { missingToPublish, newsSlug, newsState, tooLong } from './news-item.ts';

const NOW = Temporal.Instant.from('2026-11-25T02:00:00Z');
const TEXT = {
  title: 'Nộp hồ sơ tại nhà',
  summary: 'Ba bước là xong.',
  body: 'Bạn mở cổng và chọn thủ tục.',
  imageAlt: '',
};

test.each([
  [null, 'draft'],
  ['2026-11-25T02:00:01Z', 'scheduled'],
  ['2026-11-25T02:00:00Z', 'published'],
] as const)('published at %s it is %s', (at, state) => {
  expect(newsState({ publishedAt: at && Temporal.Instant.from(at) }, NOW)).toBe(state);
});

test('the address says what the item is about, in plain letters', () => {
  expect(newsSlug('Nộp hồ sơ: "Đăng ký" 50% phí?', 7)).toBe('nop-ho-so-dang-ky-50-phi-7');
  expect(newsSlug('…', 8)).toBe('8');
});

test('a picture needs words before everybody sees it, and a text can be too long to be kept', () => {
  expect(missingToPublish(TEXT, false)).toEqual([]);
  expect(missingToPublish(TEXT, true)).toEqual(['image-alt']);
  expect(missingToPublish({ ...TEXT, title: '', body: '' }, false)).toEqual(['title', 'body']);
  expect(tooLong({ ...TEXT, title: 'x'.repeat(151) })).toEqual(['title']);
});
