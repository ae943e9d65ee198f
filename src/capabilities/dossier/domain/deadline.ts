import type { Pause, TimeLimit } from '#engines/clock/due-at.ts';
import { dueAt } from '#engines/clock/due-at.ts';
import { type ClockSegment, explain } from '#engines/clock/explain.ts';
import { VIETNAM_TIME_ZONE, type WorkingCalendar } from '#engines/clock/working-calendar.ts';
import type { DossierEvent } from './dossier-action.ts';
import type { DossierStatus } from './dossier-status.ts';
import { type Exclusion, exclusionsOf, runningExclusion } from './exclusion.ts';

/** Quy tắc thời hạn of one version of a procedure. */
export interface DeadlineRule {
  readonly limit: TimeLimit;
  /** Giờ chốt nhận, `HH:MM`. */
  readonly cutoff?: string | undefined;
  /** Decree 61/2018, Article 19.4: the limit is counted anew once the dossier is complete; some sector laws resume. */
  readonly afterSupplement: 'resume' | 'restart';
  /** Only the excluded time that the service index takes off as well. */
  readonly byServiceIndex?: true;
}

/** Cách tính của Bộ chỉ số phục vụ (Quyết định 766): whatever the procedure says, the clock goes on where it stood. */
export function indexRule(rule: DeadlineRule): DeadlineRule {
  return { ...rule, afterSupplement: 'resume', byServiceIndex: true };
}

/** Hạn trả kết quả, with the reason for every stretch; `paused` while the clock stands still. */
export interface Deadline {
  readonly dueAt: Temporal.Instant;
  readonly paused: boolean;
  readonly segments: readonly ClockSegment[];
  readonly extension?: GrantedExtension;
  /** Đang không tính vào thời hạn; the date knows already when that ends. */
  readonly exclusion?: Exclusion;
}

/** Gia hạn đã cho, and until when the result was due without it. */
export interface GrantedExtension {
  readonly beforeAt: Temporal.Instant;
  readonly grantedAt: Temporal.Instant;
  readonly workingDays: number;
  /** Asked for early enough. */
  readonly inTime: boolean;
}

/** First answer to an online dossier within 8 working hours: Decree 45/2020, Article 11.4. */
const FIRST_ANSWER: TimeLimit = { amount: 8, unit: 'working-hour' };

/** Hạn trả lời lần đầu. */
export function answerDueAt(calendar: WorkingCalendar, from: Temporal.Instant): Temporal.Instant {
  return dueAt(calendar, inVietnam(from), FIRST_ANSWER).toInstant();
}

/** Computed from the events alone; undefined before acceptance. While the clock stands still it is as if it went on now. */
export function deadline(
  events: readonly DossierEvent[],
  calendar: WorkingCalendar,
  rule: DeadlineRule,
  now: Temporal.Instant,
): Deadline | undefined {
  const run = clockRun(events, rule);
  if (!run) return undefined;
  const paused = run.stoppedAt !== undefined;
  const pauses = run.stoppedAt === undefined ? run.pauses : [...run.pauses, { from: run.stoppedAt, to: now }];
  const excluded = exclusionsIn(run, events, rule);
  const stood = [...pauses, ...excluded].map((pause) => ({
    ...pause,
    from: inVietnam(pause.from),
    to: inVietnam(pause.to),
  }));
  const running = runningExclusion(events, now);
  const exclusion = running ? { exclusion: running } : {};
  const told = explain(calendar, inVietnam(run.startedAt), rule.limit, {
    ...(rule.cutoff === undefined ? {} : { cutoff: rule.cutoff }),
    pauses: stood,
  });
  if (!run.extension) return { dueAt: told.dueAt.toInstant(), paused, segments: told.segments, ...exclusion };
  const { workingDays, grantedAt } = run.extension;
  const later = since(inVietnam(grantedAt), stood);
  const more = explain(calendar, told.dueAt, { amount: workingDays, unit: 'working-day' }, { pauses: later });
  return {
    dueAt: more.dueAt.toInstant(),
    paused,
    segments: [...told.segments, ...more.segments.map(extended)],
    extension: { ...run.extension, beforeAt: told.dueAt.toInstant() },
    ...exclusion,
  };
}

/** The letter names a date, and who signed it knew how long the clock had stood still until then: only later stops move it. */
function since(grantedAt: Temporal.ZonedDateTime, pauses: readonly Pause[]): Pause[] {
  const isLater = (at: Temporal.ZonedDateTime) => Temporal.ZonedDateTime.compare(at, grantedAt) > 0;
  return pauses
    .filter(({ to }) => isLater(to))
    .map((pause) => ({ ...pause, from: isLater(pause.from) ? pause.from : grantedAt }));
}

/** What of the excluded time lies in this run of the clock. */
function exclusionsIn({ startedAt }: ClockRun, events: readonly DossierEvent[], rule: DeadlineRule) {
  return exclusionsOf(events)
    .filter(({ to, offServiceIndex }) => {
      const counts = rule.byServiceIndex === undefined || offServiceIndex;
      return counts && Temporal.Instant.compare(startedAt, to) < 0;
    })
    .map(({ from, to, name }) => ({ from: later(from, startedAt), to, name }));
}

function later(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) > 0 ? one : other;
}

/** The days that were granted, told as such; what is left of the day of the old date is no day of receipt. */
function extended(segment: ClockSegment): ClockSegment {
  if (segment.reason === 'day-of-receipt') return { ...segment, reason: 'night' };
  return segment.counted ? { ...segment, reason: 'extended' } : segment;
}

interface ClockRun {
  readonly startedAt: Temporal.Instant;
  readonly stoppedAt: Temporal.Instant | undefined;
  readonly pauses: readonly { from: Temporal.Instant; to: Temporal.Instant }[];
  /** Of this run: a limit that is counted anew is a new appointment. */
  readonly extension?: Omit<GrantedExtension, 'beforeAt'>;
}

function clockRun(events: readonly DossierEvent[], rule: DeadlineRule): ClockRun | undefined {
  let run: ClockRun | undefined;
  for (const { type, at, fromStatus, toStatus, data } of events) {
    if (type === 'accepted') run = { startedAt: at, stoppedAt: undefined, pauses: [] };
    if (!run || fromStatus === null) continue;
    if (type === 'extended') run = { ...run, extension: grantedBy(at, data) };
    const stops = standsStill(toStatus) && !standsStill(fromStatus);
    const resumes = standsStill(fromStatus) && !standsStill(toStatus);
    if (stops) run = { ...run, stoppedAt: at };
    if (resumes && run.stoppedAt !== undefined) {
      const pauses = [...run.pauses, { from: run.stoppedAt, to: at }];
      const anew = type === 'supplement-answered' && rule.afterSupplement === 'restart';
      run = anew ? { startedAt: at, stoppedAt: undefined, pauses: [] } : { ...run, stoppedAt: undefined, pauses };
    }
  }
  return run;
}

function grantedBy(grantedAt: Temporal.Instant, data: DossierEvent['data']): Omit<GrantedExtension, 'beforeAt'> {
  return { grantedAt, workingDays: Number(data['workingDays']), inTime: data['inTime'] === true };
}

function standsStill(status: DossierStatus): boolean {
  return status === 5 || status === 6 || status === 7;
}

function inVietnam(instant: Temporal.Instant): Temporal.ZonedDateTime {
  return instant.toZonedDateTimeISO(VIETNAM_TIME_ZONE);
}
