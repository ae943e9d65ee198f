/** Lighthouse on the same pages, phone profile; every category must reach the mark. */
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findBrowser } from '../scripts/find-browser.mjs';
import { BASE, launchBrowser, PAGES, signInAndBegin } from './pages.mjs';

const MARK = 95;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const RUNS = 3;

const cookie = await signedInCookie();
let below = false;
for (const { name, path } of PAGES) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await audit(BASE + path, name === 'form' ? { Cookie: cookie } : {}));
  const scores = CATEGORIES.map((category) =>
    Math.round(median(runs.map((result) => result.categories[category].score * 100))),
  );
  const metric = (id) => Math.round(median(runs.map((result) => result.audits[id].numericValue)));
  below ||= scores.some((score) => score < MARK);
  console.log(
    `${name.padEnd(10)} ${CATEGORIES.map((category, index) => `${category} ${scores[index]}`).join(', ')}; ` +
      `LCP ${metric('largest-contentful-paint')} ms, CLS ${median(runs.map((result) => result.audits['cumulative-layout-shift'].numericValue)).toFixed(3)}`,
  );
  for (const failure of failures(runs.at(-1))) console.log(`           ${failure}`);
}
process.exit(below ? 1 : 0);

async function audit(url, extraHeaders) {
  const chrome = await launch({
    chromePath: findBrowser(),
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-background-networking', '--disable-quic'],
  });
  try {
    const result = await lighthouse(url, {
      port: chrome.port,
      onlyCategories: CATEGORIES,
      extraHeaders,
      logLevel: 'error',
    });
    return result.lhr;
  } finally {
    chrome.kill();
  }
}

function failures(result) {
  return CATEGORIES.flatMap((category) =>
    result.categories[category].auditRefs
      .filter((ref) => ref.weight > 0 && result.audits[ref.id].score !== null && result.audits[ref.id].score < 0.9)
      .map((ref) => `${category}: ${result.audits[ref.id].title}`),
  );
}

async function signedInCookie() {
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext();
    await signInAndBegin(await context.newPage());
    const cookies = await context.cookies(BASE);
    return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  } finally {
    await browser.close();
  }
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
