/** The browser a journey walks with, and the watch over every page it passes. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { watchTrouble } from './trouble.ts';

let browser: Browser | undefined;

afterAll(async () => {
  await browser?.close();
});

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly javaScript: boolean;
  /** What went wrong on any page so far: console errors, page errors, answers of 500 and above. */
  readonly trouble: readonly string[];
}

export const DESKTOP = { width: 1280, height: 900 };
export const PHONE = { width: 320, height: 640 };

interface VisitorOptions {
  readonly javaScript?: boolean;
  /** File with the cookies of an earlier visit. */
  readonly session?: string;
}

/** A person with a browser of their own: nothing is shared with anybody else's. */
export async function aVisitor({ javaScript = true, session }: VisitorOptions = {}): Promise<Visitor> {
  browser ??= await chromium.launch({
    executablePath: inject('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const context = await browser.newContext({
    baseURL: inject('portalUrl'),
    viewport: DESKTOP,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Colours fade when a page changes its width; judged on the way they would be neither the old nor the new ones.
    reducedMotion: 'reduce',
    javaScriptEnabled: javaScript,
    acceptDownloads: true,
    ...(session && { storageState: session }),
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  return { page, context, javaScript, trouble: watchTrouble(context) };
}
