import type { ClockOptions, Pause } from './due-at.ts';
import type { ClockSegment, Explanation } from './explain.ts';
import { dayKind, type Span, startOfDay, type WorkingCalendar, workedSpans } from './working-calendar.ts';

const MILLISECONDS_PER_HOUR = 3_600_000;

/** Counts worked hours, stretch by stretch, until the amount is used up. */
export function explainHours(
  calendar: WorkingCalendar,
  start: Temporal.ZonedDateTime,
  hours: number,
  options: ClockOptions,
): Explanation {
  const segments: ClockSegment[] = [];
  let left = hours * MILLISECONDS_PER_HOUR;
  let date = start.toPlainDate();
  while (left > 0) {
    for (const segment of segmentsOfDay(calendar, date, options.pauses ?? [])) {
      if (left <= 0 || !isBefore(start, segment.to)) continue;
      const from = isBefore(segment.from, start) ? start : segment.from;
      const length = segment.to.epochMilliseconds - from.epochMilliseconds;
      const used = segment.counted ? Math.min(length, left) : length;
      if (segment.counted) left -= used;
      segments.push({ ...segment, from, to: used < length ? from.add({ milliseconds: used }) : segment.to });
    }
    date = date.add({ days: 1 });
  }
  return { dueAt: segments.at(-1)?.to ?? start, segments };
}

/** A whole day cut into stretches of one reason each. */
function segmentsOfDay(calendar: WorkingCalendar, date: Temporal.PlainDate, pauses: readonly Pause[]): ClockSegment[] {
  const day = { from: startOfDay(date), to: startOfDay(date.add({ days: 1 })) };
  const kind = dayKind(calendar, date);
  const named = kind.name === undefined ? {} : { name: kind.name };
  if (!kind.works) return [{ ...day, counted: false, reason: kind.reason, ...named }];

  const segments: ClockSegment[] = [];
  let at = day.from;
  for (const span of workedSpans(calendar, date)) {
    if (isBefore(at, span.from)) {
      segments.push({ from: at, to: span.from, counted: false, reason: segments.length === 0 ? 'night' : 'lunch' });
    }
    for (const piece of cutByPauses(span, pauses)) {
      segments.push(
        piece.paused
          ? { from: piece.from, to: piece.to, counted: false, reason: 'paused' }
          : { from: piece.from, to: piece.to, counted: true, reason: kind.reason, ...named },
      );
    }
    at = span.to;
  }
  if (isBefore(at, day.to)) segments.push({ from: at, to: day.to, counted: false, reason: 'night' });
  return segments;
}

function cutByPauses(span: Span, pauses: readonly Pause[]): (Span & { paused: boolean })[] {
  const inside = (time: Temporal.ZonedDateTime): boolean => isBefore(span.from, time) && isBefore(time, span.to);
  const edges = [span.from, ...pauses.flatMap(({ from, to }) => [from, to]).filter(inside), span.to].sort(
    Temporal.ZonedDateTime.compare,
  );
  return edges.slice(1).flatMap((to, index) => {
    const from = edges[index] ?? span.from;
    if (!isBefore(from, to)) return [];
    const paused = pauses.some((pause) => !isBefore(from, pause.from) && isBefore(from, pause.to));
    return [{ from, to, paused }];
  });
}

function isBefore(one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime): boolean {
  return Temporal.ZonedDateTime.compare(one, other) < 0;
}
