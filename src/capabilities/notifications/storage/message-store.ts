import { sql } from 'kysely';
import type { Database, Transaction } from '#platform/database/transaction.ts';
import type { Purpose } from '../domain/consent.ts';
import { type ContactChannel, nationalPhone } from '../domain/contact.ts';

export const MESSAGE_QUEUED = 'message.queued';

/** What stands in place of a text that must not be kept. */
const NOT_KEPT = 'Mã xác minh (hệ thống không giữ lại mã)';

/** What differs between the channels. */
export type MessageForm =
  | { readonly channel: 'sms' }
  | { readonly channel: 'email'; readonly subject: string }
  | { readonly channel: 'zalo'; readonly template: 'progress'; readonly data: Readonly<Record<string, string>> };

interface MessageBody {
  /** The same key is never written twice. */
  readonly dedupeKey: string;
  /** Null for what is about no dossier. */
  readonly dossierId: number | null;
  readonly accountId: string | null;
  /** What it is for, where that is consented to or a duty. */
  readonly purpose?: Purpose;
  readonly recipient: string;
  /** As the person reads it, whatever the channel. */
  readonly text: string;
  /** Left out: the general limit. */
  readonly uselessAfter?: Temporal.Instant;
  /** Carries a code: its text is not kept once it is final. */
  readonly isSecret?: boolean;
}

export type NewMessage = MessageBody & MessageForm;

/** Writes the message and the order to send it; nothing when the key is there already. */
export async function queueMessage(transaction: Transaction, message: NewMessage): Promise<void> {
  const row = await transaction
    .insertInto('message')
    .values({
      dedupe_key: message.dedupeKey,
      dossier_id: message.dossierId,
      account_id: message.accountId,
      purpose: message.purpose ?? null,
      recipient: message.recipient,
      channel: message.channel,
      subject: message.channel === 'email' ? message.subject : null,
      template: message.channel === 'zalo' ? message.template : null,
      template_data: message.channel === 'zalo' ? JSON.stringify(message.data) : null,
      text: message.text,
      useless_after: message.uselessAfter?.toString() ?? null,
      is_secret: message.isSecret ?? false,
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

/** Rút đồng ý: what still waits to be sent is not sent any more. */
export async function cancelWaiting(
  transaction: Transaction,
  accountId: string,
  what: { readonly purpose: Purpose; readonly channel: ContactChannel; readonly at: Temporal.Instant },
): Promise<void> {
  await transaction
    .updateTable('message')
    .set({ state: 'cancelled', last_error: 'consent withdrawn', final_at: what.at.toString() })
    .where('account_id', '=', accountId)
    .where('purpose', '=', what.purpose)
    .where('channel', '=', what.channel)
    .where('state', '=', 'queued')
    .execute();
}

export type WaitingMessage = MessageForm & {
  readonly id: number;
  readonly dedupeKey: string;
  readonly recipient: string;
  readonly text: string;
  readonly queuedAt: Temporal.Instant;
  readonly uselessAfter: Temporal.Instant | null;
  /** Null where nothing is consented to: an answer to what the person asked. */
  readonly purpose: Purpose | null;
  /** Null for somebody without an account. */
  readonly accountId: string | null;
  /** As it was written in the dossier. */
  readonly dossierPhone: string | null;
  /** A request for a supplement of the dossier waits for an answer. */
  readonly isSupplementOpen: boolean;
};

/** Undefined once the message has reached its final state. */
export async function findWaitingMessage({ kysely }: Database, id: number): Promise<WaitingMessage | undefined> {
  const row = await kysely
    .selectFrom('message')
    .leftJoin('dossier_form', 'dossier_form.dossier_id', 'message.dossier_id')
    .select(['id', 'dedupe_key', 'recipient', 'channel', 'subject', 'template_data', 'text', 'purpose', 'account_id'])
    .select(['queued_at', 'useless_after', sql<string | null>`submitter->>'phone'`.as('dossier_phone')])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('supplement_request')
          .select('id')
          .whereRef('supplement_request.dossier_id', '=', 'message.dossier_id')
          .where('answered_at', 'is', null),
      ).as('is_supplement_open'),
    )
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .executeTakeFirst();
  return (
    row && {
      ...toForm(row),
      id: row.id,
      dedupeKey: row.dedupe_key,
      recipient: row.recipient,
      text: row.text,
      queuedAt: Temporal.Instant.fromEpochMilliseconds(row.queued_at.getTime()),
      uselessAfter: row.useless_after && Temporal.Instant.fromEpochMilliseconds(row.useless_after.getTime()),
      purpose: row.purpose as Purpose | null,
      accountId: row.account_id,
      dossierPhone: nationalPhone(row.dossier_phone),
      isSupplementOpen: Boolean(row.is_supplement_open),
    }
  );
}

function toForm(row: { channel: string; subject: string | null; template_data: unknown }): MessageForm {
  if (row.channel === 'email') return { channel: 'email', subject: row.subject ?? '' };
  if (row.channel === 'sms') return { channel: 'sms' };
  return { channel: 'zalo', template: 'progress', data: row.template_data as Record<string, string> };
}

export interface Attempt {
  readonly state: 'queued' | 'sent' | 'failed' | 'cancelled';
  readonly error: string | null;
  readonly at: Temporal.Instant;
}

export async function recordAttempt({ kysely }: Database, id: number, attempt: Attempt): Promise<void> {
  const isFinal = attempt.state !== 'queued';
  await kysely
    .updateTable('message')
    .set((eb) => ({
      state: attempt.state,
      attempts: eb('attempts', '+', 1),
      last_error: attempt.error,
      final_at: isFinal ? attempt.at.toString() : null,
      ...(isFinal && { text: sql<string>`case when is_secret then ${NOT_KEPT} else text end` }),
    }))
    .where('id', '=', id)
    .where('state', '=', 'queued')
    .execute();
}
