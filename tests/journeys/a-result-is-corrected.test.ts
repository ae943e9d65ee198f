import { expect, test } from 'vitest';
import type { Visitor } from './support/browser.ts';
import { sendDeed } from './support/deeds.ts';
import { fileDossier } from './support/filing.ts';
import { openOwnDossier } from './support/following.ts';
import { HOUSEHOLD_BUSINESS } from './support/household-business.ts';
import { checkPage } from './support/page-check.ts';
import { anOfficer, signInAs } from './support/people.ts';

const REASON = 'Ghi sai tên hộ kinh doanh trên giấy chứng nhận.';
const withoutScript = { javaScript: false };

async function approveAndIssue(code: string): Promise<void> {
  const proposal = { 'ket-qua': 'grant', 'y-kien': 'Hồ sơ đủ điều kiện.' };
  await sendDeed(code, { role: 'specialist-economy', slug: 'de-xuat', fields: proposal });
  await sendDeed(code, { role: 'signatory', slug: 'phe-duyet', fields: { 'quyet-dinh': 'approve' } });
  await sendDeed(code, { role: 'specialist-economy', slug: 'ban-hanh' });
}

/** Mã kiểm tra of the results, in the order of the page. */
async function codesOf({ page }: Visitor): Promise<string[]> {
  const links = await page
    .locator('section a[href^="/xac-thuc/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return links;
}

async function verified({ page }: Visitor, address: string): Promise<string> {
  await page.goto(address);
  return (await page.locator('main').textContent()) ?? '';
}

test('a result is corrected: the citizen is not left with the old one, and who checks the old paper is told', async () => {
  const person = await signInAs('citizen', withoutScript);
  const code = await fileDossier(person, HOUSEHOLD_BUSINESS);
  await sendDeed(code, { role: 'receptionist', slug: 'tiep-nhan' });
  await sendDeed(code, { role: 'specialist-economy', slug: 'nhan-viec' });
  await approveAndIssue(code);
  await openOwnDossier(person, code);
  const [old = ''] = await codesOf(person);
  expect(await verified(person, old)).toContain('Giấy tờ này do hệ thống cấp.');

  const signatory = await anOfficer('signatory', withoutScript);
  await signatory.page.goto(`/can-bo/ho-so/${code}`);
  await signatory.page.getByRole('link', { name: 'Sửa sai sót kết quả' }).click();
  await signatory.page.locator('form.stack button').first().click();
  await signatory.page.locator('[data-error-summary]').waitFor();
  await checkPage(signatory, 'can-bo-sua-sai-sot-thieu-ly-do');
  await signatory.page.locator('textarea').fill(REASON);
  await signatory.page.locator('form.stack button').first().click();
  await signatory.page.waitForURL((url) => url.searchParams.get('da') === 'mo-lai');
  await checkPage(signatory, 'can-bo-ho-so-dang-sua-ket-qua');

  const during = await openOwnDossier(person, code);
  expect(during).toContain('Kết quả này đang được sửa.');
  expect(during).not.toContain(REASON);
  expect(await verified(person, old)).toContain('đang được sửa');

  await approveAndIssue(code);
  await openOwnDossier(person, code);
  const [renewed = '', replaced] = await codesOf(person);
  expect([replaced, renewed === old]).toEqual([old, false]);
  await person.page.getByText('Kết quả cũ, đã được thay').click();
  expect(await person.page.locator('main').textContent()).toContain('giấy này không còn giá trị');
  await checkPage(person, 'ho-so-cua-toi-ket-qua-da-thay');
  expect(await verified(person, old)).toContain('đã được thay');
  expect(await verified(person, renewed)).toContain('Giấy tờ này do hệ thống cấp.');
  for (const visitor of [person, signatory]) {
    expect(visitor.trouble).toEqual([]);
    await visitor.context.close();
  }
});
