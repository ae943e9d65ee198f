/** The import rules are only worth something if they fire: each is broken once, on purpose, in a copy of the tree. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import rules from '../dependency-cruiser.config.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const FEWEST_MODULES = 1_000;
const CRUISED = ['src', 'simulators', 'procedures', 'tests'];

/** [file, line added to it], one or more for every rule. */
const VIOLATIONS: readonly (readonly [string, string])[] = [
  ['src/platform/cycle-a.ts', "import { b } from './cycle-b.ts'; export const a = () => b;"],
  ['src/platform/cycle-b.ts', "import { a } from './cycle-a.ts'; export const b = () => a;"],
  ['src/capabilities/filing/domain/bad.ts', "import { randomUUID } from 'node:crypto'; export const bad = randomUUID;"],
  ['src/capabilities/filing/domain/bad-print.ts', "import { bad } from '#engines/print/planted.ts'; export { bad };"],
  ['src/engines/print/planted.ts', 'export const bad = 1;'],
  ['src/capabilities/filing/storage/bad.ts', "import { bad } from '../actions/planted.ts'; export { bad };"],
  [
    'src/capabilities/filing/actions/planted.ts',
    "import { sendPortalPage } from '#platform/web/page.tsx'; export const bad = sendPortalPage;",
  ],
  ['src/capabilities/filing/storage/planted-store.ts', 'export const bad = 1;'],
  [
    'src/capabilities/filing/pages/portal/bad.ts',
    "export const lazy = async () => import('../../storage/planted-store.ts');",
  ],
  [
    'src/capabilities/filing/actions/bad-sql.ts',
    "import { connect } from '#platform/database/connect.ts'; export const bad = connect;",
  ],
  ['src/capabilities/filing/pages/office/bad.ts', "import { lazy } from '../portal/bad.ts'; export { lazy };"],
  ['src/capabilities/agencies/domain/planted.ts', 'export const bad = 1;'],
  ['src/capabilities/agencies/bad.ts', "import { bad } from '#capabilities/reference/planted.ts'; export { bad };"],
  ['src/capabilities/reference/planted.ts', 'export const bad = 1;'],
  [
    'src/capabilities/identity/bad.ts',
    "import type { Bad } from '#capabilities/catalogue/planted.ts'; export type { Bad };",
  ],
  ['src/capabilities/catalogue/planted.ts', 'export type Bad = 1;'],
  ['src/capabilities/catalogue/bad.ts', "import { bad } from '#capabilities/papers/bad.ts'; export { bad };"],
  ['src/capabilities/papers/bad.ts', "import { bad } from '#capabilities/dossier/planted.ts'; export { bad };"],
  ['src/capabilities/dossier/planted.ts', "import { bad } from '#capabilities/filing/planted.ts'; export { bad };"],
  ['src/capabilities/filing/planted.ts', "import { bad } from '#capabilities/tracking/planted.ts'; export { bad };"],
  ['src/capabilities/tracking/planted.ts', 'export const bad = 1;'],
  [
    'src/capabilities/filing/deep.ts',
    "import { bad } from '#capabilities/agencies/domain/planted.ts'; export { bad };",
  ],
  ['src/capabilities/filing/index.ts', "export { lazy } from './pages/portal/bad.ts';"],
  ['src/platform/bad.ts', "import { bad } from '#capabilities/tracking/planted.ts'; export { bad };"],
  ['src/shared/bad.ts', "import { systemClock } from '#platform/clock.ts'; export const bad = systemClock;"],
  ['src/engines/forms/bad.ts', "import { systemClock } from '#platform/clock.ts'; export const bad = systemClock;"],
  ['src/ui/bad.ts', "import { systemClock } from '#platform/clock.ts'; export const bad = systemClock;"],
  ['src/ui/bad.island.ts', "import { systemClock } from '#platform/clock.ts'; export const bad = systemClock;"],
  [
    'src/capabilities/filing/actions/bad-main.ts',
    "import { seed } from '../../../main/seed.ts'; export const bad = seed;",
  ],
  ['procedures/planted/bad.ts', "import { systemClock } from '#platform/clock.ts'; export const bad = systemClock;"],
  [
    'simulators/identity/src/bad.ts',
    "import { systemClock } from '../../../src/platform/clock.ts'; export const bad = systemClock;",
  ],
  [
    'tests/journeys/bad.ts',
    "import { systemClock } from '../../src/platform/clock.ts'; export const bad = systemClock;",
  ],
  ['src/platform/bad-simulator.ts', "import { bad } from '../../simulators/identity/src/bad.ts'; export { bad };"],
  ['src/platform/planted.test.ts', 'export const bad = 1;'],
  ['src/platform/bad-test.ts', "import { bad } from './planted.test.ts'; export { bad };"],
];

let copy = '';
beforeAll(() => {
  copy = fs.mkdtempSync(path.join(os.tmpdir(), 'mot-cua-rules-'));
  for (const name of [...CRUISED, 'package.json', 'tsconfig.json', 'dependency-cruiser.config.mjs', 'scripts']) {
    fs.cpSync(path.join(ROOT, name), path.join(copy, name), {
      recursive: true,
      filter: (file) => !file.includes('node_modules'),
    });
  }
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'));
  for (const [file, line] of VIOLATIONS) {
    fs.mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    fs.appendFileSync(path.join(copy, file), `\n${line}\n`);
  }
});
afterAll(() => fs.rmSync(copy, { recursive: true, force: true }));

test('every import rule fires on a planted violation, in a tree that is seen whole', { timeout: 120_000 }, () => {
  const { violations, totalCruised } = cruise(copy).summary;
  const fired = new Set(violations.map((violation) => violation.rule.name));
  expect([...fired].sort()).toEqual(rules.forbidden.map((rule) => rule.name).sort());
  expect(totalCruised).toBeGreaterThan(FEWEST_MODULES);
});

interface Report {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly { readonly rule: { readonly name: string } }[];
  };
}

function cruise(folder: string): Report {
  const cli = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [cli, ...CRUISED, '--config', 'dependency-cruiser.config.mjs', '--output-type', 'json'];
  const done = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  if (done.stdout === '') throw new Error(done.stderr);
  return JSON.parse(done.stdout) as Report;
}
