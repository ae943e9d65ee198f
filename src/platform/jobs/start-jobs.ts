/**
 * Việc chạy nền: runs what subscribers do with events, and the hourly chores, inside this process.
 * A job is done at least once: it is tried again with growing pauses for 72 hours, and after that
 * rests in the dead letter queue for a person to look at.
 */
import { type Job, type JobResult, PgBoss } from 'pg-boss';
import type { Database } from '#platform/database/transaction.ts';
import type { Log } from '#platform/logging.ts';
import { DEAD_LETTER, JOBS_SCHEMA, KEEP_IN_SECONDS } from './prepare-jobs.ts';
import { startRelay } from './relay.ts';
import type { Chore, OutboxEvent, Subscriber } from './subscriber.ts';

/** The name is older than the chores that clear nothing; waiting jobs carry it. */
const CHORES = 'purge';
const EVERY_HOUR = '17 * * * *';
const GRACE_IN_MS = 10_000;

/** Pauses of 5, 10, 20 … seconds up to an hour: 84 of them pass 72 hours. */
const RETRIES = { retryLimit: 84, retryDelay: 5, retryBackoff: true, retryDelayMax: 3600 } as const;
/** A worker that dies is noticed after this long, not after the 15 minutes a job may take. */
const HEARTBEAT_IN_SECONDS = 10;
/** While idle, jobs waiting for a retry are only found by polling. */
const POLL_IN_SECONDS = 2;
/** A full batch is followed by the next one at once. */
const BATCH = 5;

export interface JobsOptions {
  readonly database: Database;
  /** Jobs hold connections of their own: they must wait neither for pages nor pages for them. */
  readonly databaseUrl: string;
  readonly role?: string;
  readonly subscribers: readonly Subscriber[];
  readonly chores: readonly Chore[];
  readonly log: Log;
  /** Other pauses between tries, for tests. */
  readonly retries?: { retryLimit: number; retryDelay: number };
}

export interface Jobs {
  /** Takes no new work, finishes what is under way. */
  stop(): Promise<void>;
}

export async function startJobs(options: JobsOptions): Promise<Jobs> {
  const { database, subscribers, log } = options;
  const boss = openBoss(options);
  await boss.start();
  for (const subscriber of subscribers) await listen(boss, subscriber, options);
  await scheduleChores(boss, options);
  const relay = startRelay({ database, boss, subscribers, log });
  return {
    async stop() {
      await relay.stop();
      await boss.stop({ graceful: true, timeout: GRACE_IN_MS });
    },
  };
}

function openBoss({ databaseUrl, role, log }: JobsOptions): PgBoss {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    ...(role && { options: `-c role=${role}` }),
    application_name: 'mot-cua-jobs',
    schema: JOBS_SCHEMA,
    max: 4,
    migrate: false,
    createSchema: false,
    reindex: false,
    useListenNotify: true,
    superviseIntervalSeconds: HEARTBEAT_IN_SECONDS,
    monitorIntervalSeconds: HEARTBEAT_IN_SECONDS,
  });
  boss.on('error', (error) => log.warn({ err: error }, 'job queue in trouble'));
  boss.on('warning', (warning) => log.info({ warning: warning.message }, 'job queue warns'));
  return boss;
}

async function listen(boss: PgBoss, subscriber: Subscriber, { log, retries }: JobsOptions): Promise<void> {
  const settings = {
    ...RETRIES,
    ...retries,
    heartbeatSeconds: HEARTBEAT_IN_SECONDS,
    retentionSeconds: KEEP_IN_SECONDS,
    deadLetter: DEAD_LETTER,
    notify: true,
  };
  await boss.createQueue(subscriber.name, settings);
  await boss.updateQueue(subscriber.name, settings);
  const pace = {
    batchSize: BATCH,
    burstWhenBatchFull: true,
    perJobResults: true,
    localConcurrency: subscriber.concurrency ?? 1,
    pollingIntervalSeconds: POLL_IN_SECONDS,
    notifyPollingIntervalSeconds: POLL_IN_SECONDS,
  } as const;
  await boss.work<OutboxEvent, unknown, typeof pace>(subscriber.name, pace, async (jobs) => {
    const results: JobResult[] = [];
    for (const job of jobs) results.push(await handleOne(subscriber, job, log));
    return results;
  });
}

async function handleOne(subscriber: Subscriber, job: Job<OutboxEvent>, log: Log): Promise<JobResult> {
  try {
    await subscriber.handle(job.data);
    return { id: job.id, status: 'completed' };
  } catch (error) {
    const where = { queue: subscriber.name, job: job.id, topic: job.data.topic, retryCount: job.retryCount };
    log.warn({ err: error, ...where }, 'job failed; it will be tried again');
    return { id: job.id, status: 'failed', output: { message: (error as Error).message } };
  }
}

async function scheduleChores(boss: PgBoss, { chores, log }: JobsOptions): Promise<void> {
  await boss.createQueue(CHORES, { policy: 'exclusive', retryLimit: 0 });
  await boss.work(CHORES, { pollingIntervalSeconds: 30 }, async () => {
    for (const chore of chores) {
      await chore.run().then(
        (count) => log.info({ chore: chore.name, count }, 'chore done'),
        (error: unknown) => log.warn({ err: error, chore: chore.name }, 'chore failed; the next hour tries again'),
      );
    }
  });
  await boss.schedule(CHORES, EVERY_HOUR, null, { tz: 'Asia/Ho_Chi_Minh' });
}
