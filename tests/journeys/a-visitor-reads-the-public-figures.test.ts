import { expect, test } from 'vitest';
import { aVisitor } from './support/browser.ts';
import { checkPage } from './support/page-check.ts';

test('a visitor goes from a counter of the home page to the dossiers behind a number, without script', async () => {
  const visitor = await aVisitor({ javaScript: false });
  const { page } = visitor;
  await page.goto('/');
  await page.getByText('Các con số này được đếm thế nào?').click();
  await page.getByText('hồ sơ đã tiếp nhận mà lúc này chưa giải quyết xong').waitFor();
  await page
    .getByRole('navigation', { name: 'Mục chính' })
    .getByRole('link', { name: 'Thống kê', exact: true })
    .click();
  await page.getByLabel('Kỳ', { exact: true }).selectOption({ label: `Năm ${new Date().getFullYear()}` });
  await page.getByRole('button', { name: 'Xem', exact: true }).click();
  await page.getByRole('link', { name: 'Theo đơn vị' }).click();
  await page.getByText('Bảng số liệu: hồ sơ tiếp nhận theo tháng').click();
  await checkPage(visitor, 'thong-ke');
  const number = page
    .locator('main')
    .getByRole('link', { name: /^[\d.]+$/ })
    .first();
  const count = Number((await number.textContent())?.replaceAll('.', ''));
  await number.click();
  await checkPage(visitor, 'thong-ke-ho-so');
  expect(await page.locator('tbody tr').count()).toBe(Math.min(count, 50));
  expect(visitor.trouble).toEqual([]);
  await visitor.context.close();
});
