import { expect, expectTypeOf, test } from 'vitest';
import { currentLanguage, inLanguages, speaking, type Translated } from './language.ts';

const text = inLanguages(
  { title: 'Trang chủ', count: (count: number) => `${count} hồ sơ`, steps: ['một', 'hai'], doors: { one: 'cửa' } },
  { title: 'Home', count: (count) => `${count} dossiers`, steps: ['one', 'two'], doors: { one: 'door' } },
);
const list = inLanguages([{ label: 'Tin tức' }, { label: 'Hỗ trợ' }], [{ label: 'News' }, { label: 'Help' }]);

test('Vietnamese is spoken where nobody asked for another language', () => {
  expect(currentLanguage()).toBe('vi');
  expect([text.title, text.count(3), text.doors.one]).toEqual(['Trang chủ', '3 hồ sơ', 'cửa']);
});

test('each look finds the words of the page being made, also after waiting and beside another page', async () => {
  const read = (language: 'vi' | 'en') =>
    speaking(language, async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return [text.title, text.count(3), [...text.steps], Object.values(text.doors), list.map(({ label }) => label)];
    });
  expect(await Promise.all([read('en'), read('vi')])).toEqual([
    ['Home', '3 dossiers', ['one', 'two'], ['door'], ['News', 'Help']],
    ['Trang chủ', '3 hồ sơ', ['một', 'hai'], ['cửa'], ['Tin tức', 'Hỗ trợ']],
  ]);
});

// A word that is missing in English does not compile.
expectTypeOf<{ title: string }>().not.toExtend<Translated<{ title: 'Trang chủ'; count: (count: number) => string }>>();
expectTypeOf<{ title: string }>().toExtend<Translated<{ title: 'Trang chủ' }>>();
