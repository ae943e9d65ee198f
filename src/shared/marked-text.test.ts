import { expect, test } from 'vitest';
import { parseMarkedText } from './marked-text.ts';

test('headings, paragraphs, lists, bold and links are told apart', () => {
  const blocks = parseMarkedText(
    '## Cách nộp\nMở **trang chủ** rồi\nbấm nộp.\n\n- Một\n- Hai: [xem](/ho-tro)\n1. Bước đầu\n2) Bước sau\n### Nhỏ',
  );
  expect(blocks).toEqual([
    { kind: 'heading', level: 2, words: [{ kind: 'text', text: 'Cách nộp' }] },
    {
      kind: 'paragraph',
      words: [
        { kind: 'text', text: 'Mở ' },
        { kind: 'strong', text: 'trang chủ' },
        { kind: 'text', text: ' rồi bấm nộp.' },
      ],
    },
    {
      kind: 'list',
      isNumbered: false,
      items: [
        [{ kind: 'text', text: 'Một' }],
        [
          { kind: 'text', text: 'Hai: ' },
          { kind: 'link', text: 'xem', href: '/ho-tro' },
        ],
      ],
    },
    {
      kind: 'list',
      isNumbered: true,
      items: [[{ kind: 'text', text: 'Bước đầu' }], [{ kind: 'text', text: 'Bước sau' }]],
    },
    { kind: 'heading', level: 3, words: [{ kind: 'text', text: 'Nhỏ' }] },
  ]);
});

test.each(['javascript:alert(1)', '//evil.example', '/\\evil.example', 'data:text/html,x', 'https:///x'])(
  'a link to %s stays the words that were typed',
  (href) => {
    const text = `Xem [ở đây](${href}) nhé`;
    expect(parseMarkedText(text)).toEqual([{ kind: 'paragraph', words: [{ kind: 'text', text }] }]);
  },
);

test('what is neither mark nor link is words, also HTML', () => {
  const text = '<script>alert(1)</script> ** [a]( ) #thẻ -x';
  expect(parseMarkedText(text)).toEqual([{ kind: 'paragraph', words: [{ kind: 'text', text }] }]);
  expect(parseMarkedText('')).toEqual([]);
  expect(parseMarkedText(' \n\n \n')).toEqual([]);
});
