/** The Chromium that the journeys drive: the one named, the system's, or one installed now. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The one without a window first: it does the same with half the processor time. */
const SYSTEM_PATHS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

export function findBrowser() {
  return named() ?? installed() ?? fromDebian() ?? fromPlaywright();
}

function named() {
  const file = process.env.CHROMIUM;
  return file && fs.existsSync(file) ? file : undefined;
}

function installed() {
  return SYSTEM_PATHS.find((file) => fs.existsSync(file));
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !fs.existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Chromium from Debian…');
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const done = spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options);
    if (done.status === 0) break;
  }
  return installed();
}

function fromPlaywright() {
  const require = createRequire(path.resolve('tests/journeys/package.json'));
  const { chromium } = require('playwright-core');
  if (!fs.existsSync(chromium.executablePath())) {
    console.log('Installing Chromium with Playwright…');
    const cli = path.join(path.dirname(require.resolve('playwright-core/package.json')), 'cli.js');
    spawnSync(process.execPath, [cli, 'install', 'chromium-headless-shell'], { stdio: 'inherit' });
  }
  return fs.existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}
