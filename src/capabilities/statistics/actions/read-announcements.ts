import { loadCalendar } from '#capabilities/agencies/index.ts';
import { type Clock, todayInVietnam } from '#platform/clock.ts';
import type { Database } from '#platform/database/transaction.ts';
import {
  type Announcement,
  type AnnouncementContext,
  type AnnouncementOutcome,
  announcementOutcome,
  announcementShares,
} from '../domain/announcement.ts';
import type { StatisticsPeriod } from '../domain/period.ts';
import type { Share } from '../domain/share.ts';
import { isRegisterKept, listAnnouncementRules, listAnnouncements } from '../storage/announcement-queries.ts';

interface Parts {
  readonly database: Database;
  readonly clock: Clock;
}

/** Chỉ số 1.1 và 1.2 of a period; undefined while the register was not kept by its end. */
export async function readAnnouncementShares(
  parts: Parts,
  period: StatisticsPeriod,
): Promise<{ readonly issued: Share; readonly published: Share } | undefined> {
  const { kysely } = parts.database;
  const [announcements, isKept] = await Promise.all([
    listAnnouncements(kysely, period),
    isRegisterKept(kysely, period.to),
  ]);
  if (!isKept) return undefined;
  return announcementShares(announcements, await contextOf(parts));
}

export interface JudgedAnnouncement extends Announcement, AnnouncementOutcome {}

/** Các quyết định công bố, each with whether it came in time. */
export async function judgeAnnouncements(
  parts: Parts,
  announcements: readonly Announcement[],
): Promise<JudgedAnnouncement[]> {
  const context = await contextOf(parts);
  return announcements.map((one) => ({ ...one, ...announcementOutcome(one, context) }));
}

/** The office hours of the province: all units count the same days. */
async function contextOf({ database: { kysely }, clock }: Parts): Promise<AnnouncementContext> {
  const today = todayInVietnam(clock).toString();
  const [rules, calendar] = await Promise.all([listAnnouncementRules(kysely), loadCalendar(kysely, { on: today })]);
  return { rules, calendar, today };
}
