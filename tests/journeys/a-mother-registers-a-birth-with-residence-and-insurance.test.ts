import { expect, test } from 'vitest';
import type { Visitor } from './support/browser.ts';
import { attachPapers, fillDeclaration, fillDelivery, fillPeople, submit } from './support/filing.ts';
import { LINKED_BIRTH } from './support/linked-birth.ts';
import { codesIn, openBundle, type Settlers, settleQuietly } from './support/linked-dossiers.ts';
import { doDeed, openDesk } from './support/office.ts';
import { checkPage } from './support/page-check.ts';
import { anOfficer, signInAs } from './support/people.ts';

const WITHOUT_SCRIPT = { javaScript: false };
const PROPOSAL = { 'ket-qua': 'grant', 'y-kien': 'Đủ điều kiện, đề nghị cấp kết quả.' };

test('a mother registers a birth with residence and insurance: one form, one code, three results on one page', async () => {
  const mother = await signInAs('mother', WITHOUT_SCRIPT);
  await beginFromHome(mother);
  await fillPeople(mother, LINKED_BIRTH);
  await fillDeclaration(mother, LINKED_BIRTH);
  await attachPapers(mother, LINKED_BIRTH);
  await fillDelivery(mother, LINKED_BIRTH);
  const birth = await submit(mother, LINKED_BIRTH);

  const begun = await openBundle(mother, birth, '0/3 việc đã có kết quả');
  expect(begun).toContain('Công an phường Hạc Thành');
  expect(begun).toContain('Tự bắt đầu khi “Đăng ký khai sinh” có kết quả');

  await payAtCounter(birth);
  await settle(birth, { specialist: 'specialist', signatory: 'signatory' });
  const going = await openBundle(mother, birth, '1/3 việc đã có kết quả', 3);
  const [residence = '', insurance = ''] = codesIn(going).filter((code) => code !== birth);
  await othersAreSeenAtTheDesk(residence, birth);

  await settleQuietly(residence, { specialist: 'specialist-police', signatory: 'signatory-police' });
  await settle(insurance, {
    specialist: 'specialist-insurance',
    head: 'head-insurance',
    signatory: 'signatory-insurance',
  });
  const done = await openBundle(mother, birth, '3/3 việc đã có kết quả', 3);
  expect(done).toContain('Đã có đủ kết quả');
  await checkPage(mother, 'lien-thong-du-ket-qua');
  await lookUpPublicly(mother, birth);
  await mother.context.close();
});

async function beginFromHome(mother: Visitor): Promise<void> {
  const { page } = mother;
  await page.goto('/thu-tuc/1.001193');
  await page.getByRole('link', { name: 'Làm liên thông' }).first().click();
  await checkPage(mother, 'lien-thong-khai-sinh');
  await page.goto('/');
  await page.getByRole('link', { name: 'Dịch vụ công liên thông' }).click();
  await checkPage(mother, 'lien-thong');
  await page.getByRole('link', { name: /Khai sinh, thường trú/ }).click();
  await page.getByRole('link', { name: 'Bắt đầu khai' }).first().click();
}

async function payAtCounter(code: string): Promise<void> {
  await doDeed(code, { role: 'receptionist', slug: 'thu-phi', button: /^Xác nhận đã thu/, ...WITHOUT_SCRIPT });
}

/** Received at the ward's desk, settled by whoever it belongs to. */
async function settle(code: string, { specialist, head, signatory }: Settlers): Promise<void> {
  const { javaScript } = WITHOUT_SCRIPT;
  await doDeed(code, { role: 'receptionist', slug: 'tiep-nhan', button: /^Tiếp nhận$/, javaScript });
  await doDeed(code, { role: specialist, slug: 'nhan-viec', button: /Nhận xử lý/, javaScript });
  await doDeed(code, { role: specialist, slug: 'de-xuat', button: /^Trình/, fields: PROPOSAL, javaScript });
  if (head !== undefined) {
    const fields = { 'quyet-dinh': 'endorse' };
    await doDeed(code, { role: head, slug: 'xem-xet', button: /Ghi quyết định|Trình ký/, fields, javaScript });
  }
  const decision = { 'quyet-dinh': 'approve' };
  await doDeed(code, { role: signatory, slug: 'phe-duyet', button: /Ghi quyết định/, fields: decision, javaScript });
  await doDeed(code, { role: specialist, slug: 'ban-hanh', button: /^Ban hành$/, javaScript });
}

async function othersAreSeenAtTheDesk(residence: string, birth: string): Promise<void> {
  const officer = await anOfficer('specialist-police', WITHOUT_SCRIPT);
  await openDesk(officer, residence);
  const shown = (await officer.page.locator('#lien-thong').locator('..').textContent()) ?? '';
  expect(shown).toContain(`LT-${birth}`);
  expect(shown).toContain('Cấp thẻ bảo hiểm y tế');
  expect(shown).toContain('Đã xử lý xong');
  await officer.context.close();
}

async function lookUpPublicly({ page }: Visitor, birth: string): Promise<void> {
  await page.goto(`/tra-cuu?ma=LT-${birth}`);
  const shown = (await page.locator('main').textContent()) ?? '';
  expect(shown).toContain('3/3 việc đã có kết quả');
  expect(shown).not.toContain('Lê Minh An');
}
