import type { FeedbackEvent } from './feedback-item.ts';

export const REPORT_KINDS = ['behaviour', 'regulation', 'other'] as const;

/** Loại phản ánh, as the sender sees it: how somebody behaved, a rule, something else. */
export type ReportKind = (typeof REPORT_KINDS)[number];

/** Phân loại của cơ quan (NĐ 20/2008 Đ.9): b) hành vi, c) quy định hành chính. The other two end or move the report. */
export type ReportClass = 'behaviour' | 'regulation';

/** Trạng thái xử lý */
export type ReportState = 'received' | 'handling' | 'supplement-requested' | 'answered' | 'refused' | 'transferred-out';

/** Người gửi: the law wants all three (NĐ 20/2008 Đ.8). */
export interface ReportSender {
  readonly name: string;
  readonly address: string;
  readonly phone: string;
}

/** Nội dung phản ánh, kiến nghị */
export interface ReportText {
  readonly kind: ReportKind;
  readonly title: string;
  readonly content: string;
  readonly aboutUnitId: number | null;
  readonly procedure: string | null;
  readonly dossierCode: string | null;
  /** Null where the rule takes reports without a name. */
  readonly sender: ReportSender | null;
}

/** Phản ánh, kiến nghị */
export interface CitizenReport extends ReportText {
  readonly id: string;
  readonly code: string;
  readonly accountId: string | null;
  readonly filedAt: Temporal.Instant;
  readonly unitId: number;
  readonly unitName: string;
  readonly aboutUnitName: string | null;
  readonly headsOnly: boolean;
  readonly state: ReportState;
  readonly class: ReportClass | null;
  readonly ruleFrom: string;
  readonly clockFrom: Temporal.Instant;
  readonly dueAt: Temporal.Instant | null;
  readonly reopenedAt: Temporal.Instant | null;
  readonly answeredAt: Temporal.Instant | null;
  readonly answer: string | null;
  readonly isSatisfied: boolean | null;
  readonly publication: 'published' | 'kept-private' | null;
}

export const REPORT_EVENT_TYPES = [
  'filed',
  'classified',
  'refused',
  'transferred',
  'transferred-out',
  'supplement-requested',
  'supplemented',
  'answered',
  'published',
  'kept-private',
  'reopened',
  'rated',
] as const;

export type ReportEventType = (typeof REPORT_EVENT_TYPES)[number];

export type ReportEvent = FeedbackEvent<ReportEventType>;

export const LONGEST_REPORT_TEXT = 5000;
export const MOST_REPORT_FILES = 5;

interface Sent {
  readonly accountId: string | null;
  readonly sender: { readonly phone: string | null } | null;
}

/** How somebody shows that a report or question is theirs: the account that sent it, or the telephone written in it. */
export function isSender(
  report: Sent,
  shown: { readonly accountId: string | null; readonly phone: string | null },
): boolean {
  if (report.accountId !== null && report.accountId === shown.accountId) return true;
  // Whoever left no name has nothing to show but the code, and the page says nothing about them.
  if (report.sender === null) return report.accountId === null;
  return shown.phone !== null && shown.phone === report.sender.phone;
}
