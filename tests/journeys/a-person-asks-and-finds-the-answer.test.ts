import { expect, test } from 'vitest';
import { aVisitor, type Visitor } from './support/browser.ts';
import { checkPage } from './support/page-check.ts';
import { anOfficer, messagesTo } from './support/people.ts';

const PHONE = '0386000206';
const QUESTION = 'Đăng ký tạm trú cho người thuê nhà cần giấy tờ gì?';
const PUBLISHED = 'Người thuê nhà đăng ký tạm trú cần giấy tờ gì?';

test('a person asks, the unit answers, and everybody finds the answer, without script', async () => {
  const visitor = await aVisitor({ javaScript: false });
  const code = await ask(visitor);
  const head = await anOfficer('head', { javaScript: false });
  await answer(head, code);
  await expect.poll(() => newestText(), { timeout: 20_000 }).toContain(`${code} đã có trả lời`);

  const { page } = visitor;
  await page.goto(`/hoi-dap/${code}`);
  await page.getByLabel('Số điện thoại').fill(PHONE);
  await page.getByRole('button', { name: 'Mở nội dung' }).click();
  await page.getByText('hợp đồng thuê nhà').waitFor();
  await checkPage(visitor, 'hoi-dap-da-tra-loi');

  await page.goto('/hoi-dap');
  await page.getByRole('searchbox', { name: 'Tìm câu hỏi' }).fill('nguoi thue nha tam tru');
  await page.getByRole('button', { name: 'Tìm kiếm' }).click();
  await checkPage(visitor, 'hoi-dap-tim');
  await page.getByRole('link', { name: PUBLISHED }).click();
  await checkPage(visitor, 'hoi-dap-cong-khai');
  expect([...visitor.trouble, ...head.trouble]).toEqual([]);
  await visitor.context.close();
  await head.context.close();
});

const newestText = async (): Promise<string> => (await messagesTo(PHONE))[0]?.text ?? '';

async function ask(visitor: Visitor): Promise<string> {
  const { page } = visitor;
  await page.goto('/');
  await page.getByRole('navigation').getByRole('link', { name: 'Hỏi đáp', exact: true }).first().click();
  await checkPage(visitor, 'hoi-dap');
  await page.getByRole('link', { name: 'Đặt câu hỏi' }).click();
  await page.getByLabel('Câu hỏi ngắn gọn').fill(QUESTION);
  await page.getByLabel('Hỏi cơ quan nào').selectOption({ label: 'Ủy ban nhân dân phường Hạc Thành' });
  await page.getByRole('button', { name: 'Gửi câu hỏi' }).click();
  await page.locator('[data-error-summary]').waitFor();
  await checkPage(visitor, 'hoi-dap-gui-sai');
  await page.getByLabel('Số điện thoại').fill(PHONE);
  await page.getByRole('button', { name: 'Gửi câu hỏi' }).click();
  await page.getByText('Đã nhận câu hỏi của bạn').waitFor();
  await checkPage(visitor, 'hoi-dap-da-gui');
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

async function answer(head: Visitor, code: string): Promise<void> {
  const { page } = head;
  await page.goto('/can-bo');
  await page.getByRole('link', { name: /^Hỏi đáp/ }).click();
  await checkPage(head, 'can-bo-hoi-dap');
  await page.getByRole('link', { name: code }).click();
  await page.getByLabel('Trả lời người hỏi').check();
  await page.getByLabel('Nội dung').fill('Cần tờ khai và hợp đồng thuê nhà.');
  await checkPage(head, 'can-bo-hoi-dap-mot-cau');
  await page.getByRole('button', { name: 'Ghi nhận', exact: true }).click();
  await page.getByLabel('Câu hỏi để công khai').fill(PUBLISHED);
  await checkPage(head, 'can-bo-hoi-dap-duyet');
  await page.getByRole('button', { name: 'Công khai', exact: true }).click();
  await page.getByText('Trả lời', { exact: true }).first().waitFor();
}
