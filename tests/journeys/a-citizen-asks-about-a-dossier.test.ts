import { expect, test } from 'vitest';
import { fileDossier } from './support/filing.ts';
import { openOwnDossier } from './support/following.ts';
import { HOUSEHOLD_BUSINESS } from './support/household-business.ts';
import { checkPage } from './support/page-check.ts';
import { account, anOfficer, messagesTo, signInAs } from './support/people.ts';

const QUESTION = 'Tôi đang ở xa.\nNgười nhà nhận kết quả thay tôi được không?';
const ANSWER = 'Được, người nhà mang theo văn bản ủy quyền của bạn.';

test('a citizen asks about a dossier, an officer answers and the citizen reads it', async () => {
  const person = await signInAs('citizen', { javaScript: false });
  const code = await fileDossier(person, HOUSEHOLD_BUSINESS);
  await openOwnDossier(person, code);
  await person.page.getByRole('link', { name: 'Hỏi về hồ sơ này' }).click();
  await person.page.getByRole('button', { name: 'Gửi câu hỏi' }).click();
  await person.page.getByText('Bạn ghi câu hỏi.').first().waitFor();
  await checkPage(person, 'hoi-ve-ho-so');
  await person.page.fill('[name="cau-hoi"]', QUESTION);
  await person.page.getByRole('button', { name: 'Gửi câu hỏi' }).click();
  await person.page.getByText('Đã gửi câu hỏi.').waitFor();

  const officer = await anOfficer('receptionist', { javaScript: false });
  await officer.page.goto('/can-bo');
  await checkPage(officer, 'can-bo-cau-hoi-cho-tra-loi');
  await officer.page.getByRole('link', { name: `Trả lời câu hỏi về hồ sơ ${code}` }).click();
  expect(await officer.page.locator('main').textContent()).toContain('Không yêu cầu bổ sung giấy tờ ở đây');
  await checkPage(officer, 'can-bo-tra-loi-cau-hoi');
  await officer.page.fill('[name="noi-dung"]', ANSWER);
  await officer.page.getByRole('button', { name: 'Gửi câu trả lời' }).click();
  await officer.page.waitForURL((url) => url.searchParams.get('da') === 'trao-doi');
  await checkPage(officer, 'can-bo-da-tra-loi-cau-hoi');

  const told = async () =>
    (await messagesTo(account('citizen').phone ?? '')).find(({ text }) => text.includes('có câu trả lời'));
  await expect.poll(told, { timeout: 20_000 }).toBeDefined();
  expect((await told())?.text).not.toMatch(/ủy quyền|http/);
  await person.page.goto(`/ho-so-ca-nhan/${code}#trao-doi`);
  expect(await person.page.locator('#trao-doi').textContent()).toContain(ANSWER);
  await checkPage(person, 'ho-so-co-tra-loi');
  for (const visitor of [person, officer]) {
    expect(visitor.trouble).toEqual([]);
    await visitor.context.close();
  }
});
