/** Pages whose first view has a budget, and a browser signed in to reach the last of them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { findBrowser } from '../scripts/find-browser.mjs';

export const BASE = process.env.PUBLIC_URL ?? 'http://127.0.0.1:3000';
export const PROCEDURE = '1.001612';
export const PAGES = [
  { name: 'home', path: '/' },
  { name: 'search', path: '/dich-vu-cong?tu-khoa=ho%20kinh%20doanh' },
  { name: 'procedure', path: `/thu-tuc/${PROCEDURE}` },
  { name: 'statistics', path: '/thong-ke' },
  { name: 'index', path: '/thong-ke/chi-so-766' },
  { name: 'form', path: `/nop-ho-so/${PROCEDURE}/to-khai` },
];

const require = createRequire(path.resolve(import.meta.dirname, '../tests/journeys/package.json'));

export async function launchBrowser(args = []) {
  const { chromium } = require('playwright-core');
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    executablePath: findBrowser(),
    args: [...sandbox, '--disable-background-networking', ...args],
  });
}

/** Signs the first demo citizen in through the VNeID simulator and opens a draft of the procedure. */
export async function signInAndBegin(page) {
  const accounts = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../demo/accounts.json'), 'utf8'));
  const citizen = accounts.find((account) => account.role === 'citizen');
  const messages = process.env.PARTNERS_URL ?? 'http://127.0.0.1:4003';
  await page.goto(`${BASE}/dang-nhap?tiep-tuc=/nop-ho-so/${PROCEDURE}`);
  await page.getByRole('link', { name: /VNeID/ }).click();
  await page.getByLabel(/Số định danh/).fill(citizen.id);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(citizen.password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.getByText('Xác thực OTP').first().waitFor();
  const [newest] = await (await fetch(`${messages}/messages?to=${citizen.phone}`)).json();
  await page.locator('input[autocomplete="one-time-code"]').fill(/\d{6}/.exec(newest.text)[0]);
  await page.getByRole('button', { name: 'Xác nhận' }).click();
  const consent = page.getByRole('button', { name: 'Đồng ý' });
  await page.waitForLoadState();
  if (await consent.isVisible()) await consent.click();
  await page.waitForURL(`${BASE}/nop-ho-so/${PROCEDURE}**`);
  const begin = page
    .getByRole('button', { name: /Bắt đầu|Tiếp tục hồ sơ/ })
    .or(page.getByRole('link', { name: /Tiếp tục hồ sơ/ }));
  if (await begin.first().isVisible()) await begin.first().click();
  await page.waitForLoadState();
}
