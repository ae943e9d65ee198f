/** Thời hạn giải quyết, as a procedure states it. */
interface TimeLimit {
  readonly amount: number;
  readonly unit: 'working-day' | 'working-hour' | 'day' | 'month';
  readonly sameDayCutoff?: string;
}

interface Limited {
  readonly channels: readonly { readonly limit: TimeLimit }[];
  readonly cases?: readonly { readonly code: string; readonly limit?: TimeLimit }[];
}

const HOURS_PER_DAY = 8;
const WORKING_DAYS_PER_WEEK = 5;
const DAYS_PER_WEEK = 7;
const DAYS_PER_MONTH = 30;
/** Giờ đóng cửa of the province; what comes just before the cut-off must be ready by then. */
const CLOSES_AT = 17.5;

/** Giờ làm việc that a time limit gives at least, whatever the weekdays. Holidays only move the end. */
export function hoursOf({ amount, unit, sameDayCutoff }: TimeLimit): number {
  if (unit === 'working-hour') return amount;
  if (unit === 'working-day') return amount === 0 ? sameDayHours(sameDayCutoff) : amount * HOURS_PER_DAY;
  const days = unit === 'month' ? amount * DAYS_PER_MONTH : amount;
  const weeks = Math.floor(days / DAYS_PER_WEEK);
  const rest = Math.max(0, (days % DAYS_PER_WEEK) - (DAYS_PER_WEEK - WORKING_DAYS_PER_WEEK));
  return (weeks * WORKING_DAYS_PER_WEEK + rest) * HOURS_PER_DAY;
}

function sameDayHours(cutoff = '15:00'): number {
  const [hours = 0, minutes = 0] = cutoff.split(':').map(Number);
  return CLOSES_AT - hours - minutes / 60;
}

/** The shortest time that the law gives any dossier of the procedure, or of one case of it. */
export function statutoryHours({ channels, cases = [] }: Limited, caseCode?: string): number {
  const own = cases.find(({ code }) => code === caseCode)?.limit;
  return own ? hoursOf(own) : Math.min(...channels.map(({ limit }) => hoursOf(limit)));
}
