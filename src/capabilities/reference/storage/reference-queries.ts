import { buildSearchIndex } from '#engines/search/search-index.ts';
import industryWords from '../../../../database/reference/industry-words.json' with { type: 'json' };
import type { ListItem, ListName } from '../domain/list-item.ts';
import { communesByProvince, listOf } from './code-lists.ts';

/** Ngành cấp 4 (QĐ 36/2025/QĐ-TTg) has four digits. */
const industriesToRegister = listOf.industries.filter(({ value }) => /^\d{4}$/.test(value));

const findByValue = new Map<ListName, ReadonlyMap<string, ListItem>>(
  (Object.keys(listOf) as (keyof typeof listOf)[]).map((name) => [
    name,
    new Map(listOf[name].map((item) => [item.value, item])),
  ]),
);

/** Communes only of one province; an unknown list or province has no items. */
export function listItems(list: string, parent?: string): readonly ListItem[] {
  if (list === 'communes') return communesByProvince.get(parent ?? '') ?? [];
  if (list === 'industries') return industriesToRegister;
  return isListName(list) ? listOf[list] : [];
}

export function findListItem(list: string, value: string): ListItem | undefined {
  return isListName(list) ? findByValue.get(list)?.get(value) : undefined;
}

const index = lazily(() =>
  buildSearchIndex(
    industriesToRegister.map(({ value, label }) => ({
      id: value,
      passages: [{ source: 'name', text: label, weight: 1 }],
    })),
    { synonyms: industryWords, fillers: ['mở', 'cửa hàng', 'kinh doanh', 'buôn bán', 'bán'] },
  ),
);

/** Tìm ngành nghề by code or by everyday words, best first. */
export function searchVsic(text: string, limit: number): ListItem[] {
  const typed = text.trim();
  if (/^\d{1,5}$/.test(typed)) {
    const code = typed.slice(0, 4);
    return industriesToRegister.filter(({ value }) => value.startsWith(code)).slice(0, limit);
  }
  return index()
    .search(typed)
    .slice(0, limit)
    .flatMap(({ id }) => findListItem('industries', id) ?? []);
}

function isListName(list: string): list is ListName {
  return Object.hasOwn(listOf, list);
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
