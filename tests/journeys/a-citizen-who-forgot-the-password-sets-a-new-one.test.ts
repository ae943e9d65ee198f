import { expect, test } from 'vitest';
import { aVisitor, type Visitor } from './support/browser.ts';
import { checkPage } from './support/page-check.ts';
import { arriveAtPortal, codeAfter, newestCode } from './support/people.ts';
import { ownSystem } from './support/system.ts';

interface Forgetful {
  readonly id: string;
  readonly phone: string;
  readonly name: string;
}

/** Nobody else in the journeys signs in as these. */
const LAN: Forgetful = { id: '038185999006', phone: '0868000706', name: 'Vi Thị Lan' };
const ANH: Forgetful = { id: '038201999007', phone: '0987000807', name: 'Hoàng Đức Anh' };
const PASSWORD = 'Sông Mã chảy 2 bờ!';

test.each([
  { javaScript: true, how: 'with script', person: LAN },
  { javaScript: false, how: 'without script', person: ANH },
])('a citizen who forgot the password sets a new one and signs in with it, $how', async ({ javaScript, person }) => {
  const visitor = await aVisitor({ javaScript });
  const { page } = visitor;
  await page.goto('/dang-nhap');
  await page.getByText('Không đăng nhập được?').click();
  await page.getByRole('link', { name: 'các cách lấy lại mật khẩu' }).click();
  for (const way of ['Quên mật khẩu', 'Đến quầy giao dịch', 'Khiếu nại'])
    expect(await page.locator('main').textContent()).toContain(way);
  await checkPage(visitor, 'quen-mat-khau-cac-cach');
  await page.goto('/dang-nhap/dvcqg');
  await page.getByRole('link', { name: 'Quên mật khẩu' }).click();

  await askForCode(visitor, person);
  await confirmCode(visitor, person);
  await choosePassword(visitor);
  await signInAgain(visitor, person);
  expect(visitor.trouble).toEqual([]);
  await visitor.context.close();
});

async function askForCode(visitor: Visitor, { id, phone }: Forgetful): Promise<void> {
  const { page } = visitor;
  await checkPage(visitor, 'quen-mat-khau');
  const send = page.getByRole('button', { name: 'Gửi mã OTP' });
  await page.getByLabel('Tên đăng nhập (CMT hoặc CCCD)').fill(id);
  await page.getByLabel('Số điện thoại đã đăng ký').fill('0868');
  await send.click();
  await checkPage(visitor, 'quen-mat-khau-sai');
  expect(await page.getByLabel('Tên đăng nhập (CMT hoặc CCCD)').inputValue()).toBe(id);
  await page.getByLabel('Số điện thoại đã đăng ký').fill(phone);
  await send.click();
}

async function confirmCode(visitor: Visitor, { phone }: Forgetful): Promise<void> {
  const { page } = visitor;
  await page.waitForURL(/\/quen-mat-khau\/otp$/);
  await checkPage(visitor, 'quen-mat-khau-otp');
  await page.fill('[name=otp]', '12');
  await page.getByRole('button', { name: 'Xác nhận', exact: true }).click();
  expect(await page.locator('main').textContent()).toContain('Mã OTP gồm 6 chữ số.');
  await checkPage(visitor, 'quen-mat-khau-otp-sai');
  await page.fill('[name=otp]', await codeAfter(phone, undefined));
  await page.getByRole('button', { name: 'Xác nhận', exact: true }).click();
}

async function choosePassword(visitor: Visitor): Promise<void> {
  const { page, javaScript } = visitor;
  await page.waitForURL(/\/mat-khau$/);
  await checkPage(visitor, 'quen-mat-khau-mat-khau-moi');
  await page.locator('[name=password]').fill('MatKhau@2026');
  if (javaScript) expect(await page.locator('.rule .met').count()).toBe(5);
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  expect(await page.locator('main').textContent()).toContain('Mật khẩu này dễ đoán');
  await page.locator('[name=password]').fill(PASSWORD);
  await page.locator('[name=repeated]').fill(PASSWORD);
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await page.waitForURL(/\/xong$/);
  await checkPage(visitor, 'quen-mat-khau-xong');
}

async function signInAgain(visitor: Visitor, { id, phone, name }: Forgetful): Promise<void> {
  const { page } = visitor;
  await page.getByRole('link', { name: 'Đăng nhập', exact: true }).click();
  await page.waitForURL((url) => !url.href.startsWith(ownSystem().portalUrl));
  const before = await newestCode(phone);
  await page.fill('[name=username]', id);
  await page.fill('[name=password]', PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.waitForURL(/\/otp$/);
  await page.fill('[name=otp]', await codeAfter(phone, before));
  await page.getByRole('button', { name: 'XÁC NHẬN', exact: true }).click();
  await arriveAtPortal(visitor, 'dvcqg');
  expect(await page.locator('header').textContent()).toContain(`Xin chào ${name}`);
}
