/** npm test: the check, then the journeys in a browser. Closes with one line of how many passed and failed. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const MINIMUM_NODE = 24;
const ROOT = path.resolve(import.meta.dirname, '..');
const REPORTS = ['.data/check-report.json', '.data/journeys-report.json'].map((file) => path.join(ROOT, file));

if (Number(process.versions.node.split('.')[0]) < MINIMUM_NODE) {
  console.error(
    `The tests need Node ${MINIMUM_NODE} or newer. Run them with "npm test": npm brings the right version.`,
  );
  process.exit(1);
}
for (const file of REPORTS) fs.rmSync(file, { force: true });

const { check } = await import('./check.mjs');
const { findBrowser } = await import('./find-browser.mjs');
const checked = check();
const journeyed = checked && runJourneys();
const { passed, failed } = countTests();
console.log(`${passed} passed, ${failed + (checked && journeyed ? 0 : Number(failed === 0))} failed`);
process.exit(checked && journeyed && failed === 0 ? 0 : 1);

function runJourneys() {
  const browser = findBrowser();
  if (browser === undefined) {
    console.error(
      'The journeys need Chromium. Install it (Debian: apt-get install chromium) or set CHROMIUM to its path.',
    );
    return false;
  }
  const vitest = path.join(ROOT, 'node_modules/.bin/vitest');
  const args = [
    'run',
    '--config',
    'tests/journeys/vitest.config.ts',
    '--reporter=verbose',
    '--reporter=json',
    `--outputFile.json=${REPORTS[1]}`,
  ];
  const done = spawnSync(vitest, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, CHROMIUM: browser } });
  return done.status === 0;
}

function countTests() {
  let passed = 0;
  let failed = 0;
  for (const file of REPORTS.filter((report) => fs.existsSync(report))) {
    const report = JSON.parse(fs.readFileSync(file, 'utf8'));
    passed += report.numPassedTests;
    failed += report.numFailedTests;
  }
  return { passed, failed };
}
