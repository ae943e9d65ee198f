import { expect, test } from 'vitest';
import type { Visitor } from './support/browser.ts';
import { checkPage } from './support/page-check.ts';
import { messagesTo, signInAs } from './support/people.ts';

/** Somebody of their own for each run: what they agreed to before would stand in the history. */
test.each([
  { javaScript: true, role: 'second-citizen', mail: 'hoa@thu.example', how: 'with script' },
  { javaScript: false, role: 'citizen-level-1', mail: 'binh@thu.example', how: 'without script' },
])('a citizen proves an address of mail, agrees to news by mail and withdraws, $how', async (run) => {
  const person = await signInAs(run.role, { javaScript: run.javaScript });
  const { page } = person;
  await page.goto('/tai-khoan');
  await page.getByRole('link', { name: 'Chọn cách nhận tin' }).click();
  await checkPage(person, 'lien-lac');
  await proveMail(person, run.mail);
  await decide(person);
  await removeMail(person, run.mail);
  expect(person.trouble).toEqual([]);
  await person.context.close();
});

async function proveMail(person: Visitor, mail: string): Promise<void> {
  const { page } = person;
  await page.getByRole('link', { name: 'Thêm Thư điện tử nhận tin' }).click();
  await page.getByLabel('Địa chỉ thư điện tử').fill('hoa thu.example');
  await page.getByRole('button', { name: 'Gửi mã qua thư' }).click();
  expect(await page.locator('main').textContent()).toContain('Hãy nhập địa chỉ thư điện tử dạng ten@thu.vn');
  expect(await page.getByLabel('Địa chỉ thư điện tử').inputValue()).toBe('hoa thu.example');
  await checkPage(person, 'lien-lac-thu-sai');
  await page.getByLabel('Địa chỉ thư điện tử').fill(mail);
  await page.getByRole('button', { name: 'Gửi mã qua thư' }).click();
  const code = await codeMailedTo(mail);
  await page.getByLabel('Mã xác minh').fill(code === '000000' ? '000001' : '000000');
  await page.getByRole('button', { name: 'Xác minh' }).click();
  expect(await page.locator('main').textContent()).toContain('Mã không đúng.');
  await checkPage(person, 'lien-lac-ma-sai');
  await page.getByLabel('Mã xác minh').fill(code);
  await page.getByRole('button', { name: 'Xác minh' }).click();
  await page.getByText('Đã xác minh thư điện tử.').waitFor();
  expect(await page.locator('main').textContent()).toContain('Bạn tự khai, đã xác minh');
}

async function codeMailedTo(mail: string): Promise<string> {
  let code = '';
  const arrived = async (): Promise<string> => {
    code = /\b\d{6}\b/.exec((await messagesTo(mail))[0]?.text ?? '')?.[0] ?? '';
    return code;
  };
  await expect.poll(arrived, { timeout: 20_000 }).toMatch(/^\d{6}$/);
  return code;
}

/** Giving and withdrawing are one press each, and both stay in the history. */
async function decide(person: Visitor): Promise<void> {
  const { page } = person;
  expect(await page.locator('main').textContent()).toContain('Luôn gửi. Đây là việc cơ quan giải quyết');
  await page.getByRole('button', { name: 'Tôi đồng ý Tiến độ hồ sơ qua Thư điện tử' }).click();
  await page.getByText('Đã ghi nhận bạn đồng ý.').waitFor();
  await checkPage(person, 'lien-lac-da-dong-y');
  await page.getByRole('button', { name: 'Rút đồng ý Tiến độ hồ sơ qua Thư điện tử' }).click();
  await page.getByText('Đã ghi nhận bạn rút đồng ý.').waitFor();
  const decisions = await page.getByRole('table', { name: 'Những lần đồng ý và rút lại' }).textContent();
  expect(decisions).toMatch(/Rút lại.*Đồng ý/);
}

/** Leaves the account as it was, and the mailbox is told. */
async function removeMail({ page }: Visitor, mail: string): Promise<void> {
  await page.getByRole('button', { name: 'Gỡ địa chỉ này' }).click();
  await page.getByText('Đã gỡ thư điện tử.').waitFor();
  const newest = async (): Promise<string> => (await messagesTo(mail))[0]?.text ?? '';
  await expect.poll(newest, { timeout: 20_000 }).toContain('thôi nhận tin');
}
