import { expect, test } from 'vitest';
import type { Visitor } from './support/browser.ts';
import { attachPapers, fillDeclaration, fillDelivery, fillPeople, findProcedure } from './support/filing.ts';
import { HOUSEHOLD_BUSINESS } from './support/household-business.ts';
import { checkPage } from './support/page-check.ts';
import { proveIdentity, signInAs, signInHere } from './support/people.ts';
import { haveLevel } from './support/time-passes.ts';

const ROLE = 'citizen-level-1';
const REVIEW = `/nop-ho-so/${HOUSEHOLD_BUSINESS.procedureCode}/xem-lai`;
const OWN = {
  ...HOUSEHOLD_BUSINESS,
  label: 'hkd-muc-1',
  declaration: {
    ...HOUSEHOLD_BUSINESS.declaration,
    'members[0].fullName': 'Trần Văn Bình',
    'members[0].birthDate': '1995-11-03',
    'members[0].personalId': '038095999003',
  },
};

test('a citizen of level 1 drafts, and is asked for level 2 only when filing', async () => {
  const person = await signInAs(ROLE);
  const { page } = person;
  await findProcedure(person, OWN);
  await fillPeople(person, OWN);
  await fillDeclaration(person, OWN);
  await attachPapers(person, OWN);
  await fillDelivery(person, OWN);
  await send(person);
  await checkPage(person, 'xac-nhan-muc-2');
  await proveIdentity(person, ROLE);
  await page.getByText('Tài khoản định danh chưa đủ mức độ.').waitFor();
  await checkPage(person, 'chua-dinh-danh-muc-2');
  await page.getByRole('link', { name: 'Quay lại, chưa xác nhận' }).click();
  await page.waitForURL((url) => url.pathname === REVIEW);
  expect(await page.locator('main').textContent()).toMatch(/bánh khoái bến mẫu/i);
  await page.locator('[name="cam-doan"][type=checkbox]').waitFor();

  // Without script, on another day: the account has been raised while the page of choices stood open.
  const later = await signInAs(ROLE, { javaScript: false });
  await later.page.goto(REVIEW);
  await send(later);
  await haveLevel(ROLE, 2);
  try {
    await signInHere(later, ROLE);
  } finally {
    await haveLevel(ROLE, 1);
  }
  expect(new URL(later.page.url()).pathname).toBe(REVIEW);
  expect(await later.page.locator('[name="cam-doan"][type=checkbox]').isChecked()).toBe(true);
  await later.page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  await later.page.waitForURL((url) => url.pathname.endsWith('/xac-nhan'));
  expect([...person.trouble, ...later.trouble]).toEqual([]);
  await Promise.all([person.context.close(), later.context.close()]);
});

async function send({ page }: Visitor): Promise<void> {
  await page.waitForURL((url) => url.pathname === REVIEW);
  await page.locator('[name="cam-doan"][type=checkbox]').check();
  await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  await page.waitForURL((url) => url.pathname === '/dang-nhap');
}
