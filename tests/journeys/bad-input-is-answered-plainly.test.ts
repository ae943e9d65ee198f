import { expect, test } from 'vitest';
import { answerPage } from './support/answers.ts';
import { aVisitor } from './support/browser.ts';
import { fillDeclaration, fillPeople, findProcedure, goOn } from './support/filing.ts';
import { HOUSEHOLD_BUSINESS } from './support/household-business.ts';
import { checkPage } from './support/page-check.ts';
import { signInAs } from './support/people.ts';
import { renamedText } from './support/sample-files.ts';

const STRANGE_ADDRESSES = [
  '/khong-co-trang-nay',
  '/thu-tuc/9.999999',
  '/thu-tuc/%00',
  '/nop-ho-so/9.999999',
  '/ho-so-ca-nhan/H56.S999-990101-0001',
  '/ho-so-ca-nhan/..%2f..%2fetc',
  '/can-bo/ho-so/H56.S999-990101-0001',
  '/dich-vu-cong?trang=-1&linh-vuc=x',
  `/dich-vu-cong?tu-khoa=${encodeURIComponent('a'.repeat(3000))}`,
  '/tra-cuu?ma=abc',
  '/tra-cuu?ma=%FF',
] as const;

test('no address, however strange, breaks anything', async () => {
  const person = await signInAs('citizen');
  for (const address of STRANGE_ADDRESSES) {
    const answer = await person.page.goto(address);
    expect(answer?.status(), address).toBeLessThan(500);
  }
  await person.page.goto('/khong-co-trang-nay');
  await checkPage(person, 'khong-tim-thay');
  await person.page.goto('/tra-cuu?ma=abc');
  await checkPage(person, 'tra-cuu-sai-ma');
  await person.context.close();
});

test('a code that does not exist and one that is no code are each told plainly', async () => {
  const anybody = await aVisitor({ javaScript: false });
  await anybody.page.goto('/tra-cuu');
  await anybody.page.fill('[name=ma]', 'H56.S101-200101-0001');
  await anybody.page.locator('main').getByRole('button', { name: 'Tra cứu' }).click();
  await checkPage(anybody, 'tra-cuu-khong-thay');
  expect(await anybody.page.locator('main').textContent()).toContain('Không tìm thấy hồ sơ có mã này.');
  await anybody.page.fill('[name=ma]', 'mã gì đây');
  await anybody.page.locator('main').getByRole('button', { name: 'Tra cứu' }).click();
  expect(await anybody.page.locator('[data-error-summary]').textContent()).toContain('Mã hồ sơ chưa đúng');
  expect(await anybody.page.inputValue('[name=ma]')).toBe('mã gì đây');
  await anybody.context.close();
});

test.each([true, false])(
  'wrong answers stay and are explained at the field and in the summary (script: %s)',
  async (javaScript) => {
    const person = await signInAs('citizen-dvcqg', { javaScript });
    const { page } = person;
    const wrong = { 'name.vi': `Hộ kinh doanh ${'rất '.repeat(2500)}dài`, 'seat.phone': '123' };
    await findProcedure(person, HOUSEHOLD_BUSINESS);
    if (await page.getByRole('button', { name: 'Bắt đầu' }).isVisible()) await fillPeople(person, HOUSEHOLD_BUSINESS);
    await page.goto(`/nop-ho-so/${HOUSEHOLD_BUSINESS.procedureCode}/to-khai/seat`);
    await answerPage(person, wrong);
    await goOn(person);
    await page.locator('[data-error-summary]').waitFor();
    await checkPage(person, 'to-khai-co-loi');
    expect(await page.inputValue('[name="seat.phone"]')).toBe('123');
    expect((await page.inputValue('[name="name.vi"]')).length).toBeGreaterThan(10_000);
    const summary = (await page.locator('[data-error-summary]').textContent()) ?? '';
    expect(summary).toContain('Số điện thoại phải có 10 chữ số');
    expect(await page.locator('.err-msg').count()).toBeGreaterThanOrEqual(2);

    // Decomposed letters (as some phones type them) are the same name.
    await answerPage(person, {
      ...HOUSEHOLD_BUSINESS.declaration,
      'name.vi': 'Hộ kinh doanh Bến Mẫu'.normalize('NFD'),
      'seat.phone': '0912345678',
    });
    await goOn(person);
    expect(new URL(page.url()).pathname).not.toContain('/seat');
    await page.goto(`/nop-ho-so/${HOUSEHOLD_BUSINESS.procedureCode}/to-khai`);
    await fillDeclaration(person, HOUSEHOLD_BUSINESS);
    await page.locator('[name="tep-HKD-02"]').setInputFiles(renamedText('uy-quyen.pdf'));
    const paper = page.locator('[id="giay-to-HKD-02"]');
    if (!javaScript) await paper.getByRole('button', { name: /Tải lên/ }).click();
    await paper.locator('.err-msg, .st.err').first().waitFor();
    await checkPage(person, 'thanh-phan-tep-hong');
    expect(person.trouble).toEqual([]);
    await person.context.close();
  },
);
