import { EXTENSION_REASONS } from './extension.ts';

/** Lý do giải quyết quá hạn: those of the letter of apology, and those nobody writes to a citizen. */
export const LATE_REASONS = [...EXTENSION_REASONS, 'staff-short', 'handled-slowly'] as const;

export type LateReason = (typeof LATE_REASONS)[number];

interface SettledTimes {
  readonly finishedAt: Temporal.Instant | null;
  readonly dueAt: Temporal.Instant | null;
  /** Null when the due date itself is measured. */
  readonly measuredDueAt: Temporal.Instant | null;
}

/** Giải quyết quá hạn, as the figures count it. */
export function isSettledLate({ finishedAt, dueAt, measuredDueAt }: SettledTimes): boolean {
  const measured = measuredDueAt ?? dueAt;
  return finishedAt !== null && measured !== null && Temporal.Instant.compare(finishedAt, measured) > 0;
}
