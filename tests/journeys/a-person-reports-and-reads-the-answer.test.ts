import { expect, test } from 'vitest';
import { aVisitor, type Visitor } from './support/browser.ts';
import { checkPage } from './support/page-check.ts';
import { anOfficer, messagesTo } from './support/people.ts';
import { samplePicture } from './support/sample-files.ts';

const PERSON = { name: 'Quách Thị Vân', address: 'Số 00 ngõ Ví Dụ, phường Hạc Thành', phone: '0386000205' };
const UNIT = 'Ủy ban nhân dân phường Hạc Thành';
const QUESTION = 'Người dân nộp hồ sơ qua mạng vẫn bị yêu cầu nộp lại bản giấy.';

test('a person reports, the unit answers in public, and the person rates the handling, without script', async () => {
  const visitor = await aVisitor({ javaScript: false });
  const code = await report(visitor);
  const head = await anOfficer('head', { javaScript: false });
  await answer(head, code);
  await expect.poll(() => newestText(PERSON.phone), { timeout: 20_000 }).toContain(`${code} đã có trả lời`);

  await rate(visitor, code);
  await visitor.page.goto('/phan-anh-kien-nghi');
  await checkPage(visitor, 'phan-anh');
  await visitor.page.getByRole('link', { name: QUESTION }).click();
  await checkPage(visitor, 'phan-anh-cong-khai');
  const shown = await visitor.page.locator('main').textContent();
  expect(shown).toContain('có giá trị như bản giấy');
  expect(shown).not.toContain(PERSON.name);
  expect([...visitor.trouble, ...head.trouble]).toEqual([]);
  await visitor.context.close();
  await head.context.close();
});

const newestText = async (phone: string): Promise<string> => (await messagesTo(phone))[0]?.text ?? '';

async function report(visitor: Visitor): Promise<string> {
  const { page } = visitor;
  await page.goto('/');
  await page.getByRole('link', { name: 'Phản ánh, kiến nghị' }).first().click();
  await page.getByRole('link', { name: 'Gửi phản ánh, kiến nghị' }).click();
  await page.getByLabel('Quy định, thủ tục chưa hợp lý').check();
  await page.getByLabel('Tiêu đề').fill('Giấy tờ phải nộp hai lần');
  await page.getByLabel('Nội dung').fill('Tôi nộp bản sao qua mạng, đến quầy vẫn bị yêu cầu nộp lại bản giấy.');
  await page.getByLabel('Cơ quan liên quan').selectOption({ label: UNIT });
  await page.getByLabel('Tệp kèm theo').setInputFiles(samplePicture('Ghi chú.png'));
  await page.getByRole('button', { name: 'Gửi', exact: true }).click();
  await checkPage(visitor, 'phan-anh-gui-sai');
  await page.getByLabel('Ghi chú.png').waitFor();
  await page.getByLabel('Họ và tên').fill(PERSON.name);
  await page.getByLabel('Địa chỉ').fill(PERSON.address);
  await page.getByLabel('Số điện thoại').fill(PERSON.phone);
  await page.getByRole('button', { name: 'Gửi', exact: true }).click();
  await page.getByText('Đã nhận phản ánh của bạn').waitFor();
  await checkPage(visitor, 'phan-anh-da-gui');
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

async function answer(head: Visitor, code: string): Promise<void> {
  const { page } = head;
  await page.goto('/can-bo');
  await page.getByRole('link', { name: 'Phản ánh' }).click();
  await checkPage(head, 'can-bo-phan-anh');
  await page.getByRole('link', { name: code }).click();
  await checkPage(head, 'can-bo-phan-anh-mot');
  await page.getByLabel('Tiếp nhận: quy định').check();
  await page.getByRole('button', { name: 'Ghi nhận' }).click();
  await page.getByLabel('Trả lời người gửi').check();
  await page.getByLabel('Nội dung').fill('Bản điện tử có giá trị như bản giấy. Phường đã nhắc bộ phận một cửa.');
  await page.getByRole('button', { name: 'Ghi nhận' }).click();
  await page.getByLabel('Nội dung phản ánh để công khai').fill(QUESTION);
  await checkPage(head, 'can-bo-phan-anh-cong-khai');
  await page.getByRole('button', { name: 'Công khai', exact: true }).click();
  await page.getByText('Người gửi').first().waitFor();
}

async function rate(visitor: Visitor, code: string): Promise<void> {
  const { page } = visitor;
  await page.goto('/phan-anh-kien-nghi');
  await page.getByLabel('Mã phản ánh').fill(code);
  await page.getByRole('button', { name: 'Xem tình trạng' }).click();
  await page.getByLabel('Số điện thoại').fill(PERSON.phone);
  await page.getByRole('button', { name: 'Mở nội dung' }).click();
  await page.getByText('Phường đã nhắc bộ phận một cửa').first().waitFor();
  await checkPage(visitor, 'phan-anh-tra-loi');
  await page.getByLabel('Hài lòng', { exact: true }).check();
  await page.getByRole('button', { name: 'Gửi đánh giá' }).click();
  await page.getByText('Cảm ơn bạn đã đánh giá').waitFor();
}
