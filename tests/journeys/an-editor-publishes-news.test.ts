import { expect, test } from 'vitest';
import { aVisitor } from './support/browser.ts';
import { checkPage } from './support/page-check.ts';
import { anOfficer } from './support/people.ts';
import { samplePicture } from './support/sample-files.ts';

const TITLE = 'Các quầy làm việc cả sáng thứ Bảy';

test('an editor writes news with a picture, corrects it, and a visitor finds it, without script', async () => {
  const editor = await anOfficer('editor', { javaScript: false });
  const { page } = editor;
  await page.goto('/can-bo');
  await page.getByRole('link', { name: 'Tin tức' }).click();
  await checkPage(editor, 'can-bo-tin-tuc');
  await page.getByRole('button', { name: 'Viết tin mới' }).click();
  await page.getByLabel('Tiêu đề').fill(TITLE);
  await page.getByLabel('Nội dung').fill('## Từ tháng 12\n\n- Sáng thứ Bảy **7h30**\n- Xem [thủ tục](/thu-tuc)');
  await page.getByLabel('Ảnh', { exact: true }).setInputFiles(samplePicture('quay.png'));
  await page.getByRole('button', { name: 'Đăng', exact: true }).click();
  await page.locator('[data-error-summary]').waitFor();
  await checkPage(editor, 'can-bo-tin-tuc-con-thieu');
  await page.getByLabel('Tóm tắt').fill('Trung tâm và các phường nhận hồ sơ sáng thứ Bảy.');
  await page.getByLabel('Mô tả ảnh').fill('Quầy tiếp nhận của trung tâm');
  await page.getByRole('button', { name: 'Đăng', exact: true }).click();
  await page.getByText('Đã đăng', { exact: true }).first().waitFor();
  await checkPage(editor, 'can-bo-tin-tuc-da-dang');

  const visitor = await aVisitor({ javaScript: false });
  await visitor.page.goto('/');
  await visitor.page.getByRole('navigation').getByRole('link', { name: 'Tin tức', exact: true }).first().click();
  await checkPage(visitor, 'tin-tuc');
  await visitor.page.getByRole('link', { name: TITLE }).click();
  await checkPage(visitor, 'tin-tuc-mot-tin');
  expect(await visitor.page.locator('article h2').textContent()).toBe('Từ tháng 12');
  const picture = visitor.page.getByAltText('Quầy tiếp nhận của trung tâm');
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);

  await page.getByRole('button', { name: 'Gỡ xuống' }).click();
  await page.getByText('Đã gỡ xuống').waitFor();
  await visitor.page.goto('/tin-tuc');
  expect(await visitor.page.getByRole('link', { name: TITLE }).count()).toBe(0);
  expect([...visitor.trouble, ...editor.trouble]).toEqual([]);
  await visitor.context.close();
  await editor.context.close();
});
