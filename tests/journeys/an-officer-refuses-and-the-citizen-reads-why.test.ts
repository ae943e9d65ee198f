import { expect, test } from 'vitest';
import { fileDossier } from './support/filing.ts';
import { openOwnDossier } from './support/following.ts';
import { HOUSEHOLD_BUSINESS } from './support/household-business.ts';
import { fillDeed } from './support/office.ts';
import { checkPage } from './support/page-check.ts';
import { account, anOfficer, messagesTo, signInAs } from './support/people.ts';

const WHY = 'Trụ sở nằm trong khu vực chưa được phép kinh doanh.';

test('an officer refuses with a reason, and the citizen reads it', async () => {
  const person = await signInAs('citizen', { javaScript: false });
  const code = await fileDossier(person, HOUSEHOLD_BUSINESS);
  const desk = `/can-bo/ho-so/${code}`;
  const officer = await anOfficer('receptionist', { javaScript: false });
  await officer.page.goto(desk);
  await officer.page.locator(`a[href="${desk}/tu-choi"]`).first().click();
  await officer.page.getByRole('button', { name: 'Từ chối tiếp nhận' }).click();
  expect(await officer.page.locator('[data-error-summary]').textContent()).toContain('Chọn lý do từ chối');
  await checkPage(officer, 'can-bo-tu-choi-thieu-ly-do');
  const kind = officer.page.getByLabel('Lý do từ chối');
  const reason = (await kind.locator('option').nth(1).textContent()) ?? '';
  await kind.selectOption({ index: 1 });
  await fillDeed(officer, { 'ly-do': WHY });
  await officer.page.getByRole('button', { name: 'Từ chối tiếp nhận' }).click();
  await officer.page.waitForURL((url) => url.searchParams.get('da') === 'tu-choi');
  await checkPage(officer, 'can-bo-ho-so-da-tu-choi');
  await officer.page.goto(`${desk}/phieu-tu-choi/xem`);
  const slip = (await officer.page.locator('main').textContent()) ?? '';
  for (const text of [code, WHY, reason]) expect(slip).toContain(text);
  await checkPage(officer, 'can-bo-phieu-tu-choi');

  const own = await openOwnDossier(person, code);
  for (const text of ['Hồ sơ không được tiếp nhận', WHY]) expect(own).toContain(text);
  const told = async () =>
    (await messagesTo(account('citizen').phone ?? '')).some(
      ({ text }) => text.includes(code) && text.includes('không được tiếp nhận') && !text.includes(WHY),
    );
  await expect.poll(told, { timeout: 20_000 }).toBe(true);
  for (const visitor of [person, officer]) {
    expect(visitor.trouble).toEqual([]);
    await visitor.context.close();
  }
});
