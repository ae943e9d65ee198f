import type { OfficerActor } from '#capabilities/dossier/index.ts';
import { type Clock, todayInVietnam } from '#platform/clock.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import type { QueueState } from '../domain/queue-ticket.ts';
import { readQueue } from '../storage/queue-ticket-queries.ts';
import { callNumber, takeNumber } from '../storage/queue-ticket-store.ts';

interface QueueDeps {
  readonly database: Database;
  readonly clock: Clock;
}

/** Lấy số (NĐ 61/2018 Đ.13): given out at the counter to whoever comes in, from 1 each day. */
export async function takeTicket(deps: QueueDeps, officer: OfficerActor): Promise<number> {
  return takeNumber(deps.database.kysely, queueOf(deps, officer));
}

/**
 * Gọi số: the next who waits; undefined when nobody does. Which officer called is kept.
 * @param after the number the officer had called last when the button was shown; pressed twice, it calls once
 */
export async function callNext(deps: QueueDeps, officer: OfficerActor, after: number): Promise<number | undefined> {
  const at = deps.clock.now();
  return inTransaction(deps.database, (transaction) =>
    callNumber(transaction, { ...queueOf(deps, officer), at, after }),
  );
}

export async function queueState(deps: QueueDeps, officer: OfficerActor): Promise<QueueState> {
  return readQueue(deps.database.kysely, queueOf(deps, officer));
}

/** @throws NotFound for whoever does not receive: to them there is no queue */
function queueOf({ clock }: QueueDeps, officer: OfficerActor) {
  const duty = officer.duties.find(({ role }) => role === 'receptionist');
  if (duty === undefined) throw new NotFound('queue');
  return { unitId: duty.unitId, day: todayInVietnam(clock).toString(), officerId: officer.officerId };
}
