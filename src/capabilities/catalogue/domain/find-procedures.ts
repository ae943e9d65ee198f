/** Tìm thủ tục: words and filters in, a page of findings out. */
import type { Finding } from '#engines/search/define.ts';
import type { Target } from '../../../../procedures/define.ts';
import type { Catalogue, CatalogueEntry } from './catalogue.ts';

export interface ProcedureQuery {
  readonly words: string;
  readonly fields: readonly string[];
  readonly agencies: readonly string[];
  readonly levels: readonly string[];
  readonly targets: readonly string[];
  readonly page: number;
  /** Only what can be filed online, here or on the national portal. */
  readonly onlineOnly: boolean;
}

export interface FoundProcedure {
  readonly entry: CatalogueEntry;
  readonly finding?: Finding;
}

export type FilterName = 'fields' | 'agencies' | 'levels' | 'targets';

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

const valuesOf: Readonly<Record<FilterName, (entry: CatalogueEntry) => readonly string[]>> = {
  fields: ({ definition }) => [definition.field],
  agencies: ({ definition }) => [definition.decidedBy],
  levels: ({ definition }) => [definition.online],
  targets: ({ definition }) => definition.targets satisfies readonly Target[],
};
const FILTERS = Object.keys(valuesOf) as FilterName[];

export function findProcedures(catalogue: Catalogue, query: ProcedureQuery): ProcedureFindings {
  const candidates = candidatesFor(catalogue, query);
  const passes = ({ entry }: FoundProcedure, except?: FilterName): boolean =>
    FILTERS.every((name) => name === except || matchesFilter(entry, name, query[name]));
  const found = candidates.filter((candidate) => passes(candidate));
  const pages = Math.max(1, Math.ceil(found.length / ON_A_PAGE));
  const page = Math.min(Math.max(1, query.page), pages);
  const understood = found[0]?.finding?.understood;
  return {
    found: found.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE),
    total: found.length,
    page,
    pages,
    counts: {
      fields: count(candidates, 'fields', passes),
      agencies: count(candidates, 'agencies', passes),
      levels: count(candidates, 'levels', passes),
      targets: count(candidates, 'targets', passes),
    },
    ...(understood === undefined ? {} : { understood }),
  };
}

function candidatesFor(catalogue: Catalogue, { words, onlineOnly }: ProcedureQuery): FoundProcedure[] {
  const offered = (entry: CatalogueEntry): boolean => !onlineOnly || entry.definition.online !== 'information';
  if (words.trim() === '') return catalogue.entries.filter(offered).map((entry) => ({ entry }));
  const byCode = catalogue.entries.filter(({ definition }) => definition.code.startsWith(words.trim()));
  if (byCode.length > 0) return byCode.filter(offered).map((entry) => ({ entry }));
  return catalogue.index.search(words).flatMap((finding) => {
    const entry = catalogue.byCode.get(finding.id);
    return entry !== undefined && offered(entry) ? [{ entry, finding }] : [];
  });
}

function matchesFilter(entry: CatalogueEntry, name: FilterName, wanted: readonly string[]): boolean {
  return wanted.length === 0 || valuesOf[name](entry).some((value) => wanted.includes(value));
}

function count(
  candidates: readonly FoundProcedure[],
  name: FilterName,
  passes: (candidate: FoundProcedure, except: FilterName) => boolean,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const candidate of candidates) {
    if (!passes(candidate, name)) continue;
    for (const value of valuesOf[name](candidate.entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
