import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { aVisitor, type Visitor } from './support/browser.ts';
import { film } from './support/film.ts';
import { takeGuidePicture } from './support/guide-picture.ts';
import { checkPage } from './support/page-check.ts';
import { account, arriveAtPortal, codeAfter, newestCode } from './support/people.ts';

const ROLE = 'citizen';
const folder = mkdtempSync(path.join(tmpdir(), 'mot-cua-camera-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function openTheCode(desktop: Visitor): Promise<void> {
  const { page } = desktop;
  await page.goto('/');
  await page.locator('header').getByRole('link', { name: 'Đăng nhập' }).click();
  await page.getByRole('link', { name: /Tài khoản VNeID Bộ Công an/ }).click();
  await page.getByText('Quét mã QR bằng ứng dụng VNeID để đăng nhập.').waitFor();
  await takeGuidePicture(desktop, 'vneid-ma-qr', page.locator('.qr-picture'));
  await checkPage(desktop, 'vneid-qr');
}

async function openTheApplication({ page }: Visitor, provider: string): Promise<void> {
  const { id, password, phone = '' } = account(ROLE);
  await page.goto(`${provider}/app`);
  await page.getByLabel('Số định danh cá nhân').fill(id);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  const before = await newestCode(phone);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByLabel('Mã OTP gồm 6 chữ số').fill(await codeAfter(phone, before));
  await page.getByRole('button', { name: 'Xác nhận' }).click();
  await page.getByText('Định danh mức 2').waitFor();
}

async function confirmOnPhone(phone: Visitor, desktop: Visitor): Promise<void> {
  const { page } = phone;
  await page.getByRole('heading', { name: 'Xác nhận đăng nhập' }).waitFor();
  await takeGuidePicture(phone, 'ung-dung-xac-nhan');
  await checkPage(phone, 'vneid-app-xac-nhan');
  // Without script the person asks for the next page; with it, and on that page, the number appears by itself.
  if (!desktop.javaScript) await desktop.page.getByRole('link', { name: 'Tôi đã quét mã' }).click();
  const number = await desktop.page.locator('.qr-number').textContent();
  await takeGuidePicture(desktop, 'vneid-so-doi-chieu', desktop.page.locator('.qr-number'));
  await checkPage(desktop, 'vneid-qr-da-quet');
  await page.getByRole('radio', { name: number ?? '', exact: true }).check();
  await page.getByRole('button', { name: 'Xác nhận' }).click();
  await page.getByText('Xác nhận đăng nhập thành công.').waitFor();
  await takeGuidePicture(phone, 'ung-dung-hoan-tat');
  await checkPage(phone, 'vneid-app-thong-bao');
}

test('a citizen signs in by scanning the QR code with a phone', async () => {
  const video = path.join(folder, 'screen.y4m');
  const [desktop, phone] = [await aVisitor(), await aVisitor({ camera: video })];
  await openTheCode(desktop);
  await openTheApplication(phone, new URL(desktop.page.url()).origin);
  await takeGuidePicture(phone, 'ung-dung-trang-chu');
  await checkPage(phone, 'vneid-app');
  await film(desktop.page.locator('.qr-picture'), video);
  await phone.page.getByRole('link', { name: 'Quét mã QR' }).click();
  await confirmOnPhone(phone, desktop);

  await arriveAtPortal(desktop, 'vneid');
  expect(await desktop.page.locator('header').textContent()).toContain('Xin chào Lê Hữu Hồng');
  await phone.page.getByRole('link', { name: 'Đóng' }).click();
  await phone.page.getByText('Định danh mức 2').waitFor();
  expect([...desktop.trouble, ...phone.trouble]).toEqual([]);
  for (const { context } of [desktop, phone]) await context.close();
});

test('a citizen types the code into the phone, without script on either', async () => {
  const [desktop, phone] = [await aVisitor({ javaScript: false }), await aVisitor({ javaScript: false })];
  await openTheCode(desktop);
  await openTheApplication(phone, new URL(desktop.page.url()).origin);
  await phone.page.getByRole('link', { name: 'Quét mã QR' }).click();
  const field = phone.page.getByLabel('Hoặc nhập mã 8 chữ cái trên máy tính');
  await field.fill('BBBB-BBBB');
  await phone.page.getByRole('button', { name: 'Tiếp tục' }).click();
  await phone.page.getByText('Mã không đúng, đã hết hạn hoặc đã được quét.').first().waitFor();
  await checkPage(phone, 'vneid-app-ma-sai');
  // The code may have changed meanwhile.
  await desktop.page.reload();
  await field.fill(((await desktop.page.locator('.qr-code').textContent()) ?? '').toLowerCase());
  await phone.page.getByRole('button', { name: 'Tiếp tục' }).click();
  await confirmOnPhone(phone, desktop);

  await arriveAtPortal(desktop, 'vneid');
  expect(await desktop.page.locator('header').textContent()).toContain('Xin chào Lê Hữu Hồng');
  expect([...desktop.trouble, ...phone.trouble]).toEqual([]);
  for (const { context } of [desktop, phone]) await context.close();
});

test('a citizen refuses what somebody else asked for, and the computer says so', async () => {
  const [desktop, phone] = [await aVisitor(), await aVisitor()];
  await openTheCode(desktop);
  await openTheApplication(phone, new URL(desktop.page.url()).origin);
  await phone.page.getByRole('link', { name: 'Quét mã QR' }).click();
  await phone.page.getByText('Không mở được máy ảnh.').waitFor();
  const code = await desktop.page.locator('.qr-code').textContent();
  await phone.page.getByLabel('Hoặc nhập mã 8 chữ cái trên máy tính').fill(code ?? '');
  await phone.page.getByRole('button', { name: 'Tiếp tục' }).click();
  await phone.page.getByRole('button', { name: 'Từ chối' }).click();
  await phone.page.getByText('Yêu cầu đăng nhập đã bị từ chối.').waitFor();
  await desktop.page.locator('.qr-says', { hasText: 'Yêu cầu đăng nhập đã bị từ chối.' }).waitFor();
  expect([...desktop.trouble, ...phone.trouble]).toEqual([]);
  for (const { context } of [desktop, phone]) await context.close();
});
