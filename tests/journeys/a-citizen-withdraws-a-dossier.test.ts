import { expect, test } from 'vitest';
import { fileDossier } from './support/filing.ts';
import { openOwnDossier } from './support/following.ts';
import { HOUSEHOLD_BUSINESS } from './support/household-business.ts';
import { checkPage } from './support/page-check.ts';
import { anOfficer, signInAs } from './support/people.ts';

const WHY = 'Tôi chưa mở cửa hàng năm nay.';

test('a citizen withdraws a dossier and the officer lets it go', async () => {
  const person = await signInAs('citizen', { javaScript: false });
  const code = await fileDossier(person, HOUSEHOLD_BUSINESS);
  await openOwnDossier(person, code);
  await person.page.locator(`a[href="/ho-so-ca-nhan/${code}/rut"]`).first().click();
  await person.page.fill('[name="ly-do"]', WHY);
  await checkPage(person, 'rut-ho-so');
  await person.page.getByRole('button', { name: 'Rút hồ sơ' }).click();
  await person.page.getByText('Đã gửi yêu cầu rút hồ sơ.').waitFor();
  await checkPage(person, 'da-yeu-cau-rut');

  const desk = `/can-bo/ho-so/${code}`;
  const officer = await anOfficer('receptionist', { javaScript: false });
  await officer.page.goto(desk);
  await officer.page.locator(`a[href="${desk}/rut-ho-so"]`).first().click();
  expect(await officer.page.locator('main').textContent()).toContain(WHY);
  await officer.page.locator('[name="quyet-dinh"][value="accept-withdrawal"]').check();
  await checkPage(officer, 'can-bo-rut-ho-so');
  await officer.page.getByRole('button', { name: 'Ghi quyết định' }).click();
  await officer.page.waitForURL((url) => url.searchParams.get('da') === 'rut-ho-so');
  await checkPage(officer, 'can-bo-ho-so-da-rut');

  expect(await openOwnDossier(person, code)).toContain('Hồ sơ đã rút theo yêu cầu của bạn');
  await person.page.goto(`/ho-so-ca-nhan/${code}/rut`);
  expect(await person.page.locator('main').textContent()).toContain('không cần rút');
  for (const visitor of [person, officer]) {
    expect(visitor.trouble).toEqual([]);
    await visitor.context.close();
  }
});
