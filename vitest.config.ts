import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'procedures/**/*.test.ts',
      'simulators/**/*.test.ts',
      'scripts/**/*.test.ts',
      'tests/support/**/*.test.ts',
    ],
    // What waits for the clock or starts processes runs beside the whole systems, in `npm test`.
    exclude: [...configDefaults.exclude, '**/*.slow.test.ts'],
    globalSetup: ['tests/support/global-setup.ts'],
    setupFiles: ['tests/support/temporal.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // A larger nursery: a tenth of a worker's time went into collecting short-lived objects.
    execArgv: ['--max-semi-space-size=64'],
    // Each file has a database of its own; loading every module anew for each file took as long as the tests.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { requireAssertions: true },
    allowOnly: false,
  },
});
