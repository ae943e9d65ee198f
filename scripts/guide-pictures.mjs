/** npm run guide:pictures: walks the journeys of both guides and takes the pictures of the portal's guides anew. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { findBrowser } from './find-browser.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const TAKEN = path.join(ROOT, 'tests/journeys/screenshots/guide');
const KEPT = path.join(ROOT, 'src/capabilities/help/pictures');
const JOURNEYS = [
  'a-citizen-signs-in-with-vneid',
  'a-citizen-signs-in-by-scanning-a-qr-code',
  'a-citizen-signs-in-through-the-national-portal',
  'a-citizen-registers-an-account',
  'a-citizen-opens-a-household-business',
  'a-mother-registers-a-birth',
];

const browser = findBrowser();
if (browser === undefined) {
  console.error(
    'The pictures need Chromium. Install it (Debian: apt-get install chromium-headless-shell) or set CHROMIUM to its path.',
  );
  process.exit(1);
}
await build();
fs.rmSync(TAKEN, { recursive: true, force: true });
const vitest = path.join(ROOT, 'node_modules/.bin/vitest');
const files = JOURNEYS.map((name) => `tests/journeys/${name}.test.ts`);
// The pages were judged when the journeys ran; here they are only looked at.
const env = { ...process.env, CHROMIUM: browser, SCREENSHOTS: '1', CHECK_PAGES: 'off' };
const run = spawnSync(
  vitest,
  ['run', '--config', 'tests/journeys/vitest.config.ts', '-t', 'with script|scanning', ...files],
  {
    cwd: ROOT,
    stdio: 'inherit',
    env,
  },
);
if (run.status !== 0) process.exit(1);

fs.mkdirSync(KEPT, { recursive: true });
for (const name of fs.readdirSync(TAKEN)) {
  fs.copyFileSync(path.join(TAKEN, name), path.join(KEPT, name));
  console.log(`${(fs.statSync(path.join(KEPT, name)).size / 1024).toFixed(0).padStart(3)} KB  ${name}`);
}
