import { availableParallelism } from 'node:os';
import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** More at a time would only wait for each other: a system and a browser keep a core busy. */
const MOST_WORKERS = 4;

/** The longest ones first, so that none of them goes on alone at the end. */
const LONGEST = [
  'a-citizen-opens-a-household-business',
  'a-mother-registers-a-birth.',
  'a-mother-registers-a-birth-with-residence-and-insurance',
  'a-director-and-a-member-act-for-their-company',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.includes(`/${name}`));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

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
    sequence: { sequencer: LongestFirst },
    testTimeout: 900_000,
    hookTimeout: 120_000,
    expect: { requireAssertions: true },
    allowOnly: false,
  },
});
