import { expect, test } from 'vitest';
import { aVisitor, type Visitor } from './support/browser.ts';
import { takeGuidePicture } from './support/guide-picture.ts';
import { checkPage } from './support/page-check.ts';
import { account, arriveAtPortal, codeAfter, newestCode } from './support/people.ts';

const ROLE = 'citizen';

async function toTheCode(visitor: Visitor): Promise<string> {
  const { page } = visitor;
  const { id, password, phone = '' } = account(ROLE);
  await page.goto('/');
  await page.locator('header').getByRole('link', { name: 'Đăng nhập' }).click();
  await page.getByRole('link', { name: /Tài khoản VNeID Bộ Công an/ }).click();
  await takeGuidePicture(visitor, 'vneid-mat-khau');
  await page.getByLabel('Số định danh cá nhân').fill(id);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  expect(await page.locator('main').textContent()).toContain('Mật khẩu không được bỏ trống');
  expect(await page.getByLabel('Số định danh cá nhân').inputValue()).toBe(id);
  await checkPage(visitor, 'vneid-mat-khau-trong');
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  const before = await newestCode(phone);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.getByRole('heading', { name: 'Xác thực OTP' }).waitFor();
  await takeGuidePicture(visitor, 'vneid-ma-otp');
  return codeAfter(phone, before);
}

const errorOf = (visitor: Visitor): Promise<string | null> => visitor.page.locator('#e-otp').textContent();

test.each([
  { javaScript: true, how: 'in a browser with script' },
  { javaScript: false, how: 'in a browser without script' },
])('a citizen signs in with VNeID by password and one-time code $how', async ({ javaScript }) => {
  const visitor = await aVisitor({ javaScript });
  const { page, context } = visitor;
  const code = await toTheCode(visitor);
  const main = page.locator('main');
  expect(await main.textContent()).toContain('Vui lòng nhập mã OTP vừa gửi tới số điện thoại 098****229');
  const left = javaScript ? /Mã sẽ hết hạn\s+(03:00|0[12]:[0-5]\d)/ : /Mã sẽ hết hạn\s+lúc \d\d:\d\d:\d\d/;
  expect(await main.textContent()).toMatch(left);

  await page.getByRole('button', { name: 'Gửi lại mã' }).click();
  await page.locator('#e-otp').waitFor();
  expect(await errorOf(visitor)).toContain('Bạn chờ một phút rồi mới gửi lại.');
  await page.getByLabel('Mã OTP gồm 6 chữ số').fill(code === '000000' ? '000001' : '000000');
  await page.getByRole('button', { name: 'Xác nhận' }).click();
  await page.getByText('Bạn còn 4 lần nhập.').first().waitFor();
  await checkPage(visitor, 'vneid-otp-sai');

  await page.getByLabel('Mã OTP gồm 6 chữ số').fill(code);
  await page.getByRole('button', { name: 'Xác nhận' }).click();
  await arriveAtPortal(visitor, 'vneid');
  expect(await page.locator('header').textContent()).toContain('Xin chào Lê Hữu Hồng');
  expect(visitor.trouble).toEqual([]);
  await context.close();
});

test.each([
  { javaScript: true, how: 'with script' },
  { javaScript: false, how: 'without script' },
])('a citizen who cancels at the one-time code is back at the choice of accounts, $how', async ({ javaScript }) => {
  const visitor = await aVisitor({ javaScript });
  const { page, context } = visitor;
  await toTheCode(visitor);
  await page.getByRole('button', { name: 'Huỷ bỏ' }).click();
  await page.getByText('Bạn đã hủy đăng nhập.').waitFor();
  expect(await page.getByRole('link', { name: /Tài khoản VNeID Bộ Công an/ }).isVisible()).toBe(true);
  expect(await page.locator('header').textContent()).not.toContain('Xin chào');
  expect(visitor.trouble).toEqual([]);
  await context.close();
});
