import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** One system and one browser for the whole run; journeys go one after the other, as they share the demo people. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['*.test.ts'],
    globalSetup: [path.join(import.meta.dirname, 'support/global-setup.ts')],
    pool: 'forks',
    maxWorkers: 1,
    isolate: true,
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 120_000,
    expect: { requireAssertions: true },
    allowOnly: false,
  },
});
