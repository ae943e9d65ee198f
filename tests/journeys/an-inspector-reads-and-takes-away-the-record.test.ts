import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkPage } from './support/page-check.ts';
import { anOfficer } from './support/people.ts';

test('an inspector reads who looked at what, and takes the record away to verify it elsewhere, without script', async () => {
  const inspector = await anOfficer('inspector', { javaScript: false });
  const { page } = inspector;
  await page.goto('/can-bo');
  await page.getByRole('link', { name: 'Nhật ký' }).click();
  await page.getByLabel('Việc', { exact: true }).selectOption('Xem nhật ký');
  await page.getByRole('button', { name: 'Lọc' }).click();
  await page
    .getByRole('row', { name: /Xem nhật ký/ })
    .first()
    .waitFor();
  await checkPage(inspector, 'quan-tri-nhat-ky');

  await page.getByRole('link', { name: 'Xuất sự kiện cho thanh tra' }).click();
  await page.getByRole('button', { name: 'Tải gói sự kiện' }).click();
  await page.getByRole('link', { name: 'Chọn lý do xuất.' }).waitFor();
  await checkPage(inspector, 'quan-tri-nhat-ky-xuat-loi');
  await page.getByLabel('Lý do xuất').selectOption('Thanh tra, kiểm tra');
  await page.getByLabel('Căn cứ').fill('Quyết định số 12/QĐ-TTr ngày 20/11/2026');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải gói sự kiện' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^su-kien_.*\.zip$/);
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');

  await page.goto('/quan-tri/nhat-ky/xuat');
  await page.getByRole('row', { name: /Quyết định số 12/ }).waitFor();
  await checkPage(inspector, 'quan-tri-nhat-ky-xuat');
  expect(inspector.trouble).toEqual([]);
  await inspector.context.close();
});
