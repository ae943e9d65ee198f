import { expect, test } from 'vitest';
import { fileDossier } from './support/filing.ts';
import { openOwnDossier } from './support/following.ts';
import { HOUSEHOLD_BUSINESS } from './support/household-business.ts';
import { fillDeed } from './support/office.ts';
import { checkPage } from './support/page-check.ts';
import { anOfficer, signInAs } from './support/people.ts';

const withoutScript = { javaScript: false };
const QUESTIONS = /mấy lần|mấy cơ quan|có đúng|Thái độ|giải thích|khoản nào|thuận tiện/;

test('a citizen whose dossier was refused says how it was handled, without script', async () => {
  const person = await signInAs('citizen', withoutScript);
  const { page } = person;
  const code = await fileDossier(person, HOUSEHOLD_BUSINESS);
  const receptionist = await anOfficer('receptionist', withoutScript);
  await receptionist.page.goto(`/can-bo/ho-so/${code}/tu-choi`);
  await fillDeed(receptionist, { 'loai-ly-do': 'not-competent', 'ly-do': 'Không thuộc thẩm quyền của phường' });
  await receptionist.page.getByRole('button', { name: 'Từ chối tiếp nhận' }).click();
  await receptionist.page.waitForURL((url) => url.searchParams.has('da'));

  await openOwnDossier(person, code);
  await page.getByRole('link', { name: 'Đánh giá việc giải quyết' }).click();
  await page.getByRole('button', { name: 'Gửi đánh giá' }).click();
  await checkPage(person, 'danh-gia-thieu');
  for (const group of await page.getByRole('group', { name: QUESTIONS }).all())
    await group.getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Gửi đánh giá' }).click();
  await page.getByText('Cảm ơn bạn đã đánh giá').waitFor();
  await checkPage(person, 'danh-gia-xong');
  await page.locator('nav').getByRole('link', { name: 'Đánh giá' }).first().click();
  await checkPage(person, 'danh-gia');
  expect(await page.locator('main').textContent()).toContain('Ủy ban nhân dân phường Hạc Thành');
  expect([...person.trouble, ...receptionist.trouble]).toEqual([]);
  await person.context.close();
  await receptionist.context.close();
});
