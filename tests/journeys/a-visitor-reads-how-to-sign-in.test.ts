import { expect, test } from 'vitest';
import { aVisitor, PHONE } from './support/browser.ts';
import { checkPage } from './support/page-check.ts';

const FIRST_VIEW_LIMIT_IN_BYTES = 100 * 1024;

test.each([
  { javaScript: true, how: 'with script' },
  { javaScript: false, how: 'without script' },
])('a visitor reads how to sign in, with pictures, $how', async ({ javaScript }) => {
  const visitor = await aVisitor({ javaScript });
  const { page } = visitor;
  await page.goto('/');
  await page.getByRole('navigation').getByRole('link', { name: 'Hỗ trợ', exact: true }).first().click();
  await checkPage(visitor, 'ho-tro');
  await page.getByRole('link', { name: /^Đăng nhập VNeID/ }).click();

  expect(await page.locator('h1').textContent()).toBe('Hướng dẫn đăng nhập');
  await page.getByRole('link', { name: 'Điều chúng tôi không bao giờ hỏi' }).click();
  expect(await page.locator('#khong-bao-gio-hoi').textContent()).toContain('mã OTP');
  const pictures = page.locator('main img');
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(360);
  }
  await checkPage(visitor, 'huong-dan-dang-nhap');
  expect(visitor.trouble).toEqual([]);
  await visitor.context.close();
});

test('a visitor on a phone loads no more than 100 KB before scrolling', async () => {
  const { page, context } = await aVisitor();
  await page.setViewportSize(PHONE);
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => sizes.push(request.sizes().then((size) => size.responseBodySize)));
  await page.goto('/ho-tro/dang-nhap', { waitUntil: 'networkidle' });
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(FIRST_VIEW_LIMIT_IN_BYTES);
  await context.close();
});

test('a visitor reads how to file, frequent questions, what works and what is not accessible, without script', async () => {
  const visitor = await aVisitor({ javaScript: false });
  const { page } = visitor;
  const pages = [
    [/^Nộp hồ sơ trực tuyến/, 'Hướng dẫn nộp hồ sơ trực tuyến', 'huong-dan-nop-ho-so'],
    [/^Câu hỏi thường gặp/, 'Câu hỏi thường gặp', 'cau-hoi-thuong-gap'],
    [/^Tình trạng hệ thống/, 'Tình trạng hệ thống', 'tinh-trang'],
    [/^Khả năng tiếp cận/, 'Khả năng tiếp cận', 'tiep-can'],
  ] as const;
  for (const [link, heading, name] of pages) {
    await page.goto('/ho-tro');
    await page.locator('main').getByRole('link', { name: link }).click();
    expect(await page.locator('h1').textContent()).toBe(heading);
    await checkPage(visitor, name);
    if (name === 'tinh-trang') expect(await page.locator('main').textContent()).not.toContain('Không hoạt động');
  }
  expect(visitor.trouble).toEqual([]);
  await visitor.context.close();
});
