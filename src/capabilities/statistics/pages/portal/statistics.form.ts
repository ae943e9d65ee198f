import type { FigureKind } from '#capabilities/dossier/index.ts';
import { monthOf, parsePeriod, type StatisticsPeriod } from '../../domain/period.ts';
import { UNIT_LEVELS, type UnitLevel } from '../../domain/unit-level.ts';

const LONGEST_TEXT = 40;

/** Cách xem. */
export const WAYS = ['field', 'unit', 'level', 'channel', 'procedure'] as const;
export type Way = (typeof WAYS)[number];
export const WAY_SLUGS: Readonly<Record<Way, string>> = {
  field: 'linh-vuc',
  unit: 'don-vi',
  level: 'cap',
  channel: 'kenh',
  procedure: 'thu-tuc',
};

/** Con số nào, as it stands in an address. */
export const FIGURE_SLUGS: Readonly<Record<FigureKind, string>> = {
  'carried-over': 'ky-truoc',
  'received-online': 'truc-tuyen',
  'received-otherwise': 'truc-tiep',
  finished: 'da-giai-quyet',
  'finished-early': 'truoc-han',
  'finished-on-time': 'dung-han',
  'finished-late': 'qua-han',
  'finished-late-by-index': 'qua-han-766',
  open: 'dang-giai-quyet',
  'open-in-time': 'dang-trong-han',
  'open-late': 'dang-qua-han',
};

const LEVEL_SLUGS: Readonly<Record<UnitLevel, string>> = { province: 'tinh', commune: 'xa', former: 'cu' };

/** What is asked of the figures. What cannot be read is as if it were not there. */
export interface AskedOfStatistics {
  readonly period: StatisticsPeriod;
  readonly way: Way;
  /** Agency code; empty: the province. */
  readonly unit: string;
  readonly level: UnitLevel | undefined;
  readonly field: string;
  readonly procedure: string;
}

export interface AskedOfList extends AskedOfStatistics {
  readonly kind: FigureKind | undefined;
  readonly after: string | undefined;
}

export function readStatisticsQuery(query: unknown, today: Temporal.PlainDate): AskedOfStatistics {
  const text = textsOf(query);
  return {
    period: parsePeriod(text('ky'), today) ?? monthOf(today),
    way: WAYS.find((way) => WAY_SLUGS[way] === text('theo')) ?? 'field',
    unit: text('don-vi').toUpperCase(),
    level: UNIT_LEVELS.find((level) => LEVEL_SLUGS[level] === text('cap')),
    field: text('linh-vuc'),
    procedure: text('thu-tuc'),
  };
}

export function readListQuery(query: unknown, today: Temporal.PlainDate): AskedOfList {
  const text = textsOf(query);
  const kinds = Object.keys(FIGURE_SLUGS) as FigureKind[];
  return {
    ...readStatisticsQuery(query, today),
    kind: kinds.find((kind) => FIGURE_SLUGS[kind] === text('so')),
    after: text('sau') || undefined,
  };
}

/** The query of a page of the same question. */
export function statisticsQuery(
  { period, unit, level, field, procedure }: Omit<AskedOfStatistics, 'way'>,
  more: Readonly<Record<string, string>> = {},
): string {
  const all = {
    ky: period.code,
    'don-vi': unit,
    cap: level ? LEVEL_SLUGS[level] : '',
    'linh-vuc': field,
    'thu-tuc': procedure,
    ...more,
  };
  return `?${new URLSearchParams(Object.entries(all).filter(([, value]) => value !== ''))}`;
}

function textsOf(query: unknown): (name: string) => string {
  const fields = query as Readonly<Record<string, unknown>>;
  return (name) => {
    const value = fields[name];
    return typeof value === 'string' ? value.normalize('NFC').replaceAll('\0', '').trim().slice(0, LONGEST_TEXT) : '';
  };
}
