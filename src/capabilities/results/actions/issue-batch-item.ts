import { actingOfficer, listEvents, listResults, type OfficerActor } from '#capabilities/dossier/index.ts';
import { findServingOfficer } from '#capabilities/identity/index.ts';
import { VIETNAM } from '#platform/clock.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { ChangedMeanwhile, isDatabaseAway, NotFound, NotPermitted, Unavailable } from '#platform/errors.ts';
import { findWaitingItem, type WaitingItem } from '../storage/signing-batch-queries.ts';
import { finishItem } from '../storage/signing-batch-store.ts';
import { addSigningFailure } from '../storage/signing-failure-store.ts';
import { type IssueResult, issueResult, type ResultMeans } from './issue-result.ts';

export interface ItemToIssue {
  readonly batch: number;
  readonly dossierId: number;
  readonly at: Temporal.Instant;
}

type IssueRefusal = Extract<IssueResult, { ok: false }>['refusal'];

/** What came of one dossier; on paper: issued, and this system made no file to sign. */
export type ItemOutcome = 'issued' | 'issued-on-paper' | IssueRefusal | 'changed' | 'not-permitted' | 'broken';

/**
 * Ký một hồ sơ của lượt: may be tried again at any point, and is issued once. What went wrong is the outcome of this
 * dossier alone.
 */
export async function issueBatchItem(means: ResultMeans, item: ItemToIssue): Promise<void> {
  const waiting = await findWaitingItem(means.database.kysely, item);
  if (!waiting) return;
  const outcome = await outcomeOf(means, item, waiting);
  await inTransaction(means.database, (transaction) => finishItem(transaction, { ...item, outcome }));
}

async function outcomeOf(means: ResultMeans, item: ItemToIssue, waiting: WaitingItem): Promise<ItemOutcome> {
  try {
    const officer = await officerOfNow(means, waiting, item.at);
    if (!officer) return (await issuedBySelf(means, item, waiting)) ?? 'not-permitted';
    const { code, version } = waiting;
    const result = await issueResult(means, { code, officer, expectedVersion: version, at: item.at });
    // Who only stands in line is tried again.
    if (!result.ok && result.refusal === 'signing-busy') throw new Unavailable(result.refusal);
    if (!result.ok) return result.refusal;
    return result.onPaper ? 'issued-on-paper' : 'issued';
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return (await issuedBySelf(means, item, waiting)) ?? 'changed';
    if (error instanceof NotPermitted || error instanceof NotFound) return 'not-permitted';
    if (error instanceof Unavailable || isDatabaseAway(error as Error) || isDeadlock(error)) throw error;
    // Trying again would fail again, and whoever asked would wait for ever.
    means.log.error({ err: error, batch: item.batch, dossierId: item.dossierId }, 'a result of a batch is broken');
    const { code, officerId } = waiting;
    await addSigningFailure(means.database.kysely, { code, officerId, problem: 'broken', at: item.at });
    return 'broken';
  }
}

/** Two transactions waited for each other, and this one was chosen to give way: nothing is broken. */
const isDeadlock = (error: unknown): boolean => (error as { code?: string }).code === '40P01';

/** Only duties held both when it was asked for and now: one taken away in between signs nothing more. */
async function officerOfNow(
  { database }: ResultMeans,
  { officerId, duties: asked }: WaitingItem,
  at: Temporal.Instant,
): Promise<OfficerActor | undefined> {
  const today = at.toZonedDateTimeISO(VIETNAM).toPlainDate().toString();
  const serving = await findServingOfficer(database.kysely, officerId, today);
  if (!serving) return undefined;
  const duties = serving.duties.filter(({ role, unitId }) =>
    asked.some((duty) => duty.role === role && duty.unitId === unitId),
  );
  return duties.length > 0 ? actingOfficer({ ...serving, duties }) : undefined;
}

/** The process may have ended between the result and its outcome. */
async function issuedBySelf(
  { database: { kysely } }: ResultMeans,
  { dossierId }: ItemToIssue,
  { officerId }: WaitingItem,
): Promise<ItemOutcome | undefined> {
  const last = (await listEvents(kysely, dossierId)).at(-1);
  if (last?.type !== 'issued' || last.actorId !== officerId) return undefined;
  return (await listResults(kysely, dossierId)).length > 0 ? 'issued' : 'issued-on-paper';
}
