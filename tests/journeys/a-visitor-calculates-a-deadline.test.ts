import { expect, test } from 'vitest';
import { aVisitor } from './support/browser.ts';
import { checkPage } from './support/page-check.ts';

test.each([
  { javaScript: true, how: 'with script' },
  { javaScript: false, how: 'without script' },
])('a visitor calculates when a dossier is due, $how', async ({ javaScript }) => {
  const visitor = await aVisitor({ javaScript });
  const { page } = visitor;
  await page.goto('/ho-tro');
  await page.getByRole('link', { name: /^Tính hạn trả kết quả/ }).click();
  await page.getByLabel('Nhận hồ sơ lúc').fill('ngày mai');
  await page.getByRole('textbox', { name: 'Thời hạn' }).fill('3');
  await page.getByRole('button', { name: 'Tính hạn' }).click();
  await page
    .getByRole('alert')
    .getByRole('link', { name: /lúc nhận hồ sơ/ })
    .click();
  await checkPage(visitor, 'tinh-han-loi');
  expect(await page.getByLabel('Nhận hồ sơ lúc').inputValue()).toBe('ngày mai');

  await page.getByLabel('Nhận hồ sơ lúc').fill('23/11/2026 08:30');
  await page.getByText('Có lúc tạm dừng').click();
  const pause = page.getByRole('group', { name: 'Tạm dừng lần 1' });
  await pause.getByLabel('Từ lúc').fill('26/11/2026 10:00');
  await pause.getByLabel('Đến lúc').fill('27/11/2026 15:00');
  await page.getByRole('button', { name: 'Tính hạn' }).click();
  await page.getByText('17:30 thứ Ba, 01/12/2026').waitFor();
  expect(await page.locator('.due').textContent()).toContain('Ngày Văn hóa Việt Nam');
  await checkPage(visitor, 'tinh-han');
  expect(visitor.trouble).toEqual([]);
  await visitor.context.close();
});
