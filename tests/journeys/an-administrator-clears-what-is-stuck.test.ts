import { expect, test } from 'vitest';
import { checkPage } from './support/page-check.ts';
import { anOfficer } from './support/people.ts';
import { haveUndeliveredMessage } from './support/time-passes.ts';

test('an administrator sends again what reached nobody, and notes whom another way reached, without script', async () => {
  await haveUndeliveredMessage();
  await haveUndeliveredMessage();
  const administrator = await anOfficer('administrator', { javaScript: false });
  const { page } = administrator;
  await page.goto('/can-bo');
  await page.getByRole('link', { name: 'Việc kẹt' }).click();
  const messages = page.getByRole('region', { name: /^Tin không gửi được/ }).first();
  await checkPage(administrator, 'can-bo-viec-ket');

  await messages.getByRole('button', { name: 'Gửi lại' }).first().click();
  await page.getByRole('heading', { name: 'Tin đang được gửi lại' }).waitFor();
  await checkPage(administrator, 'can-bo-viec-ket-gui-lai');
  await page.goBack();
  await messages.getByRole('button', { name: 'Đã báo cách khác' }).click();
  await page.getByRole('heading', { name: /được báo bằng cách khác/ }).waitFor();
  expect(await messages.textContent()).toContain('Không có tin nào bị kẹt');
  await checkPage(administrator, 'can-bo-viec-ket-khong-con');
  expect(administrator.trouble).toEqual([]);
  await administrator.context.close();
});
