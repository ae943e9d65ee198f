import { expect, test } from 'vitest';
import { readIdCardCode } from './id-card-code.ts';

const CARD = '038089999001|171234567|Lê Hữu Hồng|09051989|Nam|Số 00 ngõ Ví Dụ, Phường Hạc Thành, Thanh Hóa|15032022';

test('what the scanner types is the person on the card', () => {
  expect(readIdCardCode(`${CARD}\n`)).toEqual({
    personalId: '038089999001',
    fullName: 'Lê Hữu Hồng',
    birthDate: '1989-05-09',
    gender: '1',
    address: 'Số 00 ngõ Ví Dụ, Phường Hạc Thành, Thanh Hóa',
  });
});

test('a card without an old number and a newer card with more behind are read as well', () => {
  const newer = '038192999002||Nguyễn Thị Mai|08031992|Nữ|Thanh Hóa|01072024||Nguyễn Văn A|Trần Thị B|';
  expect(readIdCardCode(newer)).toMatchObject({ personalId: '038192999002', gender: '2', birthDate: '1992-03-08' });
});

test.each(['constructor', 'toString', '__proto__', '', 'Khác'])('a card whose sex reads “%s” says none', (sex) => {
  const read = readIdCardCode(CARD.replace('Nam', sex));
  expect(read).toMatchObject({ personalId: '038089999001' });
  expect(read?.gender).toBeUndefined();
});

test('marks that a scanner types apart are put together', () => {
  expect(readIdCardCode(CARD.normalize('NFD'))?.fullName).toBe('Lê Hữu Hồng');
});

test.each([
  ['nothing', ''],
  ['a code of a product', '8934588012112'],
  ['an address of the web', 'https://example.vn/?a=1|2|3|4|5|6|7'],
  ['a card cut off in the middle', CARD.slice(0, 40)],
  ['a day that does not exist', CARD.replace('09051989', '31021989')],
  ['a number of nine digits', CARD.replace('038089999001', '171234567')],
])('%s is no card', (_what, text) => {
  expect(readIdCardCode(text)).toBeUndefined();
});
