import { afterAll, expect, test } from 'vitest';
import { samples } from '../../../tests/support/sample-papers.ts';
import { createPrinter, PrintFailed } from './printer.ts';
import type { TemplateName } from './templates.ts';

const printer = createPrinter();
afterAll(() => printer.close());
const slip = samples['reception-slip'].full;
const qr = 'https://dichvucong.example.vn/tra-cuu?ma=H56.S101-261124-0001';

const text = (pdf: Uint8Array): string => Buffer.from(pdf).toString('latin1');
const pagesOf = (pdf: Uint8Array): number => text(pdf).match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const cases = Object.entries(samples).flatMap(([template, { full, sparse }]) => [
  { template, amount: 'everything', data: full },
  { template, amount: 'as little as possible', data: sparse },
]);

test.each(cases)('$template is printed with $amount as a tagged PDF/A-2a in Vietnamese', async ({ template, data }) => {
  const pdf = text(await printer.print(template as TemplateName, data, { qr }));
  expect(pdf.slice(0, 5)).toBe('%PDF-');
  expect(pdf).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
  expect(pdf).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</);
  expect(pdf).toMatch(/\/Lang\s*\(vi/);
  expect(pdf).toContain('/StructTreeRoot');
});

const ONE_PAGE: readonly TemplateName[] = [
  'reception-slip',
  'supplement-request',
  'refusal',
  'apology-letter',
  'stop-notice',
  'control-sheet',
  'inquiry-record',
  'submission-confirmation',
  'birth-declaration',
  'birth-certificate',
];

test.each(ONE_PAGE)('%s is one page, as the official form is', async (template) => {
  expect(pagesOf(await printer.print(template, samples[template].full, { qr }))).toBe(1);
  expect(pagesOf(await printer.print(template, samples[template].sparse, { qr }))).toBe(1);
});

test('a long list of papers flows onto more pages instead of being cut', async () => {
  const papers = Array.from({ length: 60 }, (_, i) => ({ name: `Giấy tờ số ${i + 1}`, copies: 1 }));
  expect(pagesOf(await printer.print('reception-slip', { ...slip, papers }, { qr }))).toBeGreaterThan(1);
});

test('what looks like a command of the typesetter is printed, not carried out', async () => {
  const fullName = '#panic("x") $x^2$ \\ ] [ *đậm* `mã` @nhãn <nhãn> #read("/etc/passwd") "; // /* ';
  const hostile = {
    ...slip,
    submitter: { fullName, address: fullName },
    procedure: { code: fullName, name: fullName },
  };
  const pdf = await printer.print('reception-slip', hostile, { qr });
  expect(text(pdf).slice(0, 5)).toBe('%PDF-');
});

test.each([
  ['a character the font lacks', '中文 😀 🇻🇳'],
  ['a private character', '\ue000 \u{f0000}'],
  ['control and direction characters', '\u0000\u0007 a\u202eb \u200b \ufeff'],
  ['half of a surrogate pair', '\ud83d x'],
])('%s does not keep a document from being made', async (_what, fullName) => {
  const pdf = await printer.print('reception-slip', { ...slip, submitter: { fullName } }, { qr });
  expect(text(pdf)).toContain('pdfaid:part');
});

test('fifty people who print at once each get their own slip', async () => {
  const codes = Array.from({ length: 50 }, (_, i) => `H56.S101-261124-${String(i).padStart(4, '0')}`);
  const printed = await Promise.all(
    codes.map((dossierCode) => printer.print('reception-slip', { ...slip, dossierCode }, { qr })),
  );
  expect(new Set(printed.map((pdf) => text(pdf).match(/<dc:title>.*?<\/dc:title>/s)?.[0])).size).toBe(50);
});

test('a document that takes too long is given up and the next one is printed', async () => {
  const hasty = createPrinter({ timeoutInMs: 400 });
  await hasty.warm().catch(() => undefined);
  const papers = Array.from({ length: 200_000 }, (_, i) => ({ name: `Giấy tờ ${i}` }));
  await expect(hasty.print('reception-slip', { ...slip, papers })).rejects.toThrow(PrintFailed);
  const patient = createPrinter();
  expect(pagesOf(await patient.print('reception-slip', slip))).toBe(1);
  patient.close();
  hasty.close();
});

test('the compiler is replaced when it has grown too large, without losing a document', async () => {
  const frugal = createPrinter({ recycleAboveInBytes: 1 });
  const printed = await Promise.all([slip, slip, slip].map((data) => frugal.print('reception-slip', data)));
  expect(printed.map(pagesOf)).toEqual([1, 1, 1]);
  frugal.close();
});
