/** What officers do with questions and reports alike: who may, who gets it, and what stands in the log. */
import { type Officer, recordAudit } from '#capabilities/identity/index.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database, Transaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import { mayHandle, mayPublish } from '../domain/report-access.ts';

export interface Parts {
  readonly database: Database;
  readonly clock: Clock;
}

export type FeedbackRefusal = 'changed-meanwhile' | 'unit-unknown' | 'not-the-head';

export type HandledFeedback = { readonly ok: true } | { readonly ok: false; readonly refusal: FeedbackRefusal };

interface HandledBy {
  readonly unitId: number;
  readonly headsOnly?: boolean;
}

/** @throws NotFound for whoever does not handle it */
export function handledBy<Item extends HandledBy>(item: Item | undefined, { duties }: Officer): Item {
  if (item === undefined || !mayHandle(item, duties)) throw new NotFound('citizen report or question');
  return item;
}

/** Only the head of the unit decides what everybody reads. */
export function mayDo({ type }: { readonly type: string }, item: HandledBy, { duties }: Officer): boolean {
  return (type !== 'published' && type !== 'kept-private') || mayPublish(item, duties);
}

interface Recorded {
  readonly code: string;
  readonly unitId: number;
  readonly accountId: string | null;
}

export function recordDeed(
  transaction: Transaction,
  { officerId, fullName }: Officer,
  { code, unitId, accountId }: Recorded,
  action: string,
): Promise<void> {
  return recordAudit(transaction, {
    actorKind: 'officer',
    actorId: officerId,
    actorName: fullName,
    action,
    subject: code,
    ...(accountId !== null && { accountId }),
    detail: { unitId },
  });
}

/** What the sender does, who may have no account. */
export function recordSenderDeed(
  transaction: Transaction,
  { code, unitId, accountId }: Recorded,
  action: string,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  return recordAudit(transaction, {
    actorKind: 'citizen',
    ...(accountId !== null && { actorId: accountId, accountId }),
    action,
    subject: code,
    detail: { unitId, ...more },
  });
}
