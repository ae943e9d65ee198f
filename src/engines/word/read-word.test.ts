import {
  CommentReference,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  Packer,
  PageBreak,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { expect, test } from 'vitest';
import { samplePng, sampleZip } from '../../../tests/support/sample-files.ts';
import { readWord } from './read-word.ts';
import { writeWord } from './write-word.ts';

const run = (text: string, style = {}) => new TextRun({ text, ...style });
const item = (text: string, level: number, reference = 'so') =>
  new Paragraph({ children: [run(text)], numbering: { reference, level } });
const numbering = {
  config: [
    { reference: 'so', levels: [0, 1].map((level) => ({ level, format: 'decimal' as const, text: `%${level + 1}.` })) },
    { reference: 'gach', levels: [0, 1].map((level) => ({ level, format: 'bullet' as const, text: '-' })) },
  ],
};
const cell = (text: string, spans = {}) => new TableCell({ children: [new Paragraph(text)], ...spans });

async function word(children: (Paragraph | Table)[], more = {}): Promise<Uint8Array> {
  return Packer.toBuffer(new Document({ numbering, sections: [{ children, ...more }] }));
}

test('paragraphs, headings, letters, lists and tables come over as they are', async () => {
  const bytes = await word([
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [run('Điều 1')] }),
    new Paragraph({
      alignment: 'center',
      children: [run('Hỗ '), run('trợ', { bold: true, italics: true }), run(' x'), run('2', { superScript: true })],
    }),
    item('một', 0),
    item('trong một', 1, 'gach'),
    item('hai', 0),
    new Table({
      rows: [
        new TableRow({ tableHeader: true, children: [cell('a', { columnSpan: 2 }), cell('b')] }),
        new TableRow({ children: [cell('c', { rowSpan: 2 }), cell('d'), cell('e')] }),
        new TableRow({ children: [cell('f'), cell('g')] }),
      ],
    }),
    new Paragraph({ children: [run('ký '), run('tên', { allCaps: true }), run('\tcuối')] }),
  ]);
  const reading = await readWord(bytes);
  expect(reading).toEqual({
    ok: true,
    losses: [{ kind: 'list-numbers', count: 2 }],
    blocks: [
      { kind: 'heading', level: 1, runs: [{ text: 'Điều 1' }] },
      {
        kind: 'paragraph',
        align: 'center',
        runs: [
          { text: 'Hỗ ' },
          { text: 'trợ', bold: true, italic: true },
          { text: ' x' },
          { text: '2', place: 'raised' },
        ],
      },
      {
        kind: 'list',
        ordered: true,
        items: [
          {
            runs: [{ text: 'một' }],
            lists: [{ ordered: false, items: [{ runs: [{ text: 'trong một' }], lists: [] }] }],
          },
          { runs: [{ text: 'hai' }], lists: [] },
        ],
      },
      {
        kind: 'table',
        columns: 3,
        headerRows: 1,
        cells: [
          { x: 0, y: 0, width: 2, height: 1, paragraphs: [[{ text: 'a' }]] },
          { x: 2, y: 0, width: 1, height: 1, paragraphs: [[{ text: 'b' }]] },
          { x: 0, y: 1, width: 1, height: 2, paragraphs: [[{ text: 'c' }]] },
          { x: 1, y: 1, width: 1, height: 1, paragraphs: [[{ text: 'd' }]] },
          { x: 2, y: 1, width: 1, height: 1, paragraphs: [[{ text: 'e' }]] },
          { x: 1, y: 2, width: 1, height: 1, paragraphs: [[{ text: 'f' }]] },
          { x: 2, y: 2, width: 1, height: 1, paragraphs: [[{ text: 'g' }]] },
        ],
      },
      { kind: 'paragraph', runs: [{ text: 'ký TÊN\tcuối' }] },
    ],
  });
});

test('what cannot come over is told, each kind of it', async () => {
  const author = { id: 1, author: 'Ai', date: '2026-11-25T00:00:00Z' };
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph('chú thích')] } },
    comments: { children: [{ id: 0, author: 'Ai', children: [new Paragraph('sao?')] }] },
    styles: { paragraphStyles: [{ id: 'rieng', name: 'Kieu rieng', run: { bold: true } }] },
    sections: [
      {
        headers: { default: new Header({ children: [new Paragraph('Đầu trang của tôi')] }) },
        children: [
          new Paragraph({
            style: 'rieng',
            children: [
              new ImageRun({ type: 'png', data: samplePng(), transformation: { width: 10, height: 10 } }),
              new FootnoteReferenceRun(1),
              new InsertedTextRun({ text: 'thêm', ...author }),
              new ExternalHyperlink({ link: 'https://example.vn', children: [run('đây')] }),
              new CommentReference(0),
              new PageBreak(),
            ],
          }),
        ],
      },
    ],
  });
  const reading = await readWord(await Packer.toBuffer(document));
  const kinds = reading.ok ? reading.losses.map(({ kind, what }) => [kind, what].filter(Boolean).join(' ')) : [];
  expect(kinds).toEqual([
    'image',
    'note',
    'comment',
    'tracked-change',
    'header-footer',
    'link-address',
    'style Kieu rieng',
    'page-break',
  ]);
});

const part = (body: string) =>
  sampleZip([
    {
      name: '[Content_Types].xml',
      content:
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    {
      name: '_rels/.rels',
      content:
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    {
      name: 'word/document.xml',
      content: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="urn:m" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`,
    },
  ]);

test('letters that the library passes over in silence are missed', async () => {
  const said = '<w:p><w:r><w:t>Nghe thấy</w:t></w:r></w:p>';
  const unsaid =
    '<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>bị bỏ</w:t></mc:Choice></mc:AlternateContent></w:r></w:p>';
  const shifted = '<w:p><w:r><w:rPr><w:position w:val="-2"/></w:rPr><w:t>hạ</w:t></w:r></w:p>';
  expect(await readWord(part(said))).toMatchObject({ ok: true, losses: [] });
  expect(await readWord(part(said + shifted))).toMatchObject({
    ok: true,
    losses: [{ kind: 'shifted-letters', count: 1 }],
  });
  expect(await readWord(part(said + unsaid))).toMatchObject({ ok: true, losses: [{ kind: 'text' }] });
});

test('what is empty, broken or endless is refused', async () => {
  const empty = await writeWord({ title: '', header: 'Chỉ đầu trang', paragraphs: [{ text: ' ' }] });
  expect(await readWord(empty)).toEqual({ ok: false, refusal: 'word-empty' });
  expect(await readWord(empty.subarray(0, 700))).toEqual({ ok: false, refusal: 'word-unreadable' });
  expect(await readWord(part('<w:p><w:r>'))).toEqual({ ok: false, refusal: 'word-unreadable' });
  const endless = `<w:p><w:r><w:t>${'dài '.repeat(50_000)}</w:t></w:r></w:p>`;
  expect(await readWord(part(endless))).toEqual({ ok: false, refusal: 'word-too-long' });
  expect(await readWord(part('x'.repeat(13 * 1024 * 1024)))).toEqual({ ok: false, refusal: 'word-too-long' });
});
