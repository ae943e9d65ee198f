/** Writes sổ quyết định công bố: only ever added, so that the former entry stays. */
import { sql } from 'kysely';
import type { Transaction } from '#platform/database/transaction.ts';
import type { Announcement } from '../domain/announcement.ts';

/** Two who write in the register go one after the other. */
const RECORDING = 766_013;

/** The register while nobody else writes in it: the next number, and the last version of a number (0: there is none). */
export async function openRegister(
  transaction: Transaction,
  number: number | undefined,
): Promise<{ readonly next: number; readonly version: number }> {
  await sql`select pg_advisory_xact_lock(${RECORDING})`.execute(transaction);
  const { rows } = await sql<{ next: number; version: number }>`
    select coalesce(max(number), 0) + 1 as next,
      coalesce(max(version) filter (where number = ${number ?? null}::integer), 0) as version
    from announcement`.execute(transaction);
  return rows[0] ?? { next: 1, version: 0 };
}

/** Another entry that is the same decision: number and day; undefined when there is none. */
export async function findSameDecision(
  transaction: Transaction,
  { decision, issuedOn, number }: Pick<Announcement, 'decision' | 'issuedOn' | 'number'>,
): Promise<number | undefined> {
  const { rows } = await sql<{ number: number }>`
    select number from (
      select distinct on (number) number, decision, issued_on from announcement order by number, version desc
    ) last
    where lower(decision) = lower(${decision}) and issued_on = ${issuedOn}::date and number <> ${number}
    limit 1`.execute(transaction);
  return rows[0]?.number;
}

export async function addAnnouncementVersion(
  transaction: Transaction,
  entry: Announcement,
  { officerId, at }: { readonly officerId: string; readonly at: Temporal.Instant },
): Promise<void> {
  await transaction
    .insertInto('announcement')
    .values({
      number: entry.number,
      version: entry.version,
      decision: entry.decision,
      issued_on: entry.issuedOn,
      effective_on: entry.effectiveOn,
      published_on: entry.publishedOn,
      recorded_by: officerId,
      recorded_at: at.toString(),
    })
    .execute();
}
