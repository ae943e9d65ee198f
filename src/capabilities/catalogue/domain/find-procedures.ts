/** Tìm thủ tục: words and filters in, a page of findings out. */
import type { Finding } from '#engines/search/define.ts';
import type { Catalogue, CatalogueEntry, Listing } from './catalogue.ts';
import { usualFee } from './catalogue.ts';
import type { NationalProcedure } from './national-procedure.ts';

export interface ProcedureQuery {
  readonly words: string;
  readonly fields: readonly string[];
  readonly agencies: readonly string[];
  /** Mức độ trực tuyến. */
  readonly online: readonly string[];
  /** Cấp thực hiện. */
  readonly levels: readonly string[];
  readonly targets: readonly string[];
  readonly fees: readonly string[];
  readonly page: number;
  /** Only what can be filed online, here or on the national portal. */
  readonly onlineOnly: boolean;
}

export interface FoundProcedure {
  readonly listing: Listing;
  readonly finding?: Finding;
}

/** Lệ phí when filed the usual way. */
export type FeeKind = 'free' | 'paid' | 'unknown';

export type FilterName = 'fields' | 'agencies' | 'online' | 'levels' | 'targets' | 'fees';

export interface ProcedureFindings {
  readonly found: readonly FoundProcedure[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** How many each choice of a filter would leave, the other filters staying as they are. */
  readonly counts: Readonly<Record<FilterName, ReadonlyMap<string, number>>>;
  /** Set when the best finding came from other words than those typed. */
  readonly understood?: { readonly said: string; readonly meant: string };
}

const ON_A_PAGE = 10;

const FILTERS = ['fields', 'agencies', 'online', 'levels', 'targets', 'fees'] as const satisfies readonly FilterName[];

type ValuesOf = (listing: Listing, name: FilterName) => readonly string[];

function valuesOn(catalogue: Catalogue, today: string): ValuesOf {
  return (listing, name) => {
    switch (name) {
      case 'fields':
        return [listing.field];
      case 'agencies':
        return listing.agency === null ? [] : [listing.agency];
      case 'online':
        return [listing.online];
      case 'levels':
        return listing.levels;
      case 'targets':
        return listing.targets;
      case 'fees':
        return [feeKind(catalogue, listing, today)];
    }
  };
}

/** Of what is settled here as its first channel is priced today; else as the source tells. */
export function feeKind(catalogue: Catalogue, { here, national }: Listing, today: string): FeeKind {
  const amounts = here ? amountsHere(catalogue, here, today) : amountsOf(national);
  if (amounts.some((amount) => amount !== null && amount > 0)) return 'paid';
  if (amounts.includes(null)) return 'unknown';
  return amounts.length > 0 || here !== undefined ? 'free' : 'unknown';
}

function amountsHere(catalogue: Catalogue, entry: CatalogueEntry, today: string): (number | null)[] {
  const [channel] = entry.definition.channels;
  return channel ? usualFee(catalogue, entry, channel.channel, today).map(({ amount }) => amount) : [];
}

function amountsOf(national: NationalProcedure | undefined): (number | null)[] {
  return (national?.channels ?? []).flatMap(({ fees }) => fees.map(({ amount }) => amount));
}

export function findProcedures(catalogue: Catalogue, query: ProcedureQuery, today: string): ProcedureFindings {
  const candidates = findCandidates(catalogue, query);
  const valuesOf = valuesOn(catalogue, today);
  const passes = ({ listing }: FoundProcedure, except?: FilterName): boolean =>
    FILTERS.every((name) => name === except || matches(valuesOf, listing, name, query[name]));
  const found = candidates.filter((candidate) => passes(candidate));
  const pages = Math.max(1, Math.ceil(found.length / ON_A_PAGE));
  const page = Math.min(Math.max(1, query.page), pages);
  const understood = found[0]?.finding?.understood;
  return {
    found: found.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE),
    total: found.length,
    page,
    pages,
    counts: Object.fromEntries(
      FILTERS.map((name) => [name, count(candidates, name, valuesOf, passes)]),
    ) as ProcedureFindings['counts'],
    ...(understood === undefined ? {} : { understood }),
  };
}

/** What the words find before any filter, the best first. */
export function findCandidates(
  catalogue: Catalogue,
  { words, onlineOnly }: Pick<ProcedureQuery, 'words' | 'onlineOnly'>,
): FoundProcedure[] {
  const offered = (listing: Listing): boolean => !onlineOnly || listing.online !== 'information';
  if (words.trim() === '') return catalogue.listings.filter(offered).map((listing) => ({ listing }));
  const digits = digitsOf(words);
  const byCode = catalogue.listings.filter(({ code }) => /^\d+$/.test(digits) && digitsOf(code).startsWith(digits));
  if (byCode.length > 0) return byCode.filter(offered).map((listing) => ({ listing }));
  return catalogue.index.search(words).flatMap((finding) => {
    const listing = catalogue.listingByCode.get(finding.id);
    return listing !== undefined && offered(listing) ? [{ listing, finding }] : [];
  });
}

/** A code is read off a paper with or without its dot. */
function digitsOf(code: string): string {
  return code.replace(/[\s.]/g, '');
}

function matches(valuesOf: ValuesOf, listing: Listing, name: FilterName, wanted: readonly string[]): boolean {
  return wanted.length === 0 || valuesOf(listing, name).some((value) => wanted.includes(value));
}

function count(
  candidates: readonly FoundProcedure[],
  name: FilterName,
  valuesOf: ValuesOf,
  passes: (candidate: FoundProcedure, except: FilterName) => boolean,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    if (!passes(candidate, name)) continue;
    for (const value of valuesOf(candidate.listing, name)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
