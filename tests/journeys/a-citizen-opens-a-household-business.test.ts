import { expect, test } from 'vitest';
import {
  attachPapers,
  errorsOf,
  fillDeclaration,
  fillDelivery,
  fillPeople,
  findProcedure,
  goOn,
} from './support/filing.ts';
import { HOUSEHOLD_BUSINESS } from './support/household-business.ts';
import { checkPage } from './support/page-check.ts';
import { signInAs } from './support/people.ts';
import { samplePdf } from './support/sample-files.ts';
import { settle } from './support/settle.ts';

test.each([
  { javaScript: true, how: 'in a browser with script' },
  { javaScript: false, how: 'in a browser without script' },
])('a citizen opens a household business $how', ({ javaScript }) =>
  settle({
    citizen: 'citizen',
    filing: HOUSEHOLD_BUSINESS,
    specialist: 'specialist-economy',
    faults: [
      { target: 'field', name: 'seat.detail', kind: 'wrong', explanation: 'Chưa có tên phố. Ghi thêm tên phố.' },
      { target: 'paper', name: 'HKD-02', kind: 'unreadable', explanation: 'Trang 2 mờ. Chụp lại trang này.' },
    ],
    reply: {
      fields: { 'seat.detail': 'Số 00 ngõ Ví Dụ, phố Ví Dụ, tổ 1' },
      papers: { 'HKD-02': samplePdf('van-ban-uy-quyen-ro.pdf') },
    },
    javaScript,
  }),
);

test.each([
  { javaScript: true, how: 'with script' },
  { javaScript: false, how: 'without script' },
])('what is changed in another window is shown again before it is sent, once, $how', async ({ javaScript }) => {
  const person = await signInAs('citizen', { javaScript });
  const { page, context } = person;
  await findProcedure(person, HOUSEHOLD_BUSINESS);
  await fillPeople(person, HOUSEHOLD_BUSINESS);
  await fillDeclaration(person, HOUSEHOLD_BUSINESS);
  await attachPapers(person, HOUSEHOLD_BUSINESS);
  await fillDelivery(person, HOUSEHOLD_BUSINESS);
  const reviewed = page.url();

  const other = { ...person, page: await context.newPage() };
  await other.page.goto(`/nop-ho-so/${HOUSEHOLD_BUSINESS.procedureCode}/nguoi-nop`);
  await other.page.fill('[name="residence.detail"]', 'Số 7 phố Cửa Sổ Khác');
  await goOn(other);

  await page.locator('[name="cam-doan"][type=checkbox]').check();
  await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  await page.locator('[data-error-summary]').waitFor();
  expect(await errorsOf(person)).toContain('Nội dung hồ sơ đã thay đổi');
  expect(await page.locator('main').textContent()).toContain('Số 7 phố Cửa Sổ Khác');
  await checkPage(person, 'hkd-xem-lai-da-doi');

  await page.locator('[name="cam-doan"][type=checkbox]').check();
  await page.getByRole('button', { name: 'Gửi hồ sơ' }).dblclick();
  await page.waitForURL((url) => url.pathname.endsWith('/xac-nhan'));
  const code = new URL(page.url()).searchParams.get('ma') ?? '';
  expect(await page.locator('main').textContent()).toContain(code);

  await page.goto(reviewed);
  expect(new URL(page.url()).pathname).toBe(`/nop-ho-so/${HOUSEHOLD_BUSINESS.procedureCode}`);
  expect(person.trouble).toEqual([]);
  await context.close();
});
