import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { checkPage } from './support/page-check.ts';
import { anOfficer } from './support/people.ts';

test('an administrator finds the workflow of a procedure, reads it and takes its drawing along', async () => {
  const administrator = await anOfficer('administrator', { javaScript: false });
  const { page } = administrator;
  await page.goto('/can-bo');
  await page.getByRole('link', { name: 'Quy trình', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: /Quy trình/ }).waitFor();
  await checkPage(administrator, 'quan-tri-quy-trinh');

  await page.getByRole('link', { name: 'Cấp giấy phép xây dựng mới', exact: false }).click();
  await page.getByRole('img', { name: /Sơ đồ/ }).waitFor();
  const steps = page.getByRole('table');
  expect(await steps.textContent()).toContain('Ký: Chủ tịch hoặc Phó Chủ tịch');
  await checkPage(administrator, 'quan-tri-quy-trinh-thu-tuc');

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải sơ đồ BPMN 2.0' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('quy-trinh-1.013225.bpmn');
  expect(await readFile(await download.path(), 'utf8')).toContain('BPMN/20100524/MODEL');
  expect(administrator.trouble).toEqual([]);
  await administrator.context.close();
});
