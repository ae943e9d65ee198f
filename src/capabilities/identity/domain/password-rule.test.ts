import { expect, test } from 'vitest';
import { passwordComplaints } from './password-rule.ts';

const OWN = ['thu.nguyen', 'Nguyễn Thị Thu'];

test.each([
  ['Sông-Mã#73 xanh', []],
  ['Ab1!', ['too-short']],
  ['ABCDXYZ!9', ['no-lower-case']],
  ['abcdxyz!9', ['no-upper-case']],
  ['Abcdxyz!!', ['no-digit']],
  ['Abcdxyz99', ['no-special']],
  ['ThanhHóa@36!', ['too-common']],
  ['P@ssw0rd!x', ['too-common']],
  ['P@ssword!1', ['too-common']],
  ['NguyễnThịThu#9', ['names-its-owner']],
  ['Thu.Nguyen#9', ['names-its-owner']],
])('attack 22: %j is told %j', (password, complaints) => {
  expect(passwordComplaints(password, OWN)).toEqual(complaints);
});

test('128 signs are fine however many bytes they take, 129 are too many', () => {
  const start = 'Aa1!';
  expect(passwordComplaints(start + '😀'.repeat(124), [])).toEqual([]);
  expect(passwordComplaints(start + 'ệ'.repeat(125), [])).toEqual(['too-long']);
});

test('attack 22: the same password typed on a keyboard that writes marks apart is the same', () => {
  const password = 'Đồng-Cỏ#73';
  expect(passwordComplaints(password.normalize('NFD'), OWN)).toEqual(passwordComplaints(password, OWN));
});
