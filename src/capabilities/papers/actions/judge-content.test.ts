import { expect, test } from 'vitest';
import {
  sampleDocx,
  sampleJpeg,
  samplePdf,
  samplePng,
  sampleZip,
  WORD_DOCUMENT,
  WORD_TYPES,
} from '../../../../tests/support/sample-files.ts';
import { judgeContent } from './judge-content.ts';

const text = (content: string): Buffer => Buffer.from(content);
const join = (...parts: (Buffer | string)[]): Buffer => Buffer.concat(parts.map((part) => Buffer.from(part)));
const wide = (letters: string): Buffer => Buffer.from(letters, 'utf16le');
const bomb = (entry: { claimedSize?: number }): Buffer =>
  sampleZip([WORD_TYPES, { name: 'word/document.xml', content: 'x', ...entry }]);

test.each([
  ['pdf', samplePdf()],
  ['pdf', join(samplePdf(), '\r\n\0\0')],
  ['jpeg', sampleJpeg()],
  ['jpeg', join(sampleJpeg(), 'SEFT camera data behind the picture')],
  ['jpeg', sampleJpeg(16_320, 12_240)],
  ['png', samplePng()],
  ['docx', sampleDocx()],
] as const)('a whole %s is taken', async (kind, content) => {
  expect(await judgeContent(content)).toEqual({ ok: true, kind });
});

test.each([
  ['nothing at all', Buffer.alloc(0), 'empty'],
  ['a page', text('<!doctype html><script>alert(1)</script>'), 'type-not-accepted'],
  [
    'a drawing that can carry scripts',
    text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    'type-not-accepted',
  ],
  ['a program', join('MZ\x90\0\x03', Buffer.alloc(200)), 'type-not-accepted'],
  ['plain text', text('Kính gửi Ủy ban nhân dân'), 'type-not-accepted'],
  ['a GIF with a document behind it', join('GIF89a', Buffer.alloc(20), samplePdf()), 'type-not-accepted'],
  ['an archive that is no Word document', sampleZip([{ name: 'a.txt', content: 'x' }]), 'type-not-accepted'],
  [
    'a spreadsheet',
    sampleZip([{ name: '[Content_Types].xml', content: '<Types>spreadsheetml.sheet.main+xml</Types>' }]),
    'type-not-accepted',
  ],
  [
    'an old .doc',
    join('\xd0\xcf\x11\xe0', Buffer.alloc(100)).fill(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 0, 4),
    'type-not-accepted',
  ],

  ['a PDF cut off in the middle', samplePdf().subarray(0, 150), 'damaged'],
  ['a PDF that begins late', join('rubbish', samplePdf()), 'type-not-accepted'],
  ['a JPEG cut off in its pixels', sampleJpeg().subarray(0, -4), 'damaged'],
  ['a JPEG cut off in its header', sampleJpeg().subarray(0, 24), 'damaged'],
  ['a PNG cut off', samplePng().subarray(0, -12), 'damaged'],
  ['a PNG changed by a text transfer', join(Buffer.from([0x89, 0x50]), 'NG\n\n'), 'damaged'],
  ['a Word document cut off', sampleDocx().subarray(0, -30), 'damaged'],
  ['a Word document without its middle', join(sampleDocx().subarray(0, 60), sampleDocx().subarray(90)), 'damaged'],

  ['a PDF with a password', samplePdf('', '/Encrypt 5 0 R'), 'locked'],
  [
    'a Word document with a password',
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600), wide('EncryptedPackage')]),
    'locked',
  ],
  ['a locked archive', sampleDocx([{ name: 'x.xml', content: 'x', encrypted: true }]), 'locked'],

  [
    'a picture that is also an archive',
    join(sampleJpeg(), sampleZip([{ name: 'Evil.class', content: 'x' }])),
    'mixed-content',
  ],
  ['a PDF that is also an archive', join(samplePdf(), sampleZip([{ name: 'x', content: 'x' }])), 'mixed-content'],
  ['a PDF that is also a page', samplePdf('/X (<html><script>alert(1)</script>)'), 'mixed-content'],
  ['a picture with a page behind it', join(samplePng(), '<script>alert(1)</script>'), 'mixed-content'],

  ['a PDF that runs commands', samplePdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >>'), 'active-content'],
  ['a Word document with macros', sampleDocx([{ name: 'word/vbaProject.bin', content: 'x' }]), 'active-content'],
  ['a picture of 20 000 × 20 000', samplePng(20_000, 20_000), 'too-many-pixels'],
  ['an archive that unpacks to a disk', bomb({ claimedSize: 3_000_000_000 }), 'unpacks-too-large'],
  [
    'an archive of 6 000 entries',
    sampleZip(Array.from({ length: 6000 }, (_, i) => ({ name: `w/${i}`, content: '' }))),
    'unpacks-too-large',
  ],
  [
    'a list of contents that unpacks to a disk',
    sampleZip([{ name: '[Content_Types].xml', content: ' '.repeat(5_000_000) }, WORD_DOCUMENT]),
    'damaged',
  ],
])('%s is refused', async (_what, content, refusal) => {
  expect(await judgeContent(content)).toEqual({ ok: false, refusal });
});

test('no file of chance bytes after a known beginning makes the judges fail', async () => {
  const beginnings = [samplePdf(), sampleJpeg(), samplePng(), sampleDocx()];
  for (let round = 0; round < 400; round++) {
    const content = Buffer.from(beginnings[round % 4] as Buffer);
    for (let change = 0; change < 6; change++)
      content[(round * 7919 + change * 104_729) % content.length] = (round * 31 + change * 17) % 256;
    const judgement = await judgeContent(content.subarray(0, content.length - (round % 13)));
    expect(typeof judgement.ok).toBe('boolean');
  }
});
