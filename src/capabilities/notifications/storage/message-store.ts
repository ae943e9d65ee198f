import type { Database, Transaction } from '#platform/database/transaction.ts';

export const MESSAGE_QUEUED = 'message.queued';

export interface NewMessage {
  /** The same key is never written twice. */
  readonly dedupeKey: string;
  /** Null for what is about no dossier. */
  readonly dossierId: number | null;
  readonly accountId: string | null;
  readonly recipient: string;
  readonly text: string;
}

/** Writes the message and the order to send it; nothing when the key is there already. */
export async function queueSms(transaction: Transaction, message: NewMessage): Promise<void> {
  const row = await transaction
    .insertInto('message')
    .values({
      dedupe_key: message.dedupeKey,
      dossier_id: message.dossierId,
      account_id: message.accountId,
      recipient: message.recipient,
      channel: 'sms',
      text: message.text,
    })
    .onConflict((conflict) => conflict.column('dedupe_key').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) return;
  await transaction
    .insertInto('outbox')
    .values({ topic: MESSAGE_QUEUED, dossier_id: message.dossierId, payload: JSON.stringify({ messageId: row.id }) })
    .execute();
}

export interface WaitingMessage {
  readonly id: number;
  readonly dedupeKey: string;
  readonly recipient: string;
  readonly text: string;
  readonly createdAt: Temporal.Instant;
}

/** Undefined once the message has reached its final state. */
export async function findWaitingMessage({ kysely }: Database, id: number): Promise<WaitingMessage | undefined> {
  const row = await kysely
    .selectFrom('message')
    .select(['id', 'dedupe_key', 'recipient', 'text', 'created_at'])
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      dedupeKey: row.dedupe_key,
      recipient: row.recipient,
      text: row.text,
      createdAt: Temporal.Instant.fromEpochMilliseconds(row.created_at.getTime()),
    }
  );
}

export interface Attempt {
  readonly state: 'queued' | 'sent' | 'failed';
  readonly error: string | null;
  readonly at: Temporal.Instant;
}

export async function recordAttempt({ kysely }: Database, id: number, attempt: Attempt): Promise<void> {
  await kysely
    .updateTable('message')
    .set((eb) => ({
      state: attempt.state,
      attempts: eb('attempts', '+', 1),
      last_error: attempt.error,
      final_at: attempt.state === 'queued' ? null : attempt.at.toString(),
    }))
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .execute();
}
