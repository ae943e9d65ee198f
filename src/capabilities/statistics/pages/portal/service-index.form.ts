import { INDICATORS, type IndicatorCode } from '../../domain/service-index.ts';
import { type AskedOfStatistics, readStatisticsQuery } from './statistics.form.ts';

/** What is asked of the service index. */
export interface AskedOfIndex extends Pick<AskedOfStatistics, 'period' | 'unit' | 'procedure'> {
  readonly indicator: IndicatorCode | undefined;
  /** Tử số, or what is left of the mẫu số. */
  readonly holds: boolean;
  readonly after: string | undefined;
}

export function readIndexQuery(query: unknown, today: Temporal.PlainDate): AskedOfIndex {
  const fields = query as Readonly<Record<string, unknown>>;
  const { period, unit, procedure } = readStatisticsQuery(query, today);
  const after = fields['sau'];
  return {
    period,
    unit,
    procedure,
    indicator: INDICATORS.find((code) => code === fields['chi-so']),
    holds: fields['dat'] !== 'chua',
    after: typeof after === 'string' && after.length <= 40 ? after.replaceAll('\0', '') : undefined,
  };
}

export function indexQuery(
  {
    period,
    unit,
    procedure,
    indicator,
  }: Pick<AskedOfIndex, 'period' | 'unit'> & Partial<Pick<AskedOfIndex, 'procedure' | 'indicator'>>,
  more: Readonly<Record<string, string>> = {},
): string {
  const all = { ky: period.code, 'don-vi': unit, 'chi-so': indicator ?? '', 'thu-tuc': procedure ?? '', ...more };
  return `?${new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ''))}`;
}
