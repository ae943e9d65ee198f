const FIRST_HOUR = 8;
const LAST_HOUR = 20;

/** A telephone that rings at night helps nobody. */
export function isTimeToRemind(now: Temporal.ZonedDateTime): boolean {
  return now.hour >= FIRST_HOUR && now.hour < LAST_HOUR;
}
