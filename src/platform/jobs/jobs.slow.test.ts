import { fork } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { inTransaction } from '#platform/database/transaction.ts';
import { createLog } from '#platform/logging.ts';
import { createTestDatabase } from '../../../tests/support/database.ts';
import { prepareJobs } from './prepare-jobs.ts';
import { type JobsOptions, startJobs } from './start-jobs.ts';
import { dropGivenUpJob, listGivenUpJobs, listWaitingJobs, retryGivenUpJob } from './stuck-jobs.ts';
import type { OutboxEvent, Subscriber } from './subscriber.ts';

const database = await createTestDatabase();
await prepareJobs(database.url);

const SOON = { retryLimit: 5, retryDelay: 1 };
let lastTopic = 0;

/** Topics of its own for each test: relays of other tests have ended, their rows have not. */
function aTopic(): string {
  return `test.topic-${++lastTopic}`;
}

function run(subscribers: readonly Subscriber[], more: Partial<JobsOptions> = {}) {
  const log = createLog('silent');
  return startJobs({
    database,
    databaseUrl: database.url,
    role: 'motcua_app',
    subscribers,
    chores: [],
    log,
    retries: SOON,
    ...more,
  });
}

async function put(topic: string, payload: object = {}): Promise<void> {
  await database.kysely
    .insertInto('outbox')
    .values({ topic, payload: JSON.stringify(payload) })
    .execute();
}

async function until(isSo: () => boolean | Promise<boolean>, limitInMs = 25_000): Promise<void> {
  const limit = Date.now() + limitInMs;
  while (!(await isSo())) {
    if (Date.now() > limit) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function countOpen(topic: string): Promise<number> {
  const rows = await database.kysely
    .selectFrom('outbox')
    .select('id')
    .where('topic', '=', topic)
    .where('relayed_at', 'is', null)
    .execute();
  return rows.length;
}

/** Counts an effect in the database, once for each event however often the event comes. */
async function effectOnce(event: OutboxEvent): Promise<void> {
  await database.kysely
    .insertInto('message')
    .values({ dedupe_key: `effect-${event.topic}-${event.id}`, recipient: 'x', channel: 'sms', text: 'x' })
    .onConflict((conflict) => conflict.column('dedupe_key').doNothing())
    .execute();
}

async function countEffects(topic: string): Promise<number> {
  const rows = await database.kysely
    .selectFrom('message')
    .select('id')
    .where('dedupe_key', 'like', `effect-${topic}-%`)
    .execute();
  return rows.length;
}

test('every subscriber of a topic gets the event, and nobody else', async () => {
  const topic = aTopic();
  const got: string[] = [];
  const listener = (name: string, topics: string[]): Subscriber => ({
    name,
    topics,
    handle: async (event) => void got.push(`${name}:${JSON.stringify(event.payload)}`),
  });
  const jobs = await run([listener('one', [topic]), listener('two', [topic]), listener('three', ['test.other'])]);
  await put(topic, { code: 'H56.S101-261124-0001' });
  await until(() => got.length === 2);
  await jobs.stop();
  expect(got.sort()).toEqual(['one:{"code":"H56.S101-261124-0001"}', 'two:{"code":"H56.S101-261124-0001"}']);
  expect(await countOpen(topic)).toBe(0);
});

test('what was rolled back is never handled', async () => {
  const topic = aTopic();
  const got: number[] = [];
  const jobs = await run([{ name: 'rolled', topics: [topic], handle: async (event) => void got.push(event.id) }]);
  const changed = inTransaction(database, async (transaction) => {
    await transaction.insertInto('outbox').values({ topic, payload: '{}' }).execute();
    throw new Error('the change failed');
  });
  await expect(changed).rejects.toThrow('the change failed');
  await put(topic);
  await until(() => got.length === 1);
  await jobs.stop();
  expect(got).toHaveLength(1);
});

test('a handler that fails is tried again and its effect happens once', async () => {
  const topic = aTopic();
  let tries = 0;
  const handle = async (event: OutboxEvent): Promise<void> => {
    tries++;
    await effectOnce(event);
    if (tries < 3) throw new Error('the other system hung up after the effect');
  };
  const jobs = await run([{ name: 'failing', topics: [topic], handle }]);
  await put(topic);
  await until(() => tries === 3);
  await jobs.stop();
  expect(await countEffects(topic)).toBe(1);
});

test('a worker that is killed leaves its events to the next one, and each effect happens once', async () => {
  const topic = aTopic();
  for (let i = 0; i < 20; i++) await put(topic);
  const killed = fork('tests/support/hanging-worker.ts', [database.url, 'killed', topic], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  await once(killed, 'message');
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  expect(await countEffects(topic)).toBe(1);

  const next = await run([{ name: 'killed', topics: [topic], handle: effectOnce }]);
  await until(async () => (await countEffects(topic)) === 20, 45_000);
  await next.stop();
  expect(await countOpen(topic)).toBe(0);
}, 60_000);

test('two relays at work hand over each event once', async () => {
  const topic = aTopic();
  const got: number[] = [];
  const subscriber: Subscriber = {
    name: 'twice',
    topics: [topic],
    concurrency: 4,
    handle: async (event) => void got.push(event.id),
  };
  const [first, second] = await Promise.all([run([subscriber]), run([subscriber])]);
  await Promise.all(Array.from({ length: 60 }, () => put(topic)));
  await until(() => got.length >= 60);
  await Promise.all([first.stop(), second.stop()]);
  expect(new Set(got).size).toBe(60);
  expect(got).toHaveLength(60);
});

test('what cannot be done rests until a person has it tried again, and is then done', async () => {
  const topic = aTopic();
  let works = false;
  let done = 0;
  const handle = async (): Promise<void> => {
    if (!works) throw new Error('never');
    done++;
  };
  const jobs = await run([{ name: 'hopeless', topics: [topic], handle }], {
    retries: { retryLimit: 1, retryDelay: 1 },
  });
  await put(topic);
  const resting = async () =>
    (await listGivenUpJobs(database.kysely, 100)).filter((job) => job.topic === topic && job.queue === 'hopeless');
  await until(async () => (await resting()).length === 1);
  works = true;
  const { id, tries } = (await resting())[0]!;
  expect(tries).toBe(1);
  const again = () => inTransaction(database, (transaction) => retryGivenUpJob(transaction, id));
  expect((await Promise.all([again(), again()])).sort()).toEqual([false, true]);
  await until(() => done === 1);
  await jobs.stop();
  expect(await resting()).toEqual([]);
});

test('what was done another way is dropped, once', async () => {
  const topic = aTopic();
  const handle = () => Promise.reject(new Error('never'));
  const jobs = await run([{ name: 'dropped', topics: [topic], handle }], { retries: { retryLimit: 0, retryDelay: 1 } });
  await put(topic);
  const resting = async () => (await listGivenUpJobs(database.kysely, 100)).filter((job) => job.topic === topic);
  await until(async () => (await resting()).length === 1);
  await jobs.stop();
  const drop = async () => inTransaction(database, async (transaction) => dropGivenUpJob(transaction, id));
  const { id } = (await resting())[0]!;
  expect([await drop(), await drop()]).toEqual([true, false]);
  expect(await resting()).toEqual([]);
});

test('what waits longer than a moment is told, together with its like', async () => {
  const topic = aTopic();
  await database.kysely
    .insertInto('outbox')
    .values([1, 2].map(() => ({ topic, payload: '{}', created_at: new Date(Date.now() - 10 * 60_000) })))
    .execute();
  await put(topic);
  const [waiting] = await listWaitingJobs(database.kysely);
  expect(waiting).toMatchObject({ queue: null, count: 2, mostTries: 0 });
});

test('stopping waits for the job under way', async () => {
  const topic = aTopic();
  let started = false;
  let finished = false;
  const handle = async (): Promise<void> => {
    started = true;
    await new Promise((resolve) => setTimeout(resolve, 1200));
    finished = true;
  };
  const jobs = await run([{ name: 'slow', topics: [topic], handle }]);
  await put(topic);
  await until(() => started);
  await jobs.stop();
  expect(finished).toBe(true);
});
