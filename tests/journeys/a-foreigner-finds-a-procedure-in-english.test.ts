import { expect, test } from 'vitest';
import { aVisitor } from './support/browser.ts';
import { checkPage } from './support/page-check.ts';

test.each([
  { javaScript: true, how: 'with script' },
  { javaScript: false, how: 'without script' },
])('a foreigner finds a procedure in English and goes back to Vietnamese, $how', async ({ javaScript }) => {
  const visitor = await aVisitor({ javaScript });
  const { page } = visitor;
  await page.goto('/');
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'What do you need to do?' }).waitFor();
  await checkPage(visitor, 'english-home');

  await page.getByRole('searchbox').or(page.getByRole('combobox')).fill('khai sinh');
  if (javaScript) await page.getByText(/^\d suggestions, use the up and down arrow keys to choose\.$/).waitFor();
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  await page.getByText('You can file here').first().waitFor();
  await checkPage(visitor, 'english-search');

  await page.locator('main').getByRole('link', { name: 'Đăng ký khai sinh', exact: true }).click();
  await page.getByRole('heading', { name: 'What to prepare' }).waitFor();
  expect(await page.locator('h1 [lang=vi]').textContent()).toBe('Đăng ký khai sinh');
  await checkPage(visitor, 'english-procedure');

  const menu = page.getByRole('navigation', { name: 'Main menu' });
  await menu.getByRole('link', { name: 'Statistics', exact: true }).click();
  await checkPage(visitor, 'english-statistics');
  await menu.getByRole('link', { name: 'Help', exact: true }).click();
  await page
    .locator('main')
    .getByRole('link', { name: /^Sign in VNeID/ })
    .click();
  await page.getByRole('heading', { level: 1, name: 'How to sign in' }).waitFor();
  await checkPage(visitor, 'english-guide');

  await page.goto('/thu-tuc?tu-khoa=xyzxyz');
  await page.getByText('No procedure matches').waitFor();
  await page.getByRole('link', { name: 'Tiếng Việt', exact: true }).click();
  await page.getByText('Không có thủ tục nào khớp “xyzxyz”.').waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('vi');
  expect(visitor.trouble).toEqual([]);
  await visitor.context.close();
});
