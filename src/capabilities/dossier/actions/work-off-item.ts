import { findServingOfficer, listCoversOf } from '#capabilities/identity/index.ts';
import { VIETNAM } from '#platform/clock.ts';
import { inTransaction, type Transaction } from '#platform/database/transaction.ts';
import { ChangedMeanwhile, isDatabaseAway, NotFound, NotPermitted, Unavailable } from '#platform/errors.ts';
import type { OutboxEvent } from '#platform/jobs/subscriber.ts';
import type { Platform } from '#platform/platform.ts';
import type { OfficerActor } from '../domain/access.ts';
import { findWaitingWork, type WaitingWork } from '../storage/work-batch-queries.ts';
import { finishWorkItem, lockWorkItem } from '../storage/work-batch-store.ts';
import { actingOfficer } from './acting-officer.ts';

/** One dossier of a batch, for the capability that does what was chosen. */
export interface BatchTask extends Omit<WaitingWork, 'officerId' | 'version'> {
  readonly officer: OfficerActor;
  readonly expectedVersion: number;
  readonly at: Temporal.Instant;
}

type Deed = (
  transaction: Transaction,
  task: BatchTask,
) => Promise<{ readonly ok: true } | { readonly ok: false; readonly refusal: string }>;

type Parts = Pick<Platform, 'database' | 'clock' | 'log'>;

/** What came of one dossier of a batch; besides these the refusals of the deed itself. */
const OUTCOME_DONE = 'done';

/**
 * Làm một hồ sơ của lượt: deed and outcome are one transaction, so that a batch that was interrupted goes on and does
 * nothing twice. What went wrong is the outcome of this dossier alone.
 */
export async function workOffItem(parts: Parts, { payload }: Pick<OutboxEvent, 'payload'>, deed: Deed): Promise<void> {
  const { database, clock, log } = parts;
  const item = payload as { readonly batch: number; readonly dossierId: number };
  const at = clock.now();
  const waiting = await findWaitingWork(database.kysely, item);
  if (!waiting) return;
  const finish = (outcome: string) =>
    inTransaction(database, (transaction) => finishWorkItem(transaction, { ...item, outcome, at }));
  const officer = await officerOfNow(parts, waiting.officerId, at);
  if (!officer) return finish('not-permitted');
  const { code, assigneeId, note, version } = waiting;
  try {
    await inTransaction(database, async (transaction) => {
      if (!(await lockWorkItem(transaction, item))) return;
      const done = await deed(transaction, { code, assigneeId, note, officer, expectedVersion: version, at });
      if (!done.ok) throw new Refused(done.refusal);
      await finishWorkItem(transaction, { ...item, outcome: OUTCOME_DONE, at });
    });
  } catch (error) {
    if (error instanceof Refused) return finish(error.refusal);
    if (error instanceof ChangedMeanwhile) return finish('changed');
    if (error instanceof NotPermitted || error instanceof NotFound) return finish('not-permitted');
    if (error instanceof Unavailable || isDatabaseAway(error as Error) || isDeadlock(error)) throw error;
    // Trying again would fail again, and whoever asked would wait for ever.
    log.error({ err: error, ...item }, 'a dossier of a batch is broken');
    return finish('broken');
  }
}

/** Thrown when the rules say no: nothing of the deed stays. */
class Refused extends Error {
  readonly refusal: string;
  constructor(refusal: string) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** Two transactions waited for each other, and this one was chosen to give way: nothing is broken. */
const isDeadlock = (error: unknown): boolean => (error as { code?: string }).code === '40P01';

/** With the duties of now, and those of whoever they stand in for. */
async function officerOfNow(
  { database }: Parts,
  officerId: string,
  at: Temporal.Instant,
): Promise<OfficerActor | undefined> {
  const today = at.toZonedDateTimeISO(VIETNAM).toPlainDate().toString();
  const serving = await findServingOfficer(database.kysely, officerId, today);
  return serving && actingOfficer({ ...serving, covers: await listCoversOf(database.kysely, serving, today) });
}
