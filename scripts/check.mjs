/** npm run check: everything that is decided without a browser, in the order in which it fails fastest. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const bin = (name) => path.join(ROOT, 'node_modules/.bin', name);

const STEPS = [
  ['format and lint', bin('biome'), ['check', '--error-on-warnings', '.']],
  ['types', bin('tsc'), ['--noEmit', '-p', '.']],
  [
    'import rules',
    bin('depcruise'),
    ['src', 'simulators', 'procedures', 'tests', '--config', 'dependency-cruiser.config.mjs'],
  ],
  ['unused code', bin('knip'), []],
  ['generated schema', process.execPath, ['scripts/db-types.mjs', '--check']],
  ['build', process.execPath, ['scripts/build.mjs']],
  [
    'unit and database tests',
    bin('vitest'),
    ['run', '--reporter=dot', '--reporter=json', '--outputFile.json=.data/reports/check.json'],
  ],
];

export function check() {
  for (const [name, command, args] of STEPS) {
    const start = performance.now();
    const done = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit' });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${done.status === 0 ? 'ok' : 'FAILED'}  ${name} (${seconds} s)`);
    if (done.status !== 0) return false;
  }
  return true;
}

if (process.argv[1] === import.meta.filename) process.exit(check() ? 0 : 1);
