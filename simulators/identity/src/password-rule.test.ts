import { expect, test } from 'vitest';
import { faultsOfPassword } from './password-rule.ts';

const SON = { fullName: 'Lương Văn Sơn', idNumber: '038088999101', phone: '0968000101' };

test.each([
  ['Ng1!', ['too-short']],
  ['khongcohoa1!', ['no-upper']],
  ['KHONGCOTHUONG1!', ['no-lower']],
  ['KhongCoSo!', ['no-digit']],
  ['KhongCoDau1', ['no-sign']],
  ['x'.repeat(129), ['too-long']],
  ['Sông Mã chảy 2 bờ!', []],
] as const)('the rule of the guide, told part by part: %s', (password, faults) => {
  expect(faultsOfPassword(password, SON)).toEqual(faults);
});

test.each([
  'Matkhau@2026',
  'Mật khẩu 123!',
  'M@tKh4u1!',
  'P@ssw0rd2026!',
  '@Dmin12345',
  'Abc@12345',
  'Qwe!@#123',
  'Aaaa1111!',
  'Viet-Nam1945',
  'ThanhHoa@36',
  'Thanh Hóa 36!',
  'VanSon!1988',
  'LuongVanSon#1',
  'Aa!038088999101',
  'Aa!0968000101',
])('attack 22: %s follows the rule and is refused as easy to guess', (password) => {
  expect(faultsOfPassword(password, SON)).toEqual(['guessable']);
});

test('attack 22: a password from a keyboard that composes accents differently is judged alike', () => {
  expect(faultsOfPassword('Mật khẩu 123!'.normalize('NFD'), SON)).toEqual(['guessable']);
  expect(faultsOfPassword('Sông Mã chảy 2 bờ!'.normalize('NFD'), SON)).toEqual([]);
});
