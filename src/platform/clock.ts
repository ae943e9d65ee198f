/** Time, asked for in one place so that tests can set it. */
export interface Clock {
  now(): Temporal.Instant;
}

/** Giờ Việt Nam: every date a person sees or the law counts is a date there. */
export const VIETNAM = 'Asia/Ho_Chi_Minh';

export const systemClock: Clock = { now: () => Temporal.Now.instant() };

/** The date in Vietnam right now. */
export function todayInVietnam(clock: Clock): Temporal.PlainDate {
  return clock.now().toZonedDateTimeISO(VIETNAM).toPlainDate();
}
