import { sql } from 'kysely';
import type { Transaction } from '#platform/database/transaction.ts';
import type { EntryEvent } from './late-entry-queries.ts';

/** Topic of the outbox. */
export const topicOf = (type: EntryEvent['type']): string => `late-publication.${type}`;

/** So many at once that nobody waits for them; the rest follows in an hour. */
const PORTION = 2000;

/**
 * Đưa vào danh sách: what is open, waits for nobody but the office and fell due before a moment. The measured date counts: an
 * apology does not make it less late. Says how many there were.
 */
export async function noticeLateDossiers(
  transaction: Transaction,
  {
    before,
    ruleFrom,
    at,
  }: { readonly before: Temporal.Instant; readonly ruleFrom: string; readonly at: Temporal.Instant },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with noticed as (
      insert into late_publication (dossier_id, unit_id, officer_id, rule_from, due_at, noticed_at)
      select d.id, d.handling_unit_id, d.assignee_id, ${ruleFrom}::date, coalesce(d.measured_due_at, d.due_at), ${at.toString()}::timestamptz
      from dossier d
      where d.status in (2, 4) and least(d.measured_due_at, d.due_at) < ${before.toString()}::timestamptz
        and not exists (select from late_publication l where l.dossier_id = d.id)
      order by d.due_at limit ${PORTION}
      on conflict do nothing
      returning dossier_id, noticed_at
    ),
    told as (
      insert into late_publication_event (dossier_id, type, at) select dossier_id, 'noticed', noticed_at from noticed
    ),
    announced as (
      insert into outbox (topic, payload)
      select ${topicOf('noticed')}, jsonb_build_object('dossierCode', d.code) from noticed join dossier d on d.id = dossier_id
    )
    select count(*) as count from noticed`.execute(transaction);
  return rows[0]?.count ?? 0;
}

export interface EntryChange {
  readonly dossierCode: string;
  /** As it was when the officer read it. */
  readonly version: number;
  readonly type: Exclude<EntryEvent['type'], 'noticed'>;
  readonly text: string | null;
  readonly officerId: string;
  readonly at: Temporal.Instant;
}

/** Ghi giải trình hoặc quyết định; false when somebody else was faster. */
export async function changeEntry(transaction: Transaction, change: EntryChange): Promise<boolean> {
  const { dossierCode, version, type, text, officerId } = change;
  const at = change.at.toString();
  const decided = { decided_by: officerId, decided_at: at };
  const values = {
    explained: { explanation: text, explained_at: at },
    published: { ...decided, state: 'published', public_text: text, withheld_reason: null },
    withheld: { ...decided, state: 'withheld', withheld_reason: text },
  }[type];
  const changed = await transaction
    .updateTable('late_publication as entry')
    .from('dossier')
    .whereRef('dossier.id', '=', 'entry.dossier_id')
    .where('dossier.code', '=', dossierCode)
    .where('entry.version', '=', version)
    .set({ ...values, version: version + 1 })
    .returning('entry.dossier_id')
    .executeTakeFirst();
  if (!changed) return false;
  await transaction
    .insertInto('late_publication_event')
    .values({ dossier_id: changed.dossier_id, type, text, officer_id: officerId, at })
    .execute();
  await transaction
    .insertInto('outbox')
    .values({ topic: topicOf(type), payload: JSON.stringify({ dossierCode }) })
    .execute();
  return true;
}
