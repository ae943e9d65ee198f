/** Danh mục thủ tục: everything in force, ready to be listed, searched and priced. */
import type { SearchIndex } from '#engines/search/search-index.ts';
import type { AgencyCode, OnlineLevel, ProcedureDefinition, Target } from '../../../../procedures/define.ts';
import { type Channel, calculateFees, type FeeBenefit, type FeeItem, type FeeRate } from './fees.ts';
import type { Level, NationalProcedure } from './national-procedure.ts';

export interface CatalogueEntry {
  readonly definition: Omit<ProcedureDefinition, 'eForm' | 'workflows'>;
  /** Nộp được trên cổng này. */
  readonly fileable: boolean;
  readonly rates: readonly FeeRate[];
}

/** Mức độ trực tuyến as lists show it: of what is not settled here only that the national portal takes it is known. */
export type OnlineAccess = OnlineLevel | 'national';

/** Một dòng của danh mục: what lists, filters and search need to know, of any procedure. */
export interface Listing {
  readonly code: string;
  readonly name: string;
  readonly field: string;
  readonly agency: AgencyCode | null;
  readonly levels: readonly Level[];
  readonly online: OnlineAccess;
  readonly targets: readonly Target[];
  /** Settled in this system. */
  readonly here?: CatalogueEntry;
  /** Known from the national catalogue only. */
  readonly national?: NationalProcedure;
}

export interface Catalogue {
  /** Settled here; those that can be filed here first, then by name. */
  readonly entries: readonly CatalogueEntry[];
  readonly byCode: ReadonlyMap<string, CatalogueEntry>;
  /** Everything that holds in this province: what is settled here first, then by name. */
  readonly listings: readonly Listing[];
  readonly listingByCode: ReadonlyMap<string, Listing>;
  /** Tên lĩnh vực by code. */
  readonly fields: ReadonlyMap<string, string>;
  readonly benefits: readonly FeeBenefit[];
  readonly index: SearchIndex;
}

/** One thing that may have to be paid, with the case it is paid in. */
export interface FeeLine extends FeeItem {
  readonly caseName: string | null;
}

/** Every amount somebody filing through this channel may meet, one of each that is counted. */
export function feeLines(catalogue: Catalogue, entry: CatalogueEntry, channel: Channel, on: string): FeeLine[] {
  const { definition, rates } = entry;
  const quantities = Object.fromEntries(rates.map(({ item }) => [item, 1]));
  const cases = definition.cases ?? [];
  const lines: FeeLine[] = [];
  for (const { code, name } of [{ code: undefined, name: null }, ...cases]) {
    const request = { procedureCode: definition.code, channel, on, quantities, ...(code ? { caseCode: code } : {}) };
    for (const item of calculateFees(rates, catalogue.benefits, request).items) {
      const known = lines.find(
        (line) => line.item === item.item && line.base === item.base && line.amount === item.amount,
      );
      const isOfThisCase = rates.some((rate) => rate.item === item.item && rate.caseCode === (code ?? null));
      if (known === undefined) lines.push({ ...item, caseName: isOfThisCase ? name : null });
    }
  }
  return lines;
}

/** What the usual filing costs: no copies, no special case; null when the amount is not known. */
export function usualFee(catalogue: Catalogue, entry: CatalogueEntry, channel: Channel, on: string): FeeItem[] {
  const request = { procedureCode: entry.definition.code, channel, on };
  return [...calculateFees(entry.rates, catalogue.benefits, request).items];
}

/** Một thủ tục liên thông nộp được tại đây. */
export interface BundleEntry extends CatalogueEntry {
  readonly bundle: NonNullable<ProcedureDefinition['bundle']>;
}

export function bundleEntries({ entries }: Catalogue): BundleEntry[] {
  return entries.flatMap((entry) => {
    const { bundle } = entry.definition;
    return bundle === undefined || !entry.fileable ? [] : [{ ...entry, bundle }];
  });
}

/** Nhóm liên thông that has this procedure among its matters. */
export function bundlesWith(catalogue: Catalogue, procedureCode: string): BundleEntry[] {
  return bundleEntries(catalogue).filter(({ bundle }) =>
    bundle.members.some((member) => member.procedureCode === procedureCode),
  );
}
