import { expect, test } from 'vitest';
import { ownPath } from './return-path.ts';

test.each(['/', '/ho-so-ca-nhan', '/nop-ho-so/1.001612/to-khai?buoc=2&x=a%20b', '/dich-vu-cong?tu-khoa=khai%20sinh'])(
  '%s is a page of ours',
  (path) => {
    expect(ownPath(path)).toBe(path);
  },
);

test.each([
  '//evil.vn',
  '///evil.vn',
  '/\\evil.vn',
  '\\\\evil.vn',
  '/\t/evil.vn',
  '/a\r\nLocation: https://evil.vn',
  'https://evil.vn',
  'javascript:alert(1)',
  'evil.vn',
  '',
  '/..//evil.vn',
  '/./\u002f/evil.vn',
  `/${'a'.repeat(600)}`,
])('%j leads home', (path) => {
  expect(ownPath(path)).toBe('/');
});

test('an encoded tab stays a path of ours', () => {
  expect(ownPath('/%09/evil.vn')).toBe('/%09/evil.vn');
});
