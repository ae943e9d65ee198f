import type { Count, CountedStretch, Counting, NamedSpan } from './count.ts';
import { type DayNumber, dayOf, MILLISECONDS_PER_HOUR, startOfDay } from './local-time.ts';
import { dayKind, type Span, workedSpans } from './working-calendar.ts';

/** Counts worked hours, stretch by stretch, until the amount is used up. */
export function countHours(counting: Counting): Count {
  const { start, amount } = counting;
  const segments: CountedStretch[] = [];
  let left = Math.round(amount * MILLISECONDS_PER_HOUR);
  for (let day = dayOf(start); left > 0; day += 1) {
    for (const stretch of stretchesOfDay(counting, day)) {
      if (left <= 0 || stretch.to <= start) continue;
      const from = Math.max(stretch.from, start);
      const length = stretch.to - from;
      const used = stretch.counted ? Math.min(length, left) : length;
      if (stretch.counted) left -= used;
      segments.push({ ...stretch, from, to: from + used });
    }
  }
  return { dueAt: segments.at(-1)?.to ?? start, segments };
}

/** A whole day cut into stretches of one reason each. */
function stretchesOfDay({ calendar, pauses }: Counting, day: DayNumber): CountedStretch[] {
  const whole: Span = { from: startOfDay(day), to: startOfDay(day + 1) };
  const kind = dayKind(calendar, day);
  const named = kind.name === undefined ? {} : { name: kind.name };
  if (!kind.works) return [{ ...whole, counted: false, reason: kind.reason, ...named }];

  const nearby = pauses.filter(({ from, to }) => from < whole.to && whole.from < to);
  const stretches: CountedStretch[] = [];
  let at = whole.from;
  for (const span of workedSpans(calendar, day)) {
    if (at < span.from) {
      stretches.push({ from: at, to: span.from, counted: false, reason: stretches.length === 0 ? 'night' : 'lunch' });
    }
    for (const { from, to, pause } of cutByPauses(span, nearby)) {
      stretches.push(
        pause
          ? { from, to, counted: false, reason: 'paused', ...(pause.name !== undefined && { name: pause.name }) }
          : { from, to, counted: true, reason: kind.reason, ...named },
      );
    }
    at = span.to;
  }
  if (at < whole.to) stretches.push({ from: at, to: whole.to, counted: false, reason: 'night' });
  return stretches;
}

function cutByPauses(span: Span, pauses: readonly NamedSpan[]): (Span & { pause: NamedSpan | undefined })[] {
  if (pauses.length === 0) return [{ ...span, pause: undefined }];
  const isInside = (time: number): boolean => span.from < time && time < span.to;
  const edges = [span.from, ...pauses.flatMap(({ from, to }) => [from, to]).filter(isInside), span.to].sort(
    (one, other) => one - other,
  );
  return edges.slice(1).flatMap((to, index) => {
    const from = edges[index] ?? span.from;
    if (to <= from) return [];
    return [{ from, to, pause: pauses.find((pause) => pause.from <= from && from < pause.to) }];
  });
}
