/** Turns rows of the outbox into jobs, one for each subscriber of the topic, in the transaction that marks the row. */
import { fromKysely, type PgBoss } from 'pg-boss';
import { type Database, inTransaction, type Transaction } from '#platform/database/transaction.ts';
import type { Log } from '#platform/logging.ts';
import type { OutboxEvent, Subscriber } from './subscriber.ts';

const PAUSE_IN_MS = 500;
const BATCH = 100;

export interface Relay {
  /** Waits for the batch under way. */
  stop(): Promise<void>;
}

interface RelayParts {
  readonly database: Database;
  readonly boss: PgBoss;
  readonly subscribers: readonly Subscriber[];
  readonly log: Log;
}

export function startRelay(parts: RelayParts): Relay {
  const stopping = new AbortController();
  const ended = run(parts, stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await ended;
    },
  };
}

async function run(parts: RelayParts, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const full = await relayBatch(parts).then(
      (count) => count === BATCH,
      (error: unknown) => {
        parts.log.warn({ err: error }, 'outbox could not be relayed; trying again');
        return false;
      },
    );
    if (!full) await pause(signal);
  }
}

function pause(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(done, PAUSE_IN_MS);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done);
  });
}

/** Rows that another relay holds are its business: they are skipped, not waited for. */
export function relayBatch({ database, boss, subscribers }: Omit<RelayParts, 'log'>): Promise<number> {
  return inTransaction(database, async (transaction) => {
    const events = await takeOpenEvents(transaction);
    if (events.length === 0) return 0;
    for (const subscriber of subscribers) {
      const jobs = events.filter((event) => subscriber.topics.includes(event.topic)).map((event) => ({ data: event }));
      if (jobs.length > 0) await boss.insert(subscriber.name, jobs, { db: fromKysely(transaction) });
    }
    await transaction
      .updateTable('outbox')
      .set({ relayed_at: new Date() })
      .where(
        'id',
        'in',
        events.map((event) => event.id),
      )
      .execute();
    return events.length;
  });
}

function takeOpenEvents(transaction: Transaction): Promise<OutboxEvent[]> {
  return transaction
    .selectFrom('outbox')
    .select(['id', 'topic', 'dossier_id as dossierId', 'payload'])
    .where('relayed_at', 'is', null)
    .orderBy('id')
    .limit(BATCH)
    .forUpdate()
    .skipLocked()
    .execute();
}
