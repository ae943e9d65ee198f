/** Reads the filters out of an address; what means nothing is left out, never an error. */
import { cleanText } from '#platform/web/form-fields.ts';
import { AGENCIES, type Target } from '../../../../../procedures/define.ts';
import type { OnlineAccess } from '../../domain/catalogue.ts';
import type { FeeKind, ProcedureQuery } from '../../domain/find-procedures.ts';
import type { Level } from '../../domain/national-procedure.ts';
import { feeSlugs, levelSlugs, onlineSlugs, targetSlugs } from './catalogue.text.ts';

const LONGEST_QUERY = 200;
const LEVELS = Object.keys(levelSlugs) as Level[];

export const parameterOf = {
  words: 'tu-khoa',
  fields: 'linh-vuc',
  agencies: 'co-quan',
  online: 'muc-do',
  levels: 'cap',
  fees: 'le-phi',
  targets: 'doi-tuong',
  page: 'trang',
} as const;

/** @param fields those that the catalogue knows */
export function parseProcedureQuery(
  parameters: unknown,
  { onlineOnly, fields }: { readonly onlineOnly: boolean; readonly fields: ReadonlyMap<string, string> },
): ProcedureQuery {
  const values = (name: keyof typeof parameterOf): string[] => valuesOf(parameters, parameterOf[name]);
  return {
    words: cleanText(values('words')[0] ?? '')
      .replace(/\s+/gu, ' ')
      .trim()
      .slice(0, LONGEST_QUERY),
    fields: values('fields').filter((value) => fields.has(value)),
    agencies: values('agencies').filter((value) => Object.hasOwn(AGENCIES, value)),
    online: values('online').flatMap((slug) => keyOfSlug(onlineSlugs, slug) ?? []),
    levels: values('levels').flatMap((slug) => LEVELS.filter((level) => levelSlugs[level] === slug)),
    fees: values('fees').flatMap((slug) => keyOfSlug(feeSlugs, slug) ?? []),
    targets: values('targets').flatMap((slug) => keyOfSlug(targetSlugs, slug) ?? []),
    page: toPage(values('page')[0]),
    onlineOnly,
  };
}

/** The address of the same search on another page. */
export function toAddress(path: string, query: ProcedureQuery, page: number): string {
  const parameters = new URLSearchParams();
  if (query.words !== '') parameters.set(parameterOf.words, query.words);
  for (const field of query.fields) parameters.append(parameterOf.fields, field);
  for (const agency of query.agencies) parameters.append(parameterOf.agencies, agency);
  for (const access of query.online) parameters.append(parameterOf.online, onlineSlugs[access as OnlineAccess]);
  for (const level of query.levels) parameters.append(parameterOf.levels, levelSlugs[level as Level]);
  for (const fee of query.fees) parameters.append(parameterOf.fees, feeSlugs[fee as FeeKind]);
  for (const target of query.targets) parameters.append(parameterOf.targets, targetSlugs[target as Target]);
  if (page > 1) parameters.set(parameterOf.page, String(page));
  const text = parameters.toString();
  return text === '' ? path : `${path}?${text}`;
}

function valuesOf(parameters: unknown, name: string): string[] {
  if (parameters === null || typeof parameters !== 'object') return [];
  const value: unknown = Object.hasOwn(parameters, name) ? Reflect.get(parameters, name) : undefined;
  const all = Array.isArray(value) ? value : [value];
  return all.filter((one): one is string => typeof one === 'string' && one !== '');
}

function keyOfSlug<Key extends string>(slugs: Readonly<Record<Key, string>>, slug: string): Key | undefined {
  return (Object.keys(slugs) as Key[]).find((key) => slugs[key] === slug);
}

function toPage(value: string | undefined): number {
  return value !== undefined && /^[1-9]\d{0,4}$/.test(value) ? Number(value) : 1;
}
