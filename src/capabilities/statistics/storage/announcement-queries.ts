/** Reads sổ quyết định công bố; the last version is the one that counts. */
import { sql } from 'kysely';
import type { Connection } from '#platform/database/transaction.ts';
import type { Announcement, AnnouncementRule } from '../domain/announcement.ts';
import type { StatisticsPeriod } from '../domain/period.ts';

const LAST_VERSIONS = sql`(
  select distinct on (number) number, version, decision, issued_on::text as "issuedOn", effective_on::text as "effectiveOn",
    published_on::text as "publishedOn"
  from announcement order by number, version desc
) last`;

/** Issued in a period, the newest first. */
export async function listAnnouncements(
  connection: Connection,
  { from, to }: Pick<StatisticsPeriod, 'from' | 'to'>,
): Promise<Announcement[]> {
  const { rows } = await sql<Announcement>`
    select * from ${LAST_VERSIONS} where "issuedOn" between ${from.toString()} and ${to.toString()}
    order by "issuedOn" desc, number desc`.execute(connection);
  return rows;
}

/** The last recorded, for the office. */
export async function listNewestAnnouncements(connection: Connection, limit: number): Promise<Announcement[]> {
  const { rows } = await sql<Announcement>`
    select * from ${LAST_VERSIONS} order by "issuedOn" desc, number desc limit ${limit}`.execute(connection);
  return rows;
}

/** The register was kept by then: a decision of that day or of before stands in it. */
export async function isRegisterKept(connection: Connection, by: Temporal.PlainDate): Promise<boolean> {
  const { rows } = await sql<{ kept: boolean }>`
    select exists (select from announcement where issued_on <= ${by.toString()}::date) as kept`.execute(connection);
  return rows[0]?.kept ?? false;
}

/** One entry with who wrote it. */
export interface RecordedAnnouncement extends Announcement {
  readonly recordedBy: string;
  readonly recordedAt: Temporal.Instant;
}

/** Lịch sử of one entry, the newest first; empty when there is no such number. */
export async function listAnnouncementVersions(
  connection: Connection,
  number: number,
): Promise<RecordedAnnouncement[]> {
  const { rows } = await sql<Announcement & { readonly recordedBy: string; readonly recorded_at: Date }>`
    select number, version, decision, issued_on::text as "issuedOn", effective_on::text as "effectiveOn",
      published_on::text as "publishedOn", (select full_name from officer where id = recorded_by) as "recordedBy", recorded_at
    from announcement where number = ${number} order by version desc`.execute(connection);
  return rows.map(({ recorded_at, ...row }) => ({
    ...row,
    recordedAt: Temporal.Instant.fromEpochMilliseconds(recorded_at.getTime()),
  }));
}

export async function listAnnouncementRules(connection: Connection): Promise<AnnouncementRule[]> {
  const { rows } = await sql<AnnouncementRule>`
    select valid_from::text as "validFrom", lead_days as "leadDays", publish_days as "publishDays"
    from announcement_rule order by valid_from`.execute(connection);
  return rows;
}
