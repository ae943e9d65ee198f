import { expect, test } from 'vitest';
import { answerPage } from './support/answers.ts';
import { BIRTH } from './support/birth.ts';
import type { Visitor } from './support/browser.ts';
import { errorsOf, goOn } from './support/filing.ts';
import { checkPage } from './support/page-check.ts';
import { anOfficer, messagesTo } from './support/people.ts';
import { samplePdf } from './support/sample-files.ts';

const PHONE = '0912000477';
const CARD =
  '038192999077|171999077|Hà Thị Quầy|08031992|Nữ|Số 00 ngõ Ví Dụ, Phường Hạc Thành, Tỉnh Thanh Hóa|15032022';
/** Online the register tells these. */
const SAID_AT_THE_COUNTER = {
  ...BIRTH.declaration,
  'requester.phone': PHONE,
  'requester.ethnic': '01',
  'requester.nationality': 'VN',
  'mother.ethnic': '01',
  'mother.nationality': 'VN',
};

test('an officer takes in a dossier at the counter for a person who only has a card', async () => {
  const officer = await anOfficer('receptionist', { javaScript: false });
  const { page } = officer;
  await page.goto('/can-bo/tiep-nhan');
  await page.getByRole('link', { name: 'Số thứ tự' }).click();
  await page.getByRole('button', { name: 'Lấy số' }).click();
  await page.getByRole('button', { name: 'Gọi số tiếp theo' }).click();
  await page.getByText('Bạn gọi lần cuối').waitFor();
  await checkPage(officer, 'quay-so-thu-tu');
  await page.goto('/can-bo/tiep-nhan');
  await page.getByRole('link', { name: 'Nhận hồ sơ tại quầy' }).click();
  await checkPage(officer, 'quay');
  await page
    .locator('form', { hasText: 'Đăng ký khai sinh' })
    .getByRole('button', { name: /^Bắt đầu/ })
    .click();

  await scan(officer, 'không phải thẻ');
  await page
    .getByRole('alert')
    .getByRole('link', { name: /Không đọc được mã này/ })
    .click();
  await checkPage(officer, 'quay-nguoi-nop-loi');
  await scan(officer, CARD);
  expect(await page.inputValue('[name="fullName"]')).toBe('Hà Thị Quầy');
  expect(await page.inputValue('[name="residence.commune"]')).toBe('14797');
  await answerPage(officer, { phone: PHONE });
  await goOn(officer);
  await page.getByRole('button', { name: 'Lấy thông tin từ người nộp' }).click();
  await page.waitForLoadState();
  await checkPage(officer, 'quay-chu-ho-so');
  await goOn(officer);
  await fillDeclaration(officer);
  await attach(officer, 'G15-KQ003204', 'to-khai-da-ky.pdf');
  await attach(officer, 'G15-KQ004389', 'giay-chung-sinh.pdf');
  await checkPage(officer, 'quay-giay-to');
  await goOn(officer);
  await answerPage(officer, { payment: 'counter' });
  await goOn(officer);

  await page.getByRole('button', { name: 'Tiếp nhận và lập giấy hẹn' }).click();
  await page
    .getByRole('alert')
    .getByRole('link', { name: /đối chiếu người nộp/ })
    .waitFor();
  await checkPage(officer, 'quay-xem-lai-loi');
  await answerPage(officer, { 'doi-chieu': 'on', 'dong-y': 'on', 'so-hoa': 'on' });
  await page.getByRole('button', { name: 'Tiếp nhận và lập giấy hẹn' }).click();
  await page.waitForURL((url) => url.searchParams.get('da') === 'tai-quay');
  await checkPage(officer, 'quay-da-tiep-nhan');
  const code = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const slip = await officer.context.request.get(`/can-bo/ho-so/${code}/giay-tiep-nhan`);
  expect((await slip.body()).subarray(0, 5).toString()).toBe('%PDF-');
  await expect
    .poll(async () => (await messagesTo(PHONE)).map(({ text }) => text).join(), { timeout: 15_000 })
    .toContain(code);
  expect(officer.trouble).toEqual([]);
  await officer.context.close();
});

/** A scanner types the code and presses Enter. */
async function scan({ page }: Visitor, code: string): Promise<void> {
  await page.getByLabel('Quét mã QR trên thẻ căn cước').fill(code);
  const answered = page.waitForEvent('framenavigated');
  await page.keyboard.press('Enter');
  await answered;
  await page.waitForLoadState();
}

async function fillDeclaration(officer: Visitor): Promise<void> {
  const { page } = officer;
  for (let number = 1; page.url().includes('/to-khai'); number++) {
    expect(number).toBeLessThan(10);
    await answerPage(officer, SAID_AT_THE_COUNTER);
    if (number === 1) await checkPage(officer, 'quay-to-khai');
    const before = page.url();
    await goOn(officer);
    if (page.url() === before) throw new Error(`the declaration does not go on: ${await errorsOf(officer)}`);
  }
}

async function attach({ page }: Visitor, paper: string, name: string): Promise<void> {
  const input = page.locator(`[name="tep-${paper}"]`);
  await input.setInputFiles(samplePdf(name));
  await page
    .locator('form', { has: input })
    .getByRole('button', { name: /Tải lên/ })
    .click();
  await page.locator(`[id="giay-to-${paper}"] .nm`, { hasText: name }).waitFor();
}
