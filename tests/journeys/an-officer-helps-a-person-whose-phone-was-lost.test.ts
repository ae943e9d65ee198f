import { expect, test } from 'vitest';
import { aVisitor, type Visitor } from './support/browser.ts';
import { checkPage } from './support/page-check.ts';
import { anOfficer, arriveAtPortal, codeAfter, messagesTo, newestCode } from './support/people.ts';
import { ownSystem } from './support/system.ts';

interface Helped {
  readonly id: string;
  readonly name: string;
  readonly newPhone: string;
}

/** Nobody else in the journeys signs in at the National Portal as these. */
const NGA: Helped = { id: '038159999008', name: 'Bùi Thị Nga', newPhone: '0343000918' };
const MAI: Helped = { id: '038192999002', name: 'Nguyễn Thị Mai', newPhone: '0343000312' };
const PASSWORD = 'Sông Mã chảy 2 bờ!';

test.each([
  { javaScript: true, how: 'with script', person: NGA },
  { javaScript: false, how: 'without script', person: MAI },
])('an officer helps a person whose phone was lost to a new password, $how', async ({ javaScript, person }) => {
  const officer = await anOfficer('receptionist', { javaScript });
  await askForCode(officer, person);
  const code = await codeFromMessage(person.newPhone);
  expect(await officer.page.content()).not.toContain(code);

  const visitor = await aVisitor({ javaScript });
  await setPassword(visitor, person, code);
  await signIn(visitor, person);
  expect([...officer.trouble, ...visitor.trouble]).toEqual([]);
  await officer.context.close();
  await visitor.context.close();
});

async function askForCode(officer: Visitor, { id, name, newPhone }: Helped): Promise<void> {
  const { page } = officer;
  await page.goto('/can-bo');
  await page.locator('summary', { hasText: 'Thêm' }).click();
  await page.getByRole('link', { name: 'Hỗ trợ mật khẩu' }).click();
  await checkPage(officer, 'can-bo-ho-tro-mat-khau');
  const send = page.getByRole('button', { name: 'Gửi mã cho người dân' });
  await page.getByLabel('Họ và tên trên giấy tờ').fill(name);
  await page.getByLabel('Số CMT/CCCD trên giấy tờ').fill(id);
  await page.getByLabel('Số điện thoại người dân mang theo').fill(newPhone);
  await page.getByLabel('Thẻ căn cước, căn cước công dân hoặc CMND').check();
  await page.getByLabel('Mất điện thoại hoặc SIM đã đăng ký').check();
  await send.click();
  expect(await page.locator('main').textContent()).toContain('chỉ gửi mã sau khi đã đối chiếu');
  await checkPage(officer, 'can-bo-ho-tro-mat-khau-thieu');
  expect(await page.getByLabel('Số CMT/CCCD trên giấy tờ').inputValue()).toBe(id);
  await page.getByLabel('Tôi đã đối chiếu').check();
  await send.click();
  await page.getByText('Đã gửi yêu cầu.').waitFor();
  await checkPage(officer, 'can-bo-ho-tro-mat-khau-xong');
}

async function codeFromMessage(phone: string): Promise<string> {
  const code = /\b[A-Z]{4}-[A-Z]{4}\b/.exec((await messagesTo(phone))[0]?.text ?? '')?.[0];
  if (code === undefined) throw new Error('no code arrived');
  return code;
}

/** The message names the page; the person opens it on a device of their own. */
async function setPassword(visitor: Visitor, { id, newPhone }: Helped, code: string): Promise<void> {
  const { page } = visitor;
  const [message] = await messagesTo(newPhone);
  await page.goto(/https?:\S+tai-quay/.exec(message?.text ?? '')?.[0] ?? '');
  await checkPage(visitor, 'quen-mat-khau-tai-quay');
  await page.getByLabel('Số CMT/CCCD').fill(id);
  await page.getByLabel('Mã trong tin nhắn').fill('BCDF');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  expect(await page.locator('main').textContent()).toContain('hoặc mã chưa đúng');
  await checkPage(visitor, 'quen-mat-khau-tai-quay-sai');
  await page.getByLabel('Mã trong tin nhắn').fill(code);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.waitForURL(/\/mat-khau$/);
  await page.locator('[name=password]').fill(PASSWORD);
  await page.locator('[name=repeated]').fill(PASSWORD);
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
  await page.waitForURL(/\/xong$/);
}

async function signIn(visitor: Visitor, { id, name, newPhone }: Helped): Promise<void> {
  const { page } = visitor;
  await page.getByRole('link', { name: 'Đăng nhập', exact: true }).click();
  await page.waitForURL((url) => !url.href.startsWith(ownSystem().portalUrl));
  const before = await newestCode(newPhone);
  await page.fill('[name=username]', id);
  await page.fill('[name=password]', PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.waitForURL(/\/otp$/);
  await page.fill('[name=otp]', await codeAfter(newPhone, before));
  await page.getByRole('button', { name: 'XÁC NHẬN', exact: true }).click();
  await arriveAtPortal(visitor, 'dvcqg');
  expect(await page.locator('header').textContent()).toContain(`Xin chào ${name}`);
}
