import { expect, test } from 'vitest';
import { printedLayout } from '../../../tests/support/printed-layout.ts';
import { samples } from '../../../tests/support/sample-papers.ts';
import { createPrinter } from './printer.ts';
import type { TemplateName } from './templates.ts';

/** Mẫu số 01–07, Thông tư 03/2025/TT-VPCP; TT 01/2018: A5, the register A4; and the minutes of an inquiry, what an officer wrote, A4. */
const FORMS: readonly (readonly [TemplateName, string])[] = [
  ['reception-slip', '148 × 210'],
  ['supplement-request', '148 × 210'],
  ['refusal', '148 × 210'],
  ['apology-letter', '148 × 210'],
  ['stop-notice', '148 × 210'],
  ['control-sheet', '148 × 210'],
  ['dossier-register', '297 × 210'],
  ['inquiry-record', '210 × 297'],
  ['free-text-result', '210 × 297'],
];
const qr = 'https://dichvucong.example.vn/tra-cuu?ma=H56.S101-261124-0001';

test.each(FORMS)('%s is laid out as it was proofread', async (template, size) => {
  const layout = await printedLayout(template, samples[template].full, qr);
  expect(layout.split('\n')[0]).toBe(`pages: ${size} mm`);
  await expect(layout).toMatchFileSnapshot(`golden/${template}.txt`);
});

test.each(FORMS)(
  '%s keeps what PDF/A-2a promises: its own fonts, its own colours, a structure to read',
  async (template) => {
    const printer = createPrinter();
    const pdf = Buffer.from(await printer.print(template, samples[template].full, { qr })).toString('latin1');
    printer.close();
    expect(pdf).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>A</);
    expect(pdf).toContain('/GTS_PDFA1');
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toMatch(/\/ViewerPreferences|\/Title/);
    const named = [...pdf.matchAll(/\/Type\s*\/FontDescriptor[\s\S]*?(?=endobj)/g)];
    expect(named.length).toBeGreaterThan(0);
    for (const [descriptor] of named) expect(descriptor).toMatch(/\/FontFile[23]?\b/);
    expect(pdf).not.toMatch(/\/(?:JavaScript|JS|Launch|Encrypt)\b/);
  },
);
