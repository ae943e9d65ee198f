import { expect, test } from 'vitest';
import { aVisitor } from './support/browser.ts';
import { checkPage } from './support/page-check.ts';
import { anOfficer } from './support/people.ts';

const TITLE = 'Khảo sát giờ làm việc của quầy';
const QUESTION = 'Giờ làm việc của quầy có hợp với bạn không?';

test('an editor asks, visitors answer once, and everybody sees what came out of it, without script', async () => {
  const editor = await anOfficer('editor', { javaScript: false });
  const { page } = editor;
  await page.goto('/can-bo/khao-sat');
  await checkPage(editor, 'can-bo-khao-sat');
  await page.getByRole('button', { name: 'Soạn khảo sát mới' }).click();
  await page.getByLabel('Tiêu đề').fill(TITLE);
  await page.getByLabel('Câu 1: câu hỏi').fill(QUESTION);
  await page.getByRole('button', { name: 'Mở khảo sát' }).click();
  await page.locator('[data-error-summary]').waitFor();
  await checkPage(editor, 'can-bo-khao-sat-con-thieu');
  await page.getByLabel('Câu 1: các lựa chọn').fill('Hợp\nNên mở sáng thứ Bảy');
  await page.getByLabel('Câu 1: bắt buộc trả lời').check();
  await page.getByRole('button', { name: 'Mở khảo sát' }).click();
  await page.getByRole('button', { name: 'Đóng khảo sát' }).waitFor();
  await checkPage(editor, 'can-bo-khao-sat-dang-mo');

  for (let people = 1; people <= 5; people++) {
    const visitor = await aVisitor({ javaScript: false });
    await visitor.page.goto('/');
    await visitor.page
      .getByRole('navigation')
      .getByRole('link', { name: 'Khảo sát DVCTT', exact: true })
      .first()
      .click();
    await checkPage(visitor, 'khao-sat');
    await visitor.page.getByRole('link', { name: TITLE, exact: true }).click();
    if (people === 1) {
      await visitor.page.getByRole('button', { name: 'Gửi trả lời' }).click();
      await visitor.page.locator('[data-error-summary]').waitFor();
      await checkPage(visitor, 'khao-sat-con-thieu');
    }
    await visitor.page.getByLabel(people === 5 ? 'Hợp' : 'Nên mở sáng thứ Bảy', { exact: true }).check();
    await visitor.page.getByRole('button', { name: 'Gửi trả lời' }).click();
    await visitor.page.getByText('Cảm ơn bạn đã trả lời').waitFor();
    if (people === 5) {
      await checkPage(visitor, 'khao-sat-cam-on');
      await visitor.page.getByRole('link', { name: 'Xem kết quả' }).click();
      await checkPage(visitor, 'khao-sat-ket-qua');
      const row = visitor.page.getByRole('row', { name: /Nên mở sáng thứ Bảy/ });
      expect(await row.textContent()).toContain('480%');
    }
    expect(visitor.trouble).toEqual([]);
    await visitor.context.close();
  }
  await page.reload();
  await page.getByRole('button', { name: 'Đóng khảo sát' }).click();
  await page.getByText('Đã kết thúc').waitFor();
  expect(editor.trouble).toEqual([]);
  await editor.context.close();
});
