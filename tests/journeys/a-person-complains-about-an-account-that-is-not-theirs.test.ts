import { expect, test } from 'vitest';
import { aVisitor, type Visitor } from './support/browser.ts';
import { checkPage } from './support/page-check.ts';
import { anOfficer, messagesTo } from './support/people.ts';

const PERSON = { name: 'Quách Công Minh', id: '038202999104', phone: '0386000104' };

test('a person complains about an account that is not theirs and an officer answers, without script', async () => {
  const visitor = await aVisitor({ javaScript: false });
  const code = await complain(visitor);
  const officer = await anOfficer('receptionist-centre', { javaScript: false });
  await answer(officer, code);

  await visitor.page.goto(`/quen-mat-khau/khieu-nai/${code}`);
  expect(await visitor.page.locator('main').textContent()).toContain('đã được chuyển Cổng Dịch vụ công Quốc gia');
  await checkPage(visitor, 'khieu-nai-da-tra-loi');
  await expect.poll(() => newestText(PERSON.phone), { timeout: 20_000 }).toContain(code);
  expect([...visitor.trouble, ...officer.trouble]).toEqual([]);
  await visitor.context.close();
  await officer.context.close();
});

const newestText = async (phone: string): Promise<string> => (await messagesTo(phone))[0]?.text ?? '';

async function complain(visitor: Visitor): Promise<string> {
  const { page } = visitor;
  await page.goto('/quen-mat-khau');
  await page.getByRole('link', { name: 'Gửi khiếu nại' }).click();
  await checkPage(visitor, 'khieu-nai');
  await page.getByLabel('Họ và tên').fill(PERSON.name);
  await page.getByLabel('Số CMT/CCCD của bạn').fill('0382');
  await page.getByLabel('Số điện thoại nhận trả lời').fill(PERSON.phone);
  await page.getByLabel('Nội dung khiếu nại').fill('Tôi chưa từng đăng ký nhưng hệ thống báo đã có tài khoản.');
  const send = page.getByRole('button', { name: 'Gửi khiếu nại' });
  await send.click();
  expect(await page.locator('main').textContent()).toContain('số CCCD gồm 12 chữ số');
  await checkPage(visitor, 'khieu-nai-sai');
  expect(await page.getByLabel('Họ và tên').inputValue()).toBe(PERSON.name);
  await page.getByLabel('Số CMT/CCCD của bạn').fill(PERSON.id);
  await send.click();
  await page.getByText('Đã nhận khiếu nại của bạn').waitFor();
  await checkPage(visitor, 'khieu-nai-da-nhan');
  return page.url().split('/').at(-1) ?? '';
}

async function answer(officer: Visitor, code: string): Promise<void> {
  const { page } = officer;
  await page.goto('/can-bo');
  await page.locator('summary', { hasText: 'Thêm' }).click();
  await page.getByRole('link', { name: 'Hỗ trợ mật khẩu' }).click();
  await page.getByRole('link', { name: 'Khiếu nại tài khoản chờ trả lời' }).click();
  await checkPage(officer, 'can-bo-khieu-nai');
  await page.getByRole('link', { name: code }).click();
  await page.getByRole('button', { name: 'Trả lời' }).click();
  expect(await page.locator('main').textContent()).toContain('Bạn chọn kết quả.');
  await checkPage(officer, 'can-bo-khieu-nai-thieu');
  await page.getByLabel('Có căn cứ').check();
  await page.getByRole('button', { name: 'Trả lời' }).click();
  await page.getByText('Đã trả lời khiếu nại.').waitFor();
}
