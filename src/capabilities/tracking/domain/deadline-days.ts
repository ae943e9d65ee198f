/** Turns the segments of a deadline into days for a strip and stretches for a table. */
import type { ClockSegment } from '#engines/clock/explain.ts';

export interface DeadlineDayFact {
  readonly date: Temporal.PlainDate;
  readonly reason: ClockSegment['reason'];
  readonly counted: boolean;
  readonly name?: string | undefined;
  /** Number of the counted day, from 1. */
  readonly countedDay?: number | undefined;
  readonly isLast: boolean;
}

/** A day with several stretches is told by the one that decides: counted before not counted. */
export function deadlineDays(segments: readonly ClockSegment[]): DeadlineDayFact[] {
  const byDay = new Map<string, ClockSegment>();
  for (const segment of segments) {
    const key = segment.from.toPlainDate().toString();
    const known = byDay.get(key);
    if (!known || (segment.counted && !known.counted)) byDay.set(key, segment);
  }
  const days = [...byDay];
  let countedDay = 0;
  return days.map(([key, { reason, counted, name }], index) => ({
    date: Temporal.PlainDate.from(key),
    reason,
    counted,
    name,
    countedDay: counted ? ++countedDay : undefined,
    isLast: index === days.length - 1,
  }));
}

export interface DeadlineStretch {
  readonly from: Temporal.ZonedDateTime;
  /** The last moment that belongs to it. */
  readonly to: Temporal.ZonedDateTime;
  readonly reason: ClockSegment['reason'];
  readonly counted: boolean;
  readonly name?: string | undefined;
  readonly segments: number;
  readonly worked: Temporal.Duration;
}

/** Neighbours with the same reason become one line. */
export function deadlineStretches(segments: readonly ClockSegment[]): DeadlineStretch[] {
  const stretches: DeadlineStretch[] = [];
  for (const segment of segments) {
    const last = stretches.at(-1);
    const worked = segment.from.until(segment.to);
    const joins =
      last && last.reason === segment.reason && last.name === segment.name && last.counted === segment.counted;
    if (joins) {
      stretches[stretches.length - 1] = {
        ...last,
        to: segment.to,
        segments: last.segments + 1,
        worked: last.worked.add(worked),
      };
    } else {
      const { from, to, reason, counted, name } = segment;
      stretches.push({ from, to, reason, counted, name, segments: 1, worked });
    }
  }
  return stretches;
}
