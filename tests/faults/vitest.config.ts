import { mergeConfig } from 'vitest/config';
import unitTests from '../../vitest.config.ts';

const { include: _units, exclude: _slow, ...test } = unitTests.test ?? {};

/**
 * What waits or starts processes of its own. Each test of `tests/faults` starts, kills and restarts a whole system on a
 * database that really writes to disk; one beside it has the other core.
 */
export default mergeConfig(
  { ...unitTests, test },
  {
    root: `${import.meta.dirname}/../..`,
    test: {
      include: ['tests/faults/*.test.ts', '{src,scripts,simulators}/**/*.slow.test.ts'],
      isolate: true,
      maxWorkers: 2,
      testTimeout: 400_000,
      hookTimeout: 180_000,
    },
  },
);
