/** npm test: the check, then faults and journeys on whole systems. Closes with one line of how many passed and failed. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const MINIMUM_NODE = 24;
const ROOT = path.resolve(import.meta.dirname, '..');
const REPORTS = path.join(ROOT, '.data/reports');

if (Number(process.versions.node.split('.')[0]) < MINIMUM_NODE) {
  console.error(
    `The tests need Node ${MINIMUM_NODE} or newer. Run them with "npm test": npm brings the right version.`,
  );
  process.exit(1);
}
fs.rmSync(REPORTS, { recursive: true, force: true });

const { check } = await import('./check.mjs');
const { findBrowser } = await import('./find-browser.mjs');
const isGood = (await check()) && runWholeSystems();
const { passed, failed } = countTests();
// What failed before any test ran counts as one failure.
console.log(`${passed} passed, ${isGood ? failed : Math.max(failed, 1)} failed`);
process.exit(isGood && failed === 0 ? 0 : 1);

function runWholeSystems() {
  const browser = findBrowser();
  if (browser === undefined) {
    console.error(
      'The journeys need Chromium. Install it (Debian: apt-get install chromium-headless-shell) or set CHROMIUM to its path.',
    );
    return false;
  }
  const outcomes = ['faults', 'journeys'].map((name) => {
    const report = [`--reporter=verbose`, '--reporter=json', `--outputFile.json=${path.join(REPORTS, `${name}.json`)}`];
    const args = ['run', '--config', `tests/${name}/vitest.config.ts`, ...report];
    const env = { ...process.env, CHROMIUM: browser };
    return spawnSync(path.join(ROOT, 'node_modules/.bin/vitest'), args, { cwd: ROOT, stdio: 'inherit', env }).status;
  });
  return outcomes.every((status) => status === 0);
}

function countTests() {
  const files = fs.existsSync(REPORTS) ? fs.readdirSync(REPORTS) : [];
  const reports = files.map((file) => JSON.parse(fs.readFileSync(path.join(REPORTS, file), 'utf8')));
  return {
    passed: reports.reduce((sum, report) => sum + report.numPassedTests, 0),
    failed: reports.reduce((sum, report) => sum + report.numFailedTests, 0),
  };
}
