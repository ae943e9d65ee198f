/** Quyết định công bố thủ tục hành chính of the province, and whether it came in time (chỉ số 1.1 và 1.2). */
import { isWorkingDay, type WorkingCalendar } from '#engines/clock/working-calendar.ts';
import type { Share } from './share.ts';

/** As it stands in the register; days are ISO. */
export interface AnnouncementEntry {
  /** Số, ký hiệu. */
  readonly decision: string;
  readonly issuedOn: string;
  /** When the legal text that makes the procedures holds. */
  readonly effectiveOn: string;
  /** When the data became public; null while they are not. */
  readonly publishedOn: string | null;
}

export interface Announcement extends AnnouncementEntry {
  readonly number: number;
  readonly version: number;
}

/** Thời hạn, dated: that of a decision is the last before its day. */
export interface AnnouncementRule {
  readonly validFrom: string;
  /** Working days before the text holds. */
  readonly leadDays: number;
  /** Working days after the decision. */
  readonly publishDays: number;
}

export const LONGEST_DECISION = 50;

export type AnnouncementFault =
  | 'decision-missing'
  | 'decision-too-long'
  | 'issued-ahead'
  | 'published-ahead'
  | 'published-before-issued';

export function announcementFaults(entry: AnnouncementEntry, today: string): readonly AnnouncementFault[] {
  const { decision, issuedOn, publishedOn } = entry;
  const faults: readonly (readonly [AnnouncementFault, boolean])[] = [
    ['decision-missing', decision === ''],
    ['decision-too-long', decision.length > LONGEST_DECISION],
    ['issued-ahead', issuedOn > today],
    ['published-ahead', publishedOn !== null && publishedOn > today],
    ['published-before-issued', publishedOn !== null && publishedOn < issuedOn],
  ];
  return faults.filter(([, holds]) => holds).map(([fault]) => fault);
}

export interface AnnouncementOutcome {
  /** The last day to issue it, and to make its data public. */
  readonly issueBy: string;
  readonly publishBy: string;
  readonly isIssuedInTime: boolean;
  /** What is not public yet is in time while its last day is not over. */
  readonly isPublishedInTime: boolean;
}

export function announcementOutcome(
  { issuedOn, effectiveOn, publishedOn }: AnnouncementEntry,
  { rules, calendar, today }: AnnouncementContext,
): AnnouncementOutcome {
  const { leadDays, publishDays } = ruleOn(rules, issuedOn);
  const issueBy = shifted(calendar, effectiveOn, -leadDays);
  const publishBy = shifted(calendar, issuedOn, publishDays);
  return {
    issueBy,
    publishBy,
    isIssuedInTime: issuedOn <= issueBy,
    isPublishedInTime: (publishedOn ?? today) <= publishBy,
  };
}

/** What decisions are judged by. */
export interface AnnouncementContext {
  readonly rules: readonly AnnouncementRule[];
  readonly calendar: WorkingCalendar;
  /** ISO. */
  readonly today: string;
}

/** Chỉ số 1.1 và 1.2 of some decisions. */
export function announcementShares(
  announcements: readonly AnnouncementEntry[],
  context: AnnouncementContext,
): { readonly issued: Share; readonly published: Share } {
  const outcomes = announcements.map((one) => announcementOutcome(one, context));
  const of = outcomes.length;
  return {
    issued: { of, which: outcomes.filter(({ isIssuedInTime }) => isIssuedInTime).length },
    published: { of, which: outcomes.filter(({ isPublishedInTime }) => isPublishedInTime).length },
  };
}

/** The first rule holds for what is older too. */
function ruleOn(rules: readonly AnnouncementRule[], day: string): AnnouncementRule {
  const inOrder = rules.toSorted((a, b) => a.validFrom.localeCompare(b.validFrom));
  const rule = inOrder.findLast(({ validFrom }) => validFrom <= day) ?? inOrder[0];
  if (!rule) throw new Error('no rule says by when procedures are announced');
  return rule;
}

/** So many working days later, or earlier. */
function shifted(calendar: WorkingCalendar, from: string, workingDays: number): string {
  const step = Math.sign(workingDays);
  let day = Temporal.PlainDate.from(from);
  for (let left = Math.abs(workingDays); left > 0; ) {
    day = day.add({ days: step });
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day.toString();
}
