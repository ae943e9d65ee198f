/** The browser a journey walks with, and the watch over every page it passes. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { ownSystem } from './system.ts';
import { watchTrouble } from './trouble.ts';

const browsers = new Map<string, Promise<Browser>>();

afterAll(async () => {
  for (const browser of browsers.values()) await (await browser).close();
});

/**
 * Without a window the browser knows no network, and would load pictures from farther below the screen than Chrome does
 * on 4G. There is one such switch only: what Playwright says with it (a mouse that hovers) is said again.
 */
const LIKE_CHROME =
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4,' +
  'lazyLoadingImageMarginPxUnknown=1250';

function launch(flags: readonly string[]): Promise<Browser> {
  const key = flags.join(' ');
  const launched =
    browsers.get(key) ??
    chromium.launch({
      executablePath: inject('chromium'),
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), LIKE_CHROME, ...flags],
      // Without a language the browser would call every file with a Vietnamese name "download".
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
  browsers.set(key, launched);
  return launched;
}

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
  /** A phone, with a camera that films this file. */
  readonly camera?: string;
}

/** A person with a browser of their own: nothing is shared with anybody else's. */
export async function aVisitor({ javaScript = true, session, camera }: VisitorOptions = {}): Promise<Visitor> {
  const browser = await launch(camera === undefined ? [] : filming(camera));
  const context = await browser.newContext({
    baseURL: ownSystem().portalUrl,
    viewport: DESKTOP,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Colours fade when a page changes its width; judged on the way they would be neither the old nor the new ones.
    reducedMotion: 'reduce',
    javaScriptEnabled: javaScript,
    acceptDownloads: true,
    ...(session && { storageState: session }),
    ...(camera !== undefined && { viewport: { width: 360, height: 740 }, permissions: ['camera'] }),
  });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  return { page, context, javaScript, trouble: watchTrouble(context) };
}

const filming = (file: string): string[] => [
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
  `--use-file-for-fake-video-capture=${file}`,
];
