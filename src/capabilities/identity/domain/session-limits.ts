/** Phiên làm việc: how long one lasts. */
export interface SessionLimits {
  readonly idleInMinutes: number;
  readonly absoluteInHours: number;
}

export const CITIZEN_LIMITS: SessionLimits = { idleInMinutes: 30, absoluteInHours: 8 };

/** Thời hạn phiên của cán bộ, as the province sets them; who administers accounts has the shorter ones. */
export interface StaffLimits {
  readonly officer: SessionLimits;
  readonly administrator: SessionLimits;
}

export function limitsFor(duties: readonly { readonly role: string }[], limits: StaffLimits): SessionLimits {
  return duties.some(({ role }) => role === 'administrator') ? limits.administrator : limits.officer;
}

/** How long a session that ran out is remembered, so that what its person was typing finds its way back. */
export const REMEMBERED_IN_HOURS = 12;

/** Longer than any sign-out notice of a provider is accepted, so that none can be used twice. */
export const NOTICE_REMEMBERED_IN_MINUTES = 15;

const TOUCH_EVERY_MINUTES = 1;

export interface SessionTimes {
  readonly lastSeenAt: Temporal.Instant;
  readonly expiresAt: Temporal.Instant;
}

export function isLive({ lastSeenAt, expiresAt }: SessionTimes, now: Temporal.Instant, limits: SessionLimits): boolean {
  const idleSince = now.subtract({ minutes: limits.idleInMinutes });
  return isBefore(now, expiresAt) && isBefore(idleSince, lastSeenAt);
}

/** Reading a page must not always be a write: the time of last use moves at most once a minute. */
export function needsTouch({ lastSeenAt }: SessionTimes, now: Temporal.Instant): boolean {
  return isBefore(lastSeenAt.add({ minutes: TOUCH_EVERY_MINUTES }), now);
}

function isBefore(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return a.epochMilliseconds < b.epochMilliseconds;
}
