import { getOfficeDossier, listEvents } from '#capabilities/dossier/index.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { ChangedMeanwhile, NotFound, NotPermitted } from '#platform/errors.ts';
import { findWaitingItem, type WaitingItem } from '../storage/signing-batch-queries.ts';
import { finishItem } from '../storage/signing-batch-store.ts';
import { issueResult, type ResultMeans } from './issue-result.ts';

/**
 * Ký một hồ sơ của lượt: may be tried again at any point, and is issued once. What went wrong is the outcome of this
 * dossier alone.
 */
export async function issueBatchItem(
  means: ResultMeans,
  { batch, dossierId, at }: { batch: number; dossierId: number; at: Temporal.Instant },
): Promise<void> {
  const item = await findWaitingItem(means.database.kysely, { batch, dossierId });
  if (!item) return;
  const outcome = await outcomeOf(means, item, at);
  await inTransaction(means.database, (transaction) => finishItem(transaction, { batch, dossierId, outcome, at }));
}

async function outcomeOf(means: ResultMeans, { code, version, officer }: WaitingItem, at: Temporal.Instant) {
  try {
    const result = await issueResult(means, { code, officer, expectedVersion: version, at });
    return result.ok ? 'issued' : result.refusal;
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return (await issuedBySelf(means, { code, officer })) ? 'issued' : 'changed';
    if (error instanceof NotPermitted || error instanceof NotFound) return 'not-permitted';
    throw error;
  }
}

/** The process may have ended between the result and its outcome. */
async function issuedBySelf({ database }: ResultMeans, { code, officer }: Pick<WaitingItem, 'code' | 'officer'>) {
  const { id } = await getOfficeDossier(database.kysely, officer, code);
  const last = (await listEvents(database.kysely, id)).at(-1);
  return last?.type === 'issued' && last.actorId === officer.officerId;
}
