import { expect, test } from 'vitest';
import type { Visitor } from './support/browser.ts';
import { fileDossier } from './support/filing.ts';
import { openOwnDossier } from './support/following.ts';
import { HOUSEHOLD_BUSINESS } from './support/household-business.ts';
import { fillDeed } from './support/office.ts';
import { checkPage } from './support/page-check.ts';
import { anOfficer, signInAs } from './support/people.ts';

const REASON = 'Cần đến xem trụ sở kinh doanh trước khi cấp giấy.';
const withoutScript = { javaScript: false };

async function press(officer: Visitor, path: string, button: RegExp): Promise<void> {
  await officer.page.goto(path);
  await officer.page.getByRole('button', { name: button }).click();
  await officer.page.waitForURL((url) => url.searchParams.has('da'));
}

test('an officer asks for more time with an apology, the signatory signs, and the citizen reads both dates', async () => {
  const person = await signInAs('citizen', withoutScript);
  const code = await fileDossier(person, HOUSEHOLD_BUSINESS);
  const desk = `/can-bo/ho-so/${code}`;
  const receptionist = await anOfficer('receptionist', withoutScript);
  await press(receptionist, `${desk}/tiep-nhan`, /^Tiếp nhận$/);
  const specialist = await anOfficer('specialist-economy', withoutScript);
  await press(specialist, `${desk}/nhan-viec`, /^Nhận/);

  await specialist.page.locator(`a[href="${desk}/gia-han"]`).first().click();
  const first = (await specialist.page.locator('dl.kv dd').first().textContent()) ?? '';
  const [firstDate = ''] = /\d{2}\/\d{2}\/\d{4}/.exec(first) ?? [];
  expect(firstDate).not.toBe('');
  await fillDeed(specialist, { 'ngay-hen.day': '1', 'ngay-hen.month': '1', 'ngay-hen.year': '2020', 'ly-do': REASON });
  await specialist.page.getByLabel('Loại lý do').selectOption('verification');
  await specialist.page.getByRole('button', { name: 'Trình ký' }).click();
  const refusal = (await specialist.page.locator('[data-error-summary]').textContent()) ?? '';
  const [, day = '', month = '', year = ''] = /từ (\d{2})\/(\d{2})\/(\d{4})/.exec(refusal) ?? [];
  expect(await specialist.page.inputValue('[name="ly-do"]')).toBe(REASON);
  await checkPage(specialist, 'can-bo-gia-han-sai-ngay');
  await fillDeed(specialist, { 'ngay-hen.day': day, 'ngay-hen.month': month, 'ngay-hen.year': year });
  await specialist.page.getByRole('button', { name: 'Trình ký' }).click();
  await specialist.page.waitForURL((url) => url.searchParams.get('da') === 'gia-han');
  await checkPage(specialist, 'can-bo-ho-so-cho-ky-gia-han');

  const signatory = await anOfficer('signatory', withoutScript);
  await signatory.page.goto('/can-bo');
  await checkPage(signatory, 'can-bo-viec-cua-toi-thu-xin-loi');
  await signatory.page.getByRole('link', { name: `Ký thư xin lỗi, gia hạn hồ sơ ${code}` }).click();
  await signatory.page.getByLabel('Ký và gửi công dân').check();
  await checkPage(signatory, 'can-bo-ky-gia-han');
  await signatory.page.getByRole('button', { name: 'Ghi quyết định' }).click();
  await signatory.page.waitForURL((url) => url.searchParams.get('da') === 'gia-han');
  await checkPage(signatory, 'can-bo-ho-so-da-gia-han');

  const own = await openOwnDossier(person, code);
  for (const text of ['Thư xin lỗi và hẹn lại ngày trả kết quả', firstDate, `${day}/${month}/${year}`, REASON])
    expect(own).toContain(text);
  const letter = await person.context.request.get(`/ho-so-ca-nhan/${code}/thu-xin-loi`);
  expect([letter.status(), letter.headers()['content-type']]).toEqual([200, 'application/pdf']);
  for (const visitor of [person, receptionist, specialist, signatory]) {
    expect(visitor.trouble).toEqual([]);
    await visitor.context.close();
  }
});
