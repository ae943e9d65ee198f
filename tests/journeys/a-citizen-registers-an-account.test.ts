import { expect, test } from 'vitest';
import { aVisitor, type Visitor } from './support/browser.ts';
import { takeGuidePicture } from './support/guide-picture.ts';
import { checkPage } from './support/page-check.ts';
import { account, codeAfter, newestCode } from './support/people.ts';

interface Registrant {
  readonly fullName: string;
  readonly idNumber: string;
  readonly birthDate: readonly [string, string, string];
  readonly gender: 'male' | 'female';
  readonly phone: string;
}

/** Subscribers without an account yet, as the telephone companies know them. */
const SON: Registrant = {
  fullName: 'Lương Văn Sơn',
  idNumber: '038088999101',
  birthDate: ['15', '3', '1988'],
  gender: 'male',
  phone: '0968000101',
};
const HANH: Registrant = {
  fullName: 'Trịnh Thị Hạnh',
  idNumber: '038193999102',
  birthDate: ['8', '3', '1993'],
  gender: 'female',
  phone: '0977000102',
};
const PASSWORD = 'Sông Mã chảy 2 bờ!';

test.each([
  { javaScript: true, how: 'with script', person: SON },
  { javaScript: false, how: 'without script', person: HANH },
])('a citizen registers an account and is greeted by name, $how', async ({ javaScript, person }) => {
  const visitor = await aVisitor({ javaScript });
  const { page } = visitor;
  await page.goto('/');
  await page.locator('header').getByRole('link', { name: 'Đăng ký', exact: true }).click();

  await chooseMethod(visitor);
  await fillForm(visitor, person);
  await confirmPhone(visitor, person);
  await choosePassword(visitor);

  await page.getByRole('button', { name: 'Đồng ý', exact: true }).click();
  await page.waitForURL((url) => url.pathname === '/');
  expect(await page.locator('header').textContent()).toContain(`Xin chào ${person.fullName}`);
  expect(visitor.trouble).toEqual([]);
  await visitor.context.close();
});

/** Bước 2: Chọn phương thức đăng ký tài khoản */
async function chooseMethod(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await page.waitForURL(/\/dang-ky\//);
  expect(await page.locator('h1').textContent()).toBe('Chọn phương thức đăng ký');
  await page.getByLabel('Doanh nghiệp').check();
  await page.getByRole('button', { name: 'Xem phương thức' }).click();
  expect(await page.locator('main').textContent()).toContain('Đăng ký bằng thuê bao di động chỉ dành cho Công dân');
  await checkPage(visitor, 'dang-ky-doanh-nghiep');
  await page.getByLabel('Công dân').check();
  await page.getByRole('button', { name: 'Xem phương thức' }).click();
  await takeGuidePicture(visitor, 'dang-ky-phuong-thuc');
  await checkPage(visitor, 'dang-ky-phuong-thuc');
  await page.getByRole('link', { name: 'Thuê bao di động' }).click();
}

/** Bước 3: Nhập đầy đủ thông tin, chọn đăng ký */
async function fillForm(visitor: Visitor, person: Registrant): Promise<void> {
  const { page } = visitor;
  expect(await page.locator('h1').textContent()).toBe('Đăng ký bằng thuê bao di động');
  await takeGuidePicture(visitor, 'dang-ky-thong-tin');
  await checkPage(visitor, 'dang-ky-thong-tin');
  const form = page.url();
  const register = page.getByRole('button', { name: 'Đăng ký', exact: true });
  await register.click();
  await checkPage(visitor, 'dang-ky-thong-tin-thieu');

  const known = account('citizen');
  await typeIn(visitor, {
    ...person,
    fullName: known.name,
    idNumber: known.id,
    birthDate: ['9', '5', '1989'],
    gender: 'male',
  });
  await register.click();
  const main = page.locator('main');
  expect(await main.textContent()).toContain('không trùng với thông tin thuê bao. Bạn soạn TTTB gửi 1414');
  await checkPage(visitor, 'dang-ky-khong-chinh-chu');
  await page.getByLabel('Số điện thoại').fill(known.phone ?? '');
  await register.click();
  expect(await page.locator('h1').textContent()).toBe('Số CMT/CCCD này đã có tài khoản');
  for (const way of ['Quên mật khẩu', 'Đến quầy giao dịch', 'Khiếu nại'])
    expect(await main.textContent()).toContain(way);
  await checkPage(visitor, 'dang-ky-da-co-tai-khoan');

  await page.goto(form);
  await typeIn(visitor, person);
  const before = await newestCode(person.phone);
  await register.click();
  await page.waitForURL(/\/otp$/);
  await codeAfter(person.phone, before);
}

async function typeIn({ page }: Visitor, person: Registrant): Promise<void> {
  const [day, month, year] = person.birthDate;
  await page.getByLabel('Họ và tên').fill(person.fullName);
  await page.getByLabel('Số CMT/CCCD').fill(person.idNumber);
  await page.getByLabel('Ngày', { exact: true }).fill(day);
  await page.getByLabel('Tháng', { exact: true }).fill(month);
  await page.getByLabel('Năm', { exact: true }).fill(year);
  await page.getByLabel(person.gender === 'male' ? 'Nam' : 'Nữ', { exact: true }).check();
  await page.getByLabel('Số điện thoại').fill(person.phone);
  await page.getByLabel('Địa chỉ').fill('Số 3, ngõ Ví Dụ, phường Hạc Thành, tỉnh Thanh Hóa');
}

/** Bước 4: Nhập mã OTP, nhấn “Xác nhận” */
async function confirmPhone(visitor: Visitor, { phone }: Registrant): Promise<void> {
  const { page } = visitor;
  await takeGuidePicture(visitor, 'dang-ky-ma-otp');
  await checkPage(visitor, 'dang-ky-otp');
  await page.getByRole('button', { name: 'Gửi lại OTP' }).click();
  expect(await page.locator('main').textContent()).toContain('Bạn chờ một phút rồi mới gửi lại');
  await checkPage(visitor, 'dang-ky-otp-gui-lai');
  await page.fill('[name=otp]', await codeAfter(phone, undefined));
  await page.getByRole('button', { name: 'Xác nhận', exact: true }).click();
}

/** Bước 5: Nhập và xác nhận lại mật khẩu, nhấn “Đăng ký” */
async function choosePassword(visitor: Visitor): Promise<void> {
  const { page, javaScript } = visitor;
  await page.waitForURL(/\/mat-khau$/);
  await takeGuidePicture(visitor, 'dang-ky-mat-khau');
  await checkPage(visitor, 'dang-ky-mat-khau');
  await page.locator('[name=password]').fill('songma');
  expect(await page.locator('.rule .met').count()).toBe(javaScript ? 1 : 0);
  await page.getByRole('button', { name: 'Đăng ký', exact: true }).click();
  expect(await page.locator('.rule .missing').count()).toBe(4);
  await checkPage(visitor, 'dang-ky-mat-khau-yeu');
  await page.locator('[name=password]').fill(PASSWORD);
  if (javaScript) expect(await page.locator('.rule .met').count()).toBe(5);
  await page.locator('[name=repeated]').fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng ký', exact: true }).click();
  await page.getByRole('button', { name: 'Đồng ý', exact: true }).waitFor();
}
