import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { checkPage } from './support/page-check.ts';
import { anOfficer } from './support/people.ts';

/** Of another province, so that no list of the portal changes. */
const procedure = (code: string, more: object = {}) => ({
  code,
  name: `Hỗ trợ ngư dân, thủ tục ${code}`,
  field: 'Thủy sản',
  levels: ['commune'],
  decision: '12/QĐ-UBND',
  targets: ['Công dân Việt Nam'],
  methods: [{ m: 'direct', t: 3, u: 'working_day', fees: [] }],
  papers: 2,
  results: 'Quyết định hỗ trợ',
  legal: ['18/2017/QH14'],
  scope: 'local-other',
  ...more,
});
const fileOf = (text: string) => ({
  name: 'danh-muc.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

test('an administrator sends the catalogue, reads what is wrong with it and publishes it', async () => {
  const administrator = await anOfficer('administrator', { javaScript: false });
  const { page } = administrator;
  await page.goto('/quan-tri/nhap-danh-muc');
  await page.locator('[name=tep]').setInputFiles(fileOf('mã;tên'));
  await page.getByRole('button', { name: 'Gửi tệp' }).click();
  await page.getByRole('heading', { name: 'Có 1 chỗ cần sửa' }).waitFor();
  await checkPage(administrator, 'quan-tri-nhap-danh-muc-loi');

  const records = [procedure('1.990001'), procedure('1.990002', { results: '' }), procedure('sai mã')];
  await page.locator('[name=tep]').setInputFiles(fileOf(JSON.stringify(records)));
  await page.getByRole('button', { name: 'Gửi tệp' }).click();
  await expect
    .poll(
      async () => {
        await page.reload();
        return page.getByRole('button', { name: 'Công bố danh mục' }).count();
      },
      { timeout: 20_000, interval: 500 },
    )
    .toBe(1);
  await checkPage(administrator, 'quan-tri-nhap-danh-muc-bao-cao');
  await page.getByRole('link', { name: 'Thiếu kết quả' }).click();
  await page.getByRole('heading', { level: 1, name: 'Thiếu kết quả' }).waitFor();
  await checkPage(administrator, 'quan-tri-nhap-danh-muc-chi-tiet');
  await page.goBack();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải mọi điểm cần xem lại' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('sai mã');
  await page.getByRole('button', { name: 'Công bố danh mục' }).click();
  await page.getByText('Đã công bố danh mục.').waitFor();
  await page.getByRole('link', { name: 'Nhập danh mục thủ tục' }).click();
  await page.getByText('Đã công bố').first().waitFor();
  await checkPage(administrator, 'quan-tri-nhap-danh-muc');
  expect(administrator.trouble).toEqual([]);
  await administrator.context.close();
});
