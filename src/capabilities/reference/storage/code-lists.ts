/** Danh mục dùng chung: lists that the State publishes, small enough to live in memory. Sources: database/reference/NOTICE.md. */
import communes from '../../../../database/reference/communes.json' with { type: 'json' };
import ethnicGroups from '../../../../database/reference/ethnic-groups.json' with { type: 'json' };
import idDocumentTypes from '../../../../database/reference/id-document-types.json' with { type: 'json' };
import industries from '../../../../database/reference/industries.json' with { type: 'json' };
import nationalities from '../../../../database/reference/nationalities.json' with { type: 'json' };
import provinces from '../../../../database/reference/provinces.json' with { type: 'json' };
import refusalReasons from '../../../../database/reference/refusal-reasons.json' with { type: 'json' };
import type { ListItem } from '../domain/list-item.ts';

/** Xã, phường, đặc khu theo mã tỉnh. */
export const communesByProvince: ReadonlyMap<string, readonly ListItem[]> = Map.groupBy(
  communes.map((row) => ({ ...toItem(row), province: row[2] ?? '' })).sort(byLabel),
  ({ province }) => province,
);

export const listOf = {
  provinces: provinces.map(toItem),
  communes: communes.map(toItem),
  'ethnic-groups': ethnicGroups.map(toItem),
  nationalities: nationalities.map(toItem),
  'id-document-types': idDocumentTypes.map(toItem),
  /** Ngành kinh tế of all five levels; level follows from the length of the code. */
  industries: industries.map(toItem),
  'refusal-reasons': refusalReasons.map(toItem),
} as const satisfies Record<string, readonly ListItem[]>;

function toItem([value = '', label = '']: readonly string[]): ListItem {
  return { value, label };
}

function byLabel(a: ListItem, b: ListItem): number {
  return a.label.localeCompare(b.label, 'vi');
}
