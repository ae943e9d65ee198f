import { expect, test } from 'vitest';
import { aVisitor } from './support/browser.ts';
import { takeGuidePicture } from './support/guide-picture.ts';
import { checkPage } from './support/page-check.ts';
import { account, codeAfter, newestCode } from './support/people.ts';
import { ownSystem } from './support/system.ts';

const ROLE = 'second-citizen';

test.each([
  { javaScript: true, how: 'with script' },
  { javaScript: false, how: 'without script' },
])('a citizen signs in through the National Portal, $how', async ({ javaScript }) => {
  const { id, password, phone = '', name } = account(ROLE);
  const visitor = await aVisitor({ javaScript });
  const { page } = visitor;
  const main = page.locator('main');
  await page.goto('/');

  // Bước 1
  await page.locator('header').getByRole('link', { name: 'Đăng nhập', exact: true }).click();
  await takeGuidePicture(visitor, 'chon-tai-khoan', page.getByText('Lựa chọn tài khoản đăng nhập'));
  await checkPage(visitor, 'dang-nhap');
  await page.getByRole('link', { name: /Cổng DVC Quốc gia/ }).click();

  // Bước 2, 3
  await page.waitForURL((url) => !url.href.startsWith(ownSystem().portalUrl));
  expect(await main.textContent()).toContain('Tài khoản cấp bởi Cổng Dịch vụ công Quốc gia');
  await page.getByRole('link', { name: 'USB ký số' }).click();
  expect(await main.textContent()).toContain('Bạn đăng nhập bằng CMT/CCCD');
  await checkPage(visitor, 'dvcqg-usb-ky-so');
  await page.getByRole('link', { name: 'CMT/CCCD' }).click();
  await takeGuidePicture(visitor, 'dvcqg-cac-the', page.getByText('Tài khoản cấp bởi'));
  await checkPage(visitor, 'dvcqg-dang-nhap');
  await page.getByLabel('Tên đăng nhập (CMT hoặc CCCD)').fill(id);
  await page.locator('[name=password]').fill('không phải mật khẩu');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  expect(await main.textContent()).toContain('chưa đúng, hoặc tài khoản đang tạm khóa');
  await checkPage(visitor, 'dvcqg-sai-mat-khau');
  expect(await page.getByLabel('Tên đăng nhập (CMT hoặc CCCD)').inputValue()).toBe(id);
  await page.locator('[name=password]').fill(password);
  const before = await newestCode(phone);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();

  // Bước 4
  await page.waitForURL(/\/otp$/);
  await takeGuidePicture(visitor, 'dvcqg-ma-otp');
  await checkPage(visitor, 'dvcqg-nhap-otp');
  await page.fill('[name=otp]', await codeAfter(phone, before));
  await page.getByRole('button', { name: 'XÁC NHẬN', exact: true }).click();
  const agree = page.getByRole('button', { name: 'Đồng ý', exact: true });
  await page.waitForURL((url) => url.href.startsWith(ownSystem().portalUrl) || !url.pathname.endsWith('/otp'));
  if (await agree.isVisible()) await agree.click();
  await page.waitForURL((url) => url.href.startsWith(ownSystem().portalUrl));
  expect(await page.locator('header').textContent()).toContain(`Xin chào ${name}`);
  expect(visitor.trouble).toEqual([]);
  await visitor.context.close();
});
