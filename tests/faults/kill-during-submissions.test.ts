import { afterAll, beforeAll, expect, test } from 'vitest';
import { aPersonReadyToSend, copiesOf, type Person } from './support/people.ts';
import { createSystem, type System, waitUntil } from './support/system.ts';

const ROUNDS = 5;
const AT_ONCE = 40;

let system: System;
let template: Person;

beforeAll(async () => {
  system = await createSystem();
  await system.start();
  template = await aPersonReadyToSend(system);
});
afterAll(() => system.stop());

test('what was acknowledged before everything was killed exists once, and the numbers have no gap', async () => {
  await killInTheMiddle(async () => {
    await system.killEverything();
    await system.start();
  });
});

test('what was acknowledged before the database was killed exists once, and the application survives', async () => {
  await killInTheMiddle(async () => {
    system.killDatabase();
    await waitUntil(() => system.isReady());
  });
});

async function killInTheMiddle(kill: () => Promise<void>): Promise<void> {
  const acknowledged = new Map<string, string>();
  for (let round = 0; round < ROUNDS; round++) {
    const people = await copiesOf(system, template, AT_ONCE);
    const sending = people.map(async (person) => ({ person, code: await codeOf(person) }));
    await new Promise((resolve) => setTimeout(resolve, 20 + round * 30));
    await kill();
    const first = await Promise.all(sending);
    // Whoever heard nothing presses the button again, and whoever heard a code gets the same one.
    for (const { person, code } of first) {
      const again = await codeInTheEnd(person);
      expect(again, 'the same submission again').toMatch(/^H56\.S\d+-\d{6}-\d{4}$/);
      if (code !== undefined) expect(again).toBe(code);
      acknowledged.set(person.draftId, again);
    }
  }
  await expectEachOnce(acknowledged);
  await expectNoGap();
}

/** Undefined when no answer came, or none that acknowledges. */
async function codeOf(person: Person): Promise<string | undefined> {
  const answer = await person.submit().catch(() => undefined);
  if (answer === undefined || answer.status >= 500) return undefined;
  return new URL(answer.headers.get('location') ?? '', system.url).searchParams.get('ma') ?? undefined;
}

/** Pressing the button until there is an answer: a database that comes back needs a moment. */
async function codeInTheEnd(person: Person): Promise<string> {
  let code: string | undefined;
  await waitUntil(async () => {
    code = await codeOf(person);
    return code !== undefined;
  }, 30_000);
  return code ?? '';
}

async function expectEachOnce(acknowledged: ReadonlyMap<string, string>): Promise<void> {
  const rows = await system.query<{ draft_id: string; code: string; events: number; messages: number }>(
    `select draft_id, code, (select count(*)::int from dossier_event where dossier_id = dossier.id) as events,
            (select count(*)::int from outbox where dossier_id = dossier.id and topic = 'dossier.submitted') as messages
     from dossier where draft_id = any($1)`,
    [[...acknowledged.keys()]],
  );
  expect(new Map(rows.map((row) => [row.draft_id, row.code]))).toEqual(acknowledged);
  expect(new Set(rows.map((row) => row.code)).size).toBe(acknowledged.size);
  expect(rows.filter((row) => row.events !== 1 || row.messages !== 1)).toEqual([]);
}

async function expectNoGap(): Promise<void> {
  const rows = await system.query<{ prefix: string; numbers: number[] }>(
    `select left(code, -5) as prefix, array_agg(right(code, 4)::int order by code) as numbers from dossier group by 1`,
  );
  for (const { numbers } of rows) expect(numbers).toEqual(numbers.map((_number, index) => index + 1));
  expect(rows.length).toBeGreaterThan(0);
}
