import { expect, test } from 'vitest';
import type { Visitor } from './support/browser.ts';
import { sendDeed } from './support/deeds.ts';
import { fileDossier } from './support/filing.ts';
import { openOwnDossier } from './support/following.ts';
import { HOUSEHOLD_BUSINESS } from './support/household-business.ts';
import { fillDeed } from './support/office.ts';
import { checkPage } from './support/page-check.ts';
import { account, anOfficer, signInAs } from './support/people.ts';
import { renamedText, samplePdf } from './support/sample-files.ts';

const CENTRE = 'Trung tâm Phục vụ hành chính công tỉnh Thanh Hóa';
const QUESTION = 'Tên hộ kinh doanh này có trùng với tên đã đăng ký ở nơi khác không?';
const ANSWER = 'Không trùng với tên nào đã đăng ký trong tỉnh.';
const withoutScript = { javaScript: false };
const textOf = async ({ page }: Visitor) => (await page.locator('main').textContent()) ?? '';

test('a specialist asks another unit, which sees only what it is shown and answers itself, while the clock goes on', async () => {
  const person = await signInAs('citizen', withoutScript);
  const code = await fileDossier(person, HOUSEHOLD_BUSINESS);
  const desk = `/can-bo/ho-so/${code}`;
  await sendDeed(code, { role: 'receptionist', slug: 'tiep-nhan' });
  await sendDeed(code, { role: 'specialist-economy', slug: 'nhan-viec' });

  const specialist = await anOfficer('specialist-economy', withoutScript);
  await specialist.page.goto(desk);
  const dueBefore = await specialist.page.locator('.due .when').first().textContent();
  await specialist.page.getByRole('link', { name: 'Lấy ý kiến' }).click();
  await fillDeed(specialist, {
    'tra-loi.day': '1',
    'tra-loi.month': '1',
    'tra-loi.year': '2020',
    'noi-dung': QUESTION,
  });
  await specialist.page.getByLabel('Đơn vị khác trong tỉnh').check();
  await specialist.page.getByLabel('Đơn vị nhận và trả lời').selectOption({ label: CENTRE });
  await specialist.page.getByLabel('Nội dung khai').check();
  const suggested = await specialist.page.inputValue('[name="tra-loi.year"]');
  expect(suggested).toBe('2020');
  await specialist.page.getByRole('button', { name: 'Gửi xin ý kiến' }).click();
  await specialist.page.locator('[data-error-summary]').waitFor();
  expect(await specialist.page.inputValue('[name="noi-dung"]')).toBe(QUESTION);
  expect(await specialist.page.getByLabel('Nội dung khai').isChecked()).toBe(true);
  await checkPage(specialist, 'can-bo-lay-y-kien-sai-ngay');
  const fresh = await specialist.context.request.get(`${desk}/lay-y-kien`);
  const partOf = async (part: string) =>
    new RegExp(`name="tra-loi\\.${part}" value="(\\d+)"`).exec(await fresh.text())?.[1] ?? '';
  for (const part of ['day', 'month', 'year']) await fillDeed(specialist, { [`tra-loi.${part}`]: await partOf(part) });
  await specialist.page.getByRole('button', { name: 'Gửi xin ý kiến' }).click();
  await specialist.page.waitForURL((url) => url.searchParams.get('da') === 'lay-y-kien');
  await checkPage(specialist, 'can-bo-ho-so-dang-xin-y-kien');
  expect(await specialist.page.locator('.due .when').first().textContent()).toBe(dueBefore);

  const other = await anOfficer('specialist-centre', withoutScript);
  const closed = await other.context.request.get(desk);
  expect(closed.status()).toBe(404);
  await other.page.goto('/can-bo');
  await other.page.getByRole('link', { name: /^Xin ý kiến/ }).click();
  await checkPage(other, 'can-bo-xin-y-kien');
  await other.page.getByRole('link', { name: `Cho ý kiến hồ sơ ${code}` }).click();
  const shown = await textOf(other);
  for (const text of [QUESTION, '0380 8999 ••••', account('specialist-economy').name]) expect(shown).toContain(text);
  expect(shown).not.toContain('038089999001');
  expect(shown).not.toContain('Giấy tờ gửi kèm');
  await checkPage(other, 'can-bo-cho-y-kien');
  await fillDeed(other, { 'noi-dung': ANSWER });
  await other.page.getByRole('button', { name: 'Hiện số định danh' }).click();
  expect(await textOf(other)).toContain('038089999001');
  expect(await other.page.inputValue('[name="noi-dung"]')).toBe(ANSWER);
  await other.page.locator('[name="van-ban"]').setInputFiles(renamedText('tra-loi.pdf'));
  await other.page.getByRole('button', { name: 'Gửi ý kiến' }).click();
  await other.page.locator('[data-error-summary]').waitFor();
  expect(await other.page.inputValue('[name="noi-dung"]')).toBe(ANSWER);
  await checkPage(other, 'can-bo-cho-y-kien-con-thieu');
  await other.page.getByLabel('Đồng ý', { exact: true }).check();
  await other.page.locator('[name="van-ban"]').setInputFiles(samplePdf('tra-loi.pdf'));
  await other.page.getByRole('button', { name: 'Gửi ý kiến' }).click();
  await other.page.getByText('Đã gửi ý kiến').waitFor();
  await other.page.getByRole('link', { name: 'Đã trả lời' }).click();
  expect(await textOf(other)).toContain(code);
  await other.page.getByRole('link', { name: `Cho ý kiến hồ sơ ${code}` }).click();
  expect(await textOf(other)).not.toContain('Nội dung khai');
  await checkPage(other, 'can-bo-da-cho-y-kien');

  await specialist.page.goto(desk);
  const answered = await textOf(specialist);
  for (const text of [CENTRE, QUESTION, ANSWER, account('specialist-centre').name, 'Đồng ý'])
    expect(answered).toContain(text);
  await checkPage(specialist, 'can-bo-ho-so-da-co-y-kien');
  const file = await specialist.context.request.get(`${desk}/y-kien/1`);
  expect([file.status(), file.headers()['content-type']]).toEqual([200, 'application/pdf']);

  const own = await openOwnDossier(person, code);
  expect(own).toContain('Đã có ý kiến của đơn vị được hỏi');
  for (const inside of [QUESTION, ANSWER]) expect(own).not.toContain(inside);
  for (const visitor of [person, specialist, other]) {
    expect(visitor.trouble).toEqual([]);
    await visitor.context.close();
  }
});
