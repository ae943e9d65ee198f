import { STATUS_GROUP_NAMES, type StatusGroup } from '../../domain/status-group.ts';
import { GROUP_TEXT } from './dossier-status.text.ts';

/** What the list is asked to show; whatever cannot be read counts as not asked. */
export interface DossierListQuery {
  readonly group: StatusGroup | 'all';
  readonly search: string;
  readonly page: number;
}

const LONGEST_SEARCH = 100;
const LAST_PAGE = 10_000;

export function parseDossierListQuery(query: unknown): DossierListQuery {
  const fields = query as Readonly<Record<string, unknown>>;
  const text = (name: string): string => {
    const value = fields[name];
    return typeof value === 'string' ? value.normalize('NFC').trim() : '';
  };
  const page = Number(text('trang'));
  return {
    group: STATUS_GROUP_NAMES.find((name) => GROUP_TEXT[name].slug === text('nhom')) ?? 'all',
    search: text('tu-khoa').replaceAll('\0', '').slice(0, LONGEST_SEARCH),
    page: Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1,
  };
}

export function dossierListQueryText({ group, search, page }: DossierListQuery): string {
  const query = new URLSearchParams();
  if (group !== 'all') query.set('nhom', GROUP_TEXT[group].slug);
  if (search !== '') query.set('tu-khoa', search);
  if (page > 1) query.set('trang', String(page));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
