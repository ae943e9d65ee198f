/** Bytes over the wire of the first view of each page, by kind, with an empty cache, against the budget. */
import { BASE, launchBrowser, PAGES, signInAndBegin } from './pages.mjs';

const BUDGET_IN_BYTES = 100 * 1024;
const SCRIPT_BUDGET_IN_BYTES = 20 * 1024;

const browser = await launchBrowser();
let over = false;
try {
  const signedIn = await browser.newContext();
  await signInAndBegin(await signedIn.newPage());
  const state = await signedIn.storageState();
  for (const { name, path } of PAGES) {
    const bytes = await measure(name === 'form' ? state : undefined, BASE + path);
    const total = Object.values(bytes).reduce((sum, value) => sum + value, 0);
    over ||= total > BUDGET_IN_BYTES || (bytes.Script ?? 0) > SCRIPT_BUDGET_IN_BYTES;
    const kinds = Object.entries(bytes)
      .map(([kind, value]) => `${kind} ${(value / 1024).toFixed(1)}`)
      .join(', ');
    console.log(`${name.padEnd(10)} ${(total / 1024).toFixed(1)} KB of ${BUDGET_IN_BYTES / 1024} KB (${kinds})`);
  }
} finally {
  await browser.close();
}
process.exit(over ? 1 : 0);

async function measure(storageState, url) {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    ...(storageState && { storageState }),
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const kinds = new Map();
  const bytes = {};
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other';
    bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await context.close();
  return bytes;
}
