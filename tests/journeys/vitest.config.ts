import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** More at a time would only wait for each other: a system and a browser keep a core busy. */
const MOST_WORKERS = 4;

/**
 * As many journeys at a time as there are cores, each worker with a system and a browser of its own: journeys share
 * the demo people and move time, so on one system they go one after the other.
 */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['*.test.ts'],
    globalSetup: [path.join(import.meta.dirname, 'support/global-setup.ts')],
    pool: 'forks',
    maxWorkers: process.env['JOURNEYS_PORTAL'] === undefined ? Math.min(MOST_WORKERS, availableParallelism()) : 1,
    isolate: true,
    testTimeout: 900_000,
    hookTimeout: 120_000,
    expect: { requireAssertions: true },
    allowOnly: false,
  },
});
