import { expect, test } from 'vitest';
import { vietQrText } from './viet-qr.ts';

test('a bank reads our codes: they are those of the published examples, sign for sign', () => {
  expect(vietQrText({ bin: '970416', account: '257678859' })).toBe(
    '00020101021138530010A0000007270123000697041601092576788590208QRIBFTTA53037045802VN6304AE9F',
  );
  expect(vietQrText({ bin: '970416', account: '257678859', amount: 10_000, purpose: 'Chuyển tiền' })).toBe(
    '00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA53037045405100005802VN62150811Chuyen tien630453E6',
  );
  expect(vietQrText({ bin: '970403', account: '0011012345678' })).toBe(
    '00020101021138570010A00000072701270006970403011300110123456780208QRIBFTTA53037045802VN63049E6F',
  );
});

test('a reference of 25 signs reaches the bank whole, a longer purpose is cut', () => {
  const bill = `TT${'7'.repeat(23)}`;
  const text = vietQrText({ bin: '970405', account: '1', amount: 1, bill, purpose: 'Lệ phí hồ sơ H56.12-261122-0001' });
  expect(text).toContain(`0125${bill}0825Le phi ho so H56.12-26112`);
});
