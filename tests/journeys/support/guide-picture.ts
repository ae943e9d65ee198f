/** Pictures for the portal's own guide: what a phone shows at one step. `npm run guide:pictures` takes them anew. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import type { Visitor } from './browser.ts';

const FOLDER = path.resolve(import.meta.dirname, '../screenshots/guide');
const PHONE = { width: 360, height: 640 };
/** Space above what is to be seen. */
const ABOVE = 80;

/** @param at what is to be seen when it does not stand at the top of the page */
export async function takeGuidePicture({ page, javaScript }: Visitor, name: string, at?: Locator): Promise<void> {
  if (process.env['SCREENSHOTS'] !== '1' || !javaScript) return;
  const before = page.viewportSize();
  await page.setViewportSize(PHONE);
  const top = (await at?.evaluate((element) => element.getBoundingClientRect().top + window.scrollY)) ?? 0;
  await page.evaluate((y) => window.scrollTo(0, y), Math.max(0, top - ABOVE));
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: path.join(FOLDER, `${name}.jpg`), quality: 60 });
  if (before !== null) await page.setViewportSize(before);
}
