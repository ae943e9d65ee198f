import { expect, test } from 'vitest';
import { markWords } from './mark-words.ts';
import { buildSearchIndex } from './search-index.ts';

const index = buildSearchIndex(
  [
    { id: 'birth', passages: [{ source: 'name', text: 'Đăng ký khai sinh', weight: 1 }] },
    { id: 'death', passages: [{ source: 'name', text: 'Đăng ký khai tử', weight: 1 }] },
    {
      id: 'shop',
      passages: [
        { source: 'name', text: 'Đăng ký thành lập hộ kinh doanh', weight: 1 },
        { source: 'keyword', text: 'mở cửa hàng', weight: 0.9 },
      ],
    },
  ],
  { synonyms: [{ says: ['hkd'], means: ['hộ kinh doanh'] }], fillers: ['tôi muốn'] },
);
const first = (query: string) => index.search(query)[0]?.id;

test.each([
  ['đăng ký khai sinh', 'birth'],
  ['dang ky khai sinh', 'birth'],
  ['khai sjnh', 'birth'],
  ['khia tử', 'death'],
  ['KHAI TU', 'death'],
  ['tôi muốn mở cửa hàng', 'shop'],
  ['thành lập hkd', 'shop'],
])('«%s» finds %s', (query, id) => {
  expect(first(query)).toBe(id);
});

test('an abbreviation is explained', () => {
  expect(index.search('hkd')[0]?.understood).toEqual({ said: 'hkd', meant: 'hộ kinh doanh' });
});

test('nonsense, signs and emptiness find nothing', () => {
  for (const query of ['', '   ', '%%%', 'xyzw qwrt', '"\\\'']) expect(index.search(query)).toEqual([]);
});

test('the words looked for are marked together', () => {
  expect(markWords('Thành lập hộ kinh doanh mới', 'ho kinh doanh')).toEqual([
    { text: 'Thành lập ', marked: false },
    { text: 'hộ kinh doanh', marked: true },
    { text: ' mới', marked: false },
  ]);
});
