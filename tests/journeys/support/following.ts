/** What the person does after filing. */
import { expect } from 'vitest';
import { type Answers, answerPage } from './answers.ts';
import type { Visitor } from './browser.ts';
import { errorsOf } from './filing.ts';
import { takeGuidePicture } from './guide-picture.ts';
import { checkPage } from './page-check.ts';
import type { SampleFile } from './sample-files.ts';

/** Opens the own list and from there the dossier. */
export async function openOwnDossier(visitor: Visitor, dossierCode: string): Promise<string> {
  const { page } = visitor;
  await page.goto('/ho-so-ca-nhan');
  await checkPage(visitor, 'ho-so-ca-nhan');
  await takeGuidePicture(visitor, 'ho-so-ca-nhan');
  const link = page.locator(`a[href="/ho-so-ca-nhan/${dossierCode}"]`).first();
  // The list shows ten; whoever has more looks for the code.
  if ((await link.count()) === 0) {
    await page.locator('main [name="tu-khoa"]').fill(dossierCode);
    await page.keyboard.press('Enter');
  }
  await link.click();
  await checkPage(visitor, 'ho-so-cua-toi');
  return (await page.locator('main').textContent()) ?? '';
}

export async function answerSupplement(
  visitor: Visitor,
  dossierCode: string,
  reply: { readonly fields: Answers; readonly papers: Readonly<Record<string, SampleFile>> },
): Promise<void> {
  const { page } = visitor;
  await openOwnDossier(visitor, dossierCode);
  await page.getByRole('link', { name: 'Bổ sung hồ sơ' }).click();
  await checkPage(visitor, 'bo-sung');
  await page.getByRole('button', { name: 'Xem lại trước khi gửi' }).click();
  await page.locator('[data-error-summary]').waitFor();
  await checkPage(visitor, 'bo-sung-con-thieu');
  await answerPage(visitor, reply.fields);
  for (const [code, file] of Object.entries(reply.papers))
    await page.locator(`[name="giay-to.${code}"]`).setInputFiles(file);
  await page.getByRole('button', { name: 'Xem lại trước khi gửi' }).click();
  await page
    .waitForURL((url) => url.pathname.endsWith('/xem-lai'))
    .catch(async () => {
      throw new Error(`the supplement does not go on: ${await errorsOf(visitor)}`);
    });
  await checkPage(visitor, 'bo-sung-xem-lai');
  const review = await page.locator('main').textContent();
  for (const text of Object.values(reply.fields)) expect(review).toContain(text);
  await page.getByRole('button', { name: 'Gửi bổ sung' }).click();
  await page.getByText('Đã nhận bổ sung.').waitFor();
  await checkPage(visitor, 'da-bo-sung');
}

/** From the menu to the receipt, over the platform's own page. */
export async function payOnline(visitor: Visitor, dossierCode: string): Promise<void> {
  const { page, context } = visitor;
  await page.goto('/');
  await page
    .locator('a[href="/thanh-toan"]')
    .first()
    .evaluate((link: HTMLAnchorElement) => link.click());
  await page.getByRole('heading', { level: 1, name: 'Thanh toán' }).waitFor();
  await checkPage(visitor, 'thanh-toan');
  await page.getByRole('link', { name: `Nộp hồ sơ ${dossierCode}` }).click();
  await checkPage(visitor, 'thanh-toan-phi');
  await page.getByRole('button', { name: 'Thanh toán trực tuyến' }).click();
  await page.getByRole('button', { name: 'Thanh toán', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Đã nộp phí, lệ phí' }).waitFor();
  await checkPage(visitor, 'da-nop-phi');
  const href = await page.getByRole('link', { name: 'Tải biên lai (PDF)' }).getAttribute('href');
  const receipt = await context.request.get(href ?? '');
  expect((await receipt.body()).subarray(0, 5).toString()).toBe('%PDF-');
}

/** The result as the person gets it. */
export async function downloadResult(visitor: Visitor, dossierCode: string): Promise<Buffer> {
  const { page, context } = visitor;
  await openOwnDossier(visitor, dossierCode);
  const href = await page.getByRole('link', { name: /Tải kết quả/ }).getAttribute('href');
  const answer = await context.request.get(href ?? '');
  expect(answer.status()).toBe(200);
  expect(answer.headers()['content-disposition']).toMatch(/^attachment/);
  expect(answer.headers()['x-content-type-options']).toBe('nosniff');
  return answer.body();
}
