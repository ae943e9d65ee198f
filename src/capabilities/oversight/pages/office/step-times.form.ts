import type { StepTimePeriod } from '#capabilities/dossier/index.ts';
import { textsOf } from './figures.form.ts';

const MONTHS_BACK = 24;

/** What was asked for; a month that is none of the list is the usual one. */
export interface AskedOfStepTimes {
  readonly period: StepTimePeriod;
  /** Agency code, empty for all that are the officer's. */
  readonly unit: string;
}

/** This month, unless others were asked for; in whichever order they stand. */
export function parseStepTimesQuery(query: unknown, today: Temporal.PlainDate): AskedOfStepTimes {
  const text = textsOf(query);
  const months = monthsToChoose(today);
  const monthOf = (name: string) => months.find((month) => monthSlug(month) === text(name)) ?? today.with({ day: 1 });
  const [one, other] = [monthOf('tu-thang'), monthOf('den-thang')];
  const period = Temporal.PlainDate.compare(one, other) <= 0 ? { from: one, to: other } : { from: other, to: one };
  return { period, unit: text('don-vi').toUpperCase() };
}

export interface AskedOfStepTime extends AskedOfStepTimes {
  readonly procedure: string;
  readonly step: string;
  readonly onlyOverPlan: boolean;
  readonly after: string | undefined;
}

export function parseStepTimeQuery(query: unknown, today: Temporal.PlainDate): AskedOfStepTime {
  const text = textsOf(query);
  return {
    ...parseStepTimesQuery(query, today),
    procedure: text('thu-tuc'),
    step: text('buoc'),
    onlyOverPlan: text('so') === OVER_PLAN,
    after: text('sau') || undefined,
  };
}

export const OVER_PLAN = 'vuot-gio';

/** First days, the latest first. */
export function monthsToChoose(today: Temporal.PlainDate): Temporal.PlainDate[] {
  const month = today.with({ day: 1 });
  return Array.from({ length: MONTHS_BACK }, (_, back) => month.subtract({ months: back }));
}

export const monthSlug = (month: Temporal.PlainDate): string => month.toPlainYearMonth().toString();

/** The query of a page of the same question. */
export function stepTimesQueryText(
  { period, unit }: AskedOfStepTimes,
  more: Readonly<Record<string, string>> = {},
): string {
  const all = {
    'tu-thang': monthSlug(period.from),
    'den-thang': monthSlug(period.to),
    'don-vi': unit,
    ...more,
  };
  return `?${new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ''))}`;
}

/** The query of another page about the same unit. */
export const unitQueryText = (unit: string): string =>
  unit === '' ? '' : `?${new URLSearchParams({ 'don-vi': unit })}`;
