import { expect, test } from 'vitest';
import { sendDeed } from './support/deeds.ts';
import { fileDossier } from './support/filing.ts';
import { openOwnDossier } from './support/following.ts';
import { HOUSEHOLD_BUSINESS } from './support/household-business.ts';
import { copyIntoPast } from './support/many-dossiers.ts';
import { checkPage } from './support/page-check.ts';
import { anOfficer, signInAs } from './support/people.ts';
import { letHourPass } from './support/time-passes.ts';

const REASON = 'Cơ quan cần đến xem trụ sở kinh doanh và chưa kịp trong hạn.';
const withoutScript = { javaScript: false };
const WEEKS = 2;
/** The worker looks for chores every half minute. */
const CHORES_AT_MOST_IN_MS = 90_000;

test('a dossier passes its date: officers are reminded, the apology is drafted, signed, and read by the citizen', async () => {
  const person = await signInAs('citizen', withoutScript);
  const filed = await fileDossier(person, HOUSEHOLD_BUSINESS);
  await sendDeed(filed, { role: 'receptionist', slug: 'tiep-nhan' });
  await sendDeed(filed, { role: 'specialist-economy', slug: 'nhan-viec' });
  const code = await copyIntoPast(filed, WEEKS);
  await letHourPass();
  expect(await openOwnDossier(person, code)).toMatch(/quá hạn \d+ ngày/);

  const signatory = await anOfficer('signatory', withoutScript);
  const reminded = async (): Promise<boolean> => {
    await signatory.page.goto('/can-bo/nhac-viec');
    return ((await signatory.page.locator('main').textContent()) ?? '').includes(code);
  };
  await expect.poll(reminded, { timeout: CHORES_AT_MOST_IN_MS, interval: 1_000 }).toBe(true);
  expect(await signatory.page.locator('main').textContent()).toContain('Quá hạn, chưa có kết quả');
  await checkPage(signatory, 'can-bo-nhac-viec-qua-han');

  const specialist = await anOfficer('specialist-economy', withoutScript);
  await specialist.page.goto('/can-bo/viec/qua-han');
  expect(await specialist.page.locator('main').textContent()).toContain(code);
  await checkPage(specialist, 'can-bo-viec-qua-han');
  await specialist.page.goto('/can-bo');
  await specialist.page.getByRole('link', { name: `Dự thảo thư xin lỗi hồ sơ ${code}` }).click();
  expect(await specialist.page.locator('main').textContent()).toContain('hồ sơ tính là trễ hẹn');
  await specialist.page.getByLabel('Loại lý do').selectOption('verification');
  await specialist.page.locator('[name="ly-do"]').fill(REASON);
  await checkPage(specialist, 'can-bo-du-thao-thu-xin-loi');
  const field = (part: string) => specialist.page.inputValue(`[name="ngay-hen.${part}"]`);
  const newDate = `${(await field('day')).padStart(2, '0')}/${(await field('month')).padStart(2, '0')}/${await field('year')}`;
  await specialist.page.getByRole('button', { name: 'Trình ký' }).click();
  await specialist.page.waitForURL((url) => url.searchParams.get('da') === 'gia-han');

  await signatory.page.goto(`/can-bo/ho-so/${code}/gia-han`);
  await signatory.page.getByLabel('Ký và gửi công dân').check();
  await signatory.page.getByRole('button', { name: 'Ghi quyết định' }).click();
  await signatory.page.waitForURL((url) => url.searchParams.get('da') === 'gia-han');

  const own = await openOwnDossier(person, code);
  for (const text of ['Thư xin lỗi và hẹn lại ngày trả kết quả', newDate, REASON]) expect(own).toContain(text);
  await checkPage(person, 'ho-so-cua-toi-hen-lai');
  for (const visitor of [person, signatory, specialist]) {
    expect(visitor.trouble).toEqual([]);
    await visitor.context.close();
  }
});
