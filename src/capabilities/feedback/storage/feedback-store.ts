/** Writes what questions and reports have in common; their tables have it alike. */
import { sql } from 'kysely';
import type { Transaction } from '#platform/database/transaction.ts';
import type { FeedbackEventTypes, FeedbackKind } from '../domain/feedback-item.ts';

export interface NewFeedbackEvent<Type> {
  readonly type: Type;
  readonly text?: string | null;
  readonly unitId: number;
  readonly officerId: string | null;
  readonly at: Temporal.Instant;
}

/** Writes what happened, and tells whoever listens. */
export async function addFeedbackEvent<Kind extends FeedbackKind>(
  transaction: Transaction,
  kind: Kind,
  { id, code }: { readonly id: string; readonly code: string },
  { type, text = null, unitId, officerId, at }: NewFeedbackEvent<FeedbackEventTypes[Kind]>,
): Promise<void> {
  await sql`
    with event as (
      insert into ${sql.table(`citizen_${kind}_event`)} (${sql.ref(`${kind}_id`)}, type, text, unit_id, officer_id, at)
      values (${id}, ${type}, ${text}, ${unitId}, ${officerId}, ${at.toString()}) returning id
    )
    insert into outbox (topic, payload)
    select ${`citizen-${kind}.${type}`}, jsonb_build_object('code', ${code}::text, 'event', id) from event
  `.execute(transaction);
}
