import { expect, test } from 'vitest';
import { aVisitor, type Visitor } from './support/browser.ts';
import { checkPage } from './support/page-check.ts';
import { anOfficer, totp } from './support/people.ts';

const UNIT = 'Ủy ban nhân dân phường Hạc Thành';
const NEW_PASSWORD = 'Sông-Mã#73 xanh';

test.each([
  { javaScript: true, how: 'with script' },
  { javaScript: false, how: 'without script' },
])(
  "an administrator opens an officer's account and the officer signs in for the first time, $how",
  async ({ javaScript }) => {
    const username = javaScript ? 'lo.moi' : 'lo.moi.hai';
    const administrator = await anOfficer('administrator', { javaScript });
    const startPassword = await openAccount(administrator, username);

    const officer = await aVisitor({ javaScript });
    const { page } = officer;
    await signIn(officer, { username, password: startPassword, otp: '' });
    await page.getByRole('heading', { name: 'Đổi mật khẩu ban đầu' }).waitFor();
    await checkPage(officer, 'can-bo-thiet-lap-mat-khau');
    await page.fill('[name=new-password]', NEW_PASSWORD);
    await page.fill('[name=new-password-again]', NEW_PASSWORD);
    await page.getByRole('button', { name: 'Tiếp tục' }).click();

    await page.getByRole('img', { name: 'Mã QR của khóa xác thực' }).waitFor();
    await checkPage(officer, 'can-bo-thiet-lap-thiet-bi');
    const secret = ((await page.locator('.secret-text').textContent()) ?? '').replaceAll(' ', '');
    await page.fill('[name=code]', totp(secret));
    await page.getByRole('button', { name: 'Xác nhận' }).click();
    const codes = await page.locator('.code-list code').allInnerTexts();
    expect(new Set(codes).size).toBe(10);
    await checkPage(officer, 'can-bo-ma-khoi-phuc');
    await page.getByRole('link', { name: 'Vào làm việc' }).click();
    expect(await page.getByRole('banner').textContent()).toContain('Lò Thị Mới');

    await page.getByRole('link', { name: 'Lò Thị Mới' }).click();
    await page.getByText('Còn 10 mã chưa dùng.').waitFor();
    await checkPage(officer, 'can-bo-tai-khoan');
    await page.getByRole('button', { name: 'Thoát' }).click();
    await signIn(officer, { username, password: NEW_PASSWORD, otp: codes[0] ?? '' });
    await page.goto('/can-bo/tai-khoan');
    await page.getByText('Còn 9 mã chưa dùng.').waitFor();
    if (javaScript) await stayWhenWarned(officer);

    await administrator.page.getByRole('button', { name: 'Khóa tài khoản' }).click();
    await administrator.page.getByText('Đã khóa tài khoản').first().waitFor();
    await page.goto('/can-bo');
    await page.getByText('Tài khoản của bạn đã bị khóa.').waitFor();
    await checkPage(officer, 'can-bo-phien-bi-ket-thuc');
    expect([...officer.trouble, ...administrator.trouble]).toEqual([]);
    await officer.context.close();
    await administrator.context.close();
  },
);

/** Leaves the administrator on the page of the new account. */
async function openAccount(administrator: Visitor, username: string): Promise<string> {
  const { page } = administrator;
  await page.goto('/can-bo');
  await page.getByRole('link', { name: 'Cán bộ', exact: true }).click();
  await checkPage(administrator, 'quan-tri-can-bo');
  await page.getByRole('link', { name: 'Thêm cán bộ' }).click();
  await checkPage(administrator, 'quan-tri-can-bo-them');
  await page.fill('[name=full-name]', 'Lò Thị Mới');
  await page.fill('[name=title]', 'Công chức một cửa');
  await page.fill('[name=username]', username);
  await page.locator('[name=role]').selectOption({ label: 'Cán bộ một cửa' });
  await page.locator('[name=unit]').selectOption({ label: UNIT });
  await page.getByRole('button', { name: 'Tạo tài khoản' }).click();
  const startPassword = (await page.locator('.start-password').textContent()) ?? '';
  await checkPage(administrator, 'quan-tri-can-bo-da-tao');
  await page.getByRole('link', { name: 'Xem tài khoản' }).click();
  await page.getByText('Chờ thiết lập').waitFor();
  await checkPage(administrator, 'quan-tri-can-bo-tai-khoan');
  return startPassword;
}

async function signIn({ page }: Visitor, typed: { username: string; password: string; otp: string }): Promise<void> {
  await page.goto('/can-bo/dang-nhap');
  for (const [name, value] of Object.entries(typed)) await page.fill(`[name=${name}]`, value);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/dang-nhap'));
}

/** Twelve minutes pass in the browser; what was being typed stays when the officer stays. */
async function stayWhenWarned(officer: Visitor): Promise<void> {
  const { page } = officer;
  await page.clock.install();
  await page.goto('/can-bo/tai-khoan/mat-khau');
  await page.fill('[name=current-password]', 'đang gõ dở');
  await page.clock.fastForward('12:30');
  await page.getByText('Phiên làm việc kết thúc lúc').waitFor();
  await checkPage(officer, 'can-bo-sap-het-phien');
  await page.getByRole('button', { name: 'Ở lại' }).click();
  await page.getByText('Phiên làm việc kết thúc lúc').waitFor({ state: 'hidden' });
  expect(await page.inputValue('[name="current-password"]')).toBe('đang gõ dở');
  await page.clock.fastForward('15:00');
  await page.getByText('Phiên làm việc đã hết.').waitFor();
  expect(await page.inputValue('[name="current-password"]')).toBe('đang gõ dở');
}
