/** Kỳ thống kê: a month, quarter or year as it stands in an address, not past today. */
export interface StatisticsPeriod {
  readonly kind: 'month' | 'quarter' | 'year';
  /** "2026-11", "2026-q4" or "2026". */
  readonly code: string;
  readonly from: Temporal.PlainDate;
  /** Last day of it, or today while it lasts. */
  readonly to: Temporal.PlainDate;
}

const LENGTH = { month: { months: 1 }, quarter: { months: 3 }, year: { years: 1 } } as const;
/** Nothing of this system is older. */
const EARLIEST_YEAR = 2000;

/** The first day that is not in it, also while it lasts. */
export const endOfPeriod = ({ kind, from }: Pick<StatisticsPeriod, 'kind' | 'from'>): Temporal.PlainDate =>
  from.add(LENGTH[kind]);

/** First days of its months that have begun, ISO. */
export function monthsOf({ from, to }: Pick<StatisticsPeriod, 'from' | 'to'>): string[] {
  const months = (to.year - from.year) * 12 + to.month - from.month + 1;
  return Array.from({ length: months }, (_none, index) => from.add({ months: index }).toString());
}

/** Undefined when it is no period, or has not begun. */
export function parsePeriod(text: string, today: Temporal.PlainDate): StatisticsPeriod | undefined {
  const [, year = '', month, quarter] = /^(\d{4})(?:-(\d{2})|-q([1-4]))?$/.exec(text) ?? [];
  const first = quarter ? Number(quarter) * 3 - 2 : Number(month ?? 1);
  if (Number(year) < EARLIEST_YEAR || first < 1 || first > 12) return undefined;
  const from = Temporal.PlainDate.from({ year: Number(year), month: first, day: 1 });
  if (Temporal.PlainDate.compare(from, today) > 0) return undefined;
  return periodFrom(month ? 'month' : quarter ? 'quarter' : 'year', from, today);
}

export const monthOf = (today: Temporal.PlainDate): StatisticsPeriod =>
  periodFrom('month', today.with({ day: 1 }), today);

export const yearOf = (today: Temporal.PlainDate): StatisticsPeriod =>
  periodFrom('year', today.with({ month: 1, day: 1 }), today);

const quarterOf = (today: Temporal.PlainDate): StatisticsPeriod =>
  periodFrom('quarter', today.with({ month: today.month - ((today.month - 1) % 3), day: 1 }), today);

/** What is offered: twelve months, four quarters and three years back. */
export function periodsToChoose(today: Temporal.PlainDate): readonly StatisticsPeriod[] {
  const back = (first: StatisticsPeriod, times: number) =>
    Array.from({ length: times }, (_none, index) => {
      const { months = 0, years = 0 } = LENGTH[first.kind] as { months?: number; years?: number };
      return periodFrom(first.kind, first.from.subtract({ months: months * index, years: years * index }), today);
    });
  return [...back(monthOf(today), 12), ...back(quarterOf(today), 4), ...back(yearOf(today), 3)];
}

function periodFrom(
  kind: StatisticsPeriod['kind'],
  from: Temporal.PlainDate,
  today: Temporal.PlainDate,
): StatisticsPeriod {
  const last = from.add(LENGTH[kind]).subtract({ days: 1 });
  const month = String(from.month).padStart(2, '0');
  const code = {
    month: `${from.year}-${month}`,
    quarter: `${from.year}-q${(from.month + 2) / 3}`,
    year: `${from.year}`,
  };
  return { kind, code: code[kind], from, to: Temporal.PlainDate.compare(last, today) > 0 ? today : last };
}
