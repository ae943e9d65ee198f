import { defineConfig } from 'vitest/config';

/** Each test starts, kills and restarts a whole system of its own, on a database that really writes to disk. */
export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['*.test.ts'],
    pool: 'forks',
    maxWorkers: 1,
    fileParallelism: false,
    testTimeout: 400_000,
    hookTimeout: 180_000,
    expect: { requireAssertions: true },
    allowOnly: false,
  },
});
