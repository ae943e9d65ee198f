import { Workbook } from '@cj-tech-master/excelts';
import { expect, test } from 'vitest';
import { writeSpreadsheet } from './write-spreadsheet.ts';

test('whatever a cell begins with, it is read back as the text or number it was', async () => {
  const rows = [
    ['Đơn vị', 'Số'],
    ['=HYPERLINK("https://example.vn")', 12_345],
    ['+84 912', null],
    ['-1+1', -3],
    ['@SUM(A1)', 0],
  ];
  const file = await writeSpreadsheet({ name: 'II.06a: kỳ [11/2026]', rows, widths: [40, 10], strongRows: [1] });
  const workbook = new Workbook();
  await workbook.xlsx.load(file);
  const sheet = workbook.worksheets[0];
  expect(sheet?.name).toBe('II.06a  kỳ  11 2026 ');
  rows.forEach((row, index) => {
    const [text, number] = row;
    expect(sheet?.getRow(index + 1).getCell(1).value).toBe(text);
    expect(sheet?.getRow(index + 1).getCell(2).value ?? null).toBe(number);
  });
});
