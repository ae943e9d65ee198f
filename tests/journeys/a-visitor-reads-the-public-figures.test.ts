import { expect, test } from 'vitest';
import { aVisitor } from './support/browser.ts';
import { sendDeed } from './support/deeds.ts';
import { fileDossier } from './support/filing.ts';
import { HOUSEHOLD_BUSINESS } from './support/household-business.ts';
import { checkPage } from './support/page-check.ts';
import { anOfficer, signInAs } from './support/people.ts';

test('a visitor goes from a counter of the home page to the dossiers behind a number, without script', async () => {
  const person = await signInAs('citizen', { javaScript: false });
  await sendDeed(await fileDossier(person, HOUSEHOLD_BUSINESS), { role: 'receptionist', slug: 'tiep-nhan' });
  await person.context.close();
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

test('a visitor takes open data and goes from the service index to its formulas and its dossiers, without script', async () => {
  const visitor = await aVisitor({ javaScript: false });
  const { page } = visitor;
  await page.goto('/thong-ke');
  await page.getByRole('link', { name: 'Tải dữ liệu mở (CSV, JSON)' }).click();
  await checkPage(visitor, 'du-lieu-mo');
  const file = await page.locator('a[href*="theo-don-vi.csv"]').getAttribute('href');
  expect(await (await visitor.context.request.get(file ?? '')).text()).toContain('tiep_nhan_truc_tuyen');

  await page.goto('/');
  await page.getByRole('link', { name: /Kết quả đánh giá Bộ chỉ số/ }).click();
  await checkPage(visitor, 'chi-so-766');
  await page.getByRole('link', { name: 'Cách tính từng chỉ số' }).click();
  await checkPage(visitor, 'chi-so-766-cach-tinh');
  await page.goBack();
  await page.locator('main tbody').getByRole('link', { name: 'Ủy ban nhân dân phường Hạc Thành' }).click();
  await page.getByRole('link', { name: 'Hồ sơ nộp trực tuyến' }).click();
  await checkPage(visitor, 'chi-so-766-thu-tuc');
  await page.getByRole('link', { name: 'Trực tuyến', exact: true }).first().click();
  expect(await page.locator('tbody tr').count()).toBeGreaterThan(0);
  expect(visitor.trouble).toEqual([]);
  await visitor.context.close();
});

test('an administrator enters what another system knows and a decision that announces procedures, and a visitor reads where they are from', async () => {
  const administrator = await anOfficer('administrator', { javaScript: false });
  const { page } = administrator;
  const now = new Date();
  const month = `${now.getMonth() + 1}/${now.getFullYear()}`;
  const today = `${now.getDate()}/${month}`;
  await page.goto(`/can-bo/so-lieu-ngoai?don-vi=toan-tinh&thang=${month}`);
  await checkPage(administrator, 'so-lieu-ngoai');
  await page.getByRole('link', { name: /Nhập số liệu: 1\.4/ }).click();
  await page.getByLabel('Tử số').fill('12');
  await page.getByLabel('Mẫu số').fill('10');
  await page.locator('[name=nguon]').fill('Cổng Dịch vụ công quốc gia');
  await page.getByLabel('Ngày của nguồn').fill(today);
  await page.getByRole('button', { name: 'Lưu số liệu' }).click();
  await page.locator('[data-error-summary]').waitFor();
  await checkPage(administrator, 'so-lieu-ngoai-sai');
  await page.getByLabel('Tử số').fill('9');
  await page.getByRole('button', { name: 'Lưu số liệu' }).click();
  await page.getByRole('link', { name: /Sửa số liệu: 1\.4/ }).click();
  await checkPage(administrator, 'so-lieu-ngoai-sua');

  await page.goto('/can-bo/so-lieu-ngoai');
  await page.getByRole('link', { name: 'Sổ quyết định công bố' }).click();
  await page.getByRole('link', { name: 'Ghi quyết định' }).click();
  await checkPage(administrator, 'quyet-dinh-cong-bo-ghi');
  await page.getByLabel('Số, ký hiệu').fill('4001/QĐ-UBND');
  await page.getByLabel('Ngày ban hành').fill(today);
  await page.getByLabel('Ngày văn bản có hiệu lực').fill(today);
  await page.getByRole('button', { name: 'Lưu quyết định' }).click();
  await page.getByText('Đã lưu quyết định').waitFor();
  await checkPage(administrator, 'quyet-dinh-cong-bo');

  const visitor = await aVisitor({ javaScript: false });
  await visitor.page.goto(`/thong-ke/chi-so-766?ky=${now.getFullYear()}`);
  await visitor.page.getByText('Số liệu do đơn vị nhập từ Cổng Dịch vụ công quốc gia').waitFor();
  await checkPage(visitor, 'chi-so-766-co-so-lieu-nhap');
  await visitor.page.getByRole('link', { name: 'Xem các quyết định' }).first().click();
  await visitor.page.getByText('4001/QĐ-UBND').waitFor();
  await checkPage(visitor, 'chi-so-766-quyet-dinh-cong-bo');
  await visitor.page.goto('/danh-gia');
  await visitor.page.locator('main tbody').getByRole('link').first().click();
  await checkPage(visitor, 'danh-gia-chin-chi-so');
  expect([...visitor.trouble, ...administrator.trouble]).toEqual([]);
  await visitor.context.close();
  await administrator.context.close();
});
