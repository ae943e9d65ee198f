import { expect, test } from 'vitest';
import { fileDossier } from './support/filing.ts';
import { HOUSEHOLD_BUSINESS } from './support/household-business.ts';
import { fillDeed } from './support/office.ts';
import { checkPage } from './support/page-check.ts';
import { account, anOfficer, signInAs } from './support/people.ts';

test('two officers act on one dossier: one wins, the other is told by whom and keeps what was typed', async () => {
  const person = await signInAs('citizen');
  const code = await fileDossier(person, HOUSEHOLD_BUSINESS);
  await person.context.close();

  const first = await anOfficer('receptionist');
  const second = await anOfficer('receptionist');
  await first.page.goto('/can-bo/tiep-nhan');
  expect(await first.page.locator('main').textContent()).toContain(code);
  await checkPage(first, 'can-bo-hang-doi');
  await first.page.goto(`/can-bo/ho-so/${code}/tiep-nhan`);
  await checkPage(first, 'can-bo-tiep-nhan');
  await second.page.goto(`/can-bo/ho-so/${code}/tu-choi`);
  await fillDeed(second, { 'loai-ly-do': 'not-competent', 'ly-do': 'Không thuộc thẩm quyền của phường' });

  await first.page.getByRole('button', { name: /^Tiếp nhận$/ }).click();
  await first.page.waitForURL((url) => url.searchParams.has('da'));
  await second.page.getByRole('button', { name: 'Từ chối tiếp nhận' }).click();
  await second.page.getByText('Hồ sơ đã được xử lý bởi').first().waitFor();
  expect(await second.page.locator('main').textContent()).toContain(account('receptionist').name);
  expect(await second.page.inputValue('[name="ly-do"]')).toBe('Không thuộc thẩm quyền của phường');
  await checkPage(second, 'can-bo-da-co-nguoi-xu-ly');
  await first.context.close();
  await second.context.close();
});
