/** What must hold on every page state: accessible and fitting, on a wide screen and on the narrowest phone. */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { DESKTOP, PHONE, type Visitor } from './browser.ts';
import { noteJudged, pageState, wasJudged } from './page-state.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Half as long as what the package exports, and it is read by the browser again on every page. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What the accessibility statement admits to; nothing else is tolerated. */
const KNOWN_FAILURES = path.resolve(
  import.meta.dirname,
  '../../../src/capabilities/help/known-accessibility-failures.json',
);
const tolerated = new Set(
  (JSON.parse(readFileSync(KNOWN_FAILURES, 'utf8')) as { rule: string | null }[]).flatMap(({ rule }) => rule ?? []),
);
const SCREENSHOTS = path.resolve(import.meta.dirname, '../screenshots');
const taken = new Set<string>();

/** @param name names the page in failures and, when screenshots are wanted, the picture */
export async function checkPage(visitor: Visitor, name: string): Promise<void> {
  const { page, trouble } = visitor;
  // While writing a journey one wants to know whether it can be walked at all.
  if (process.env['CHECK_PAGES'] === 'off') return;
  const state = await pageState(page, name);
  if (!wasJudged(state)) {
    await judge(visitor, name);
    noteJudged(state);
  }
  await photograph(visitor, name);
  expect(trouble, `trouble on the way to ${name}`).toEqual([]);
}

async function judge({ page, javaScript }: Visitor, name: string): Promise<void> {
  const address = page.url();
  const judged = javaScript ? page : await scriptedTwin(page);
  for (const size of [PHONE, DESKTOP]) {
    await judged.setViewportSize(size);
    await expectNothingWide(judged, `${name} at ${size.width} px`);
    await expectAccessible(judged, `${name} at ${size.width} px (${address})`);
  }
}

async function expectNothingWide(page: Page, where: string): Promise<void> {
  const { width, wide } = await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const wide = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`.slice(0, 80));
    return { width: document.documentElement.scrollWidth - width, wide: wide.slice(0, 5) };
  });
  expect(width, `${where} scrolls sideways: ${wide.join(', ')}`).toBeLessThanOrEqual(0);
}

async function expectAccessible(page: Page, where: string): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const violations = await page.evaluate(async (tags) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const results = await inPage.run(document, { runOnly: tags, resultTypes: ['violations'] });
    return results.violations.map(({ id, help, nodes }) => {
      const places = nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`);
      return { id, told: `${id}: ${help}: ${places.join(' | ')}` };
    });
  }, TAGS);
  const unknown = violations.filter(({ id }) => !tolerated.has(id)).map(({ told }) => told);
  expect(unknown, `accessibility of ${where}`).toEqual([]);
}

let twin: Page | undefined;

/** axe needs scripts to run: the page as it stands is shown once more, without its own scripts, where axe may work. */
async function scriptedTwin(page: Page): Promise<Page> {
  const shown = (await page.content())
    .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '')
    // What only a browser without script shows is part of the page.
    .replace(/<(\/?)noscript>/g, '<$1div>');
  twin ??= await aTwin(page);
  const { origin } = new URL(page.url());
  // Its files are found where the page found them; from then on axe stays when the content changes.
  if (!twin.url().startsWith(`${origin}/`)) await twin.goto(origin);
  await twin.setContent(shown);
  return twin;
}

/** One for all pages of a file of journeys, at any address. */
async function aTwin(page: Page): Promise<Page> {
  const context = await page.context().browser()!.newContext({ locale: 'vi-VN', reducedMotion: 'reduce' });
  const opened = await context.newPage();
  await opened.route('**', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html>' })
      : route.continue(),
  );
  return opened;
}

async function photograph({ page, javaScript }: Visitor, name: string): Promise<void> {
  if (process.env['SCREENSHOTS'] !== '1' || !javaScript || taken.has(name)) return;
  taken.add(name);
  mkdirSync(SCREENSHOTS, { recursive: true });
  for (const width of [DESKTOP.width, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await page.screenshot({ path: path.join(SCREENSHOTS, `${name}-${width}.jpg`), quality: 75, fullPage: true });
  }
  await page.setViewportSize(DESKTOP);
}
