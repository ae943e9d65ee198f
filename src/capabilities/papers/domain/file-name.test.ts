import { expect, test } from 'vitest';
import { cleanFileName, hasForeignEnding, nameForKind } from './file-name.ts';

test.each([
  ['Giấy chứng sinh.pdf', 'Giấy chứng sinh.pdf'],
  ['Giấy khai sinh.pdf'.normalize('NFD'), 'Giấy khai sinh.pdf'],
  ['../../etc/passwd', '_.._etc_passwd'],
  ['C:\\Users\\Hồng\\don.pdf', 'C:_Users_Hồng_don.pdf'],
  ['hop-dong\u202efdp.exe', 'hop-dongfdp.exe'],
  ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie: x.pdf'],
  ['"><svg onload=alert(1)>.pdf', '"><svg onload=alert(1)>.pdf'],
  ['  ảnh   thẻ .jpg ', 'ảnh thẻ .jpg'],
  ['', ''],
])('the name %j is kept as %j', (given, kept) => {
  expect(cleanFileName(given)).toBe(kept);
});

test('a very long name keeps its ending', () => {
  const name = cleanFileName(`${'ằ'.repeat(400)}.pdf`);
  expect(Array.from(name)).toHaveLength(200);
  expect(name.endsWith('.pdf')).toBe(true);
});

test.each(['don.pdf.exe', 'trang.html', 've.svg', 'x.js'])('%s does not belong to what we take', (name) => {
  expect(hasForeignEnding(name)).toBe(true);
});

test.each(['don.pdf', 'ANH.JPG', 'so 12.2026', 'khong-duoi', ''])('%s may be taken', (name) => {
  expect(hasForeignEnding(name)).toBe(false);
});

test('a name says what the content is', () => {
  expect(nameForKind('ảnh.pdf', 'jpeg')).toBe('ảnh.pdf.jpg');
  expect(nameForKind('ảnh.JPEG', 'jpeg')).toBe('ảnh.JPEG');
  expect(nameForKind('', 'pdf')).toBe('tep.pdf');
});
