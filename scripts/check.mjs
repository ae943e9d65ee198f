/** npm run check: everything that is decided without a browser. What reads the sources runs side by side, then the tests. */
import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const bin = (name) => path.join(ROOT, 'node_modules/.bin', name);

/** Each line one after the other; the compiler alone takes as long as all the rest of them. */
const READINGS = [
  [['types', bin('tsc'), ['--noEmit', '-p', '.']]],
  [
    ['format and lint', bin('biome'), ['check', '--error-on-warnings', '.']],
    [
      'import rules',
      bin('depcruise'),
      ['src', 'simulators', 'procedures', 'tests', '--config', 'dependency-cruiser.config.mjs'],
    ],
    ['unused code', bin('knip'), []],
    ['generated schema', process.execPath, ['scripts/db-types.mjs', '--check']],
    ['build', process.execPath, ['scripts/build.mjs']],
  ],
];
const TESTS = [
  'unit and database tests',
  bin('vitest'),
  ['run', '--reporter=dot', '--reporter=json', '--outputFile.json=.data/reports/check.json'],
];

export async function check() {
  const read = await Promise.all(READINGS.map(inOrder));
  return read.every(Boolean) && run(TESTS, 'inherit');
}

async function inOrder(steps) {
  for (const step of steps) if (!(await run(step, 'pipe'))) return false;
  return true;
}

/** What a step says is shown when it is over, so that the lines of two do not mix. */
async function run([name, command, args], output) {
  const start = performance.now();
  const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', output, output] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => said.push(chunk));
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  process.stdout.write(Buffer.concat(said));
  console.log(`${status === 0 ? 'ok' : 'FAILED'}  ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  return status === 0;
}

if (process.argv[1] === import.meta.filename) process.exit((await check()) ? 0 : 1);
