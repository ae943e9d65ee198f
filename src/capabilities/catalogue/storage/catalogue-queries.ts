import { sql } from 'kysely';
import { buildSearchIndex } from '#engines/search/search-index.ts';
import type { Database } from '#platform/database/transaction.ts';
import procedureWords from '../../../../database/reference/procedure-words.json' with { type: 'json' };
import { FIELDS, type ProcedureDefinition } from '../../../../procedures/define.ts';
import type { Catalogue, CatalogueEntry } from '../domain/catalogue.ts';
import { listProcedures } from '../domain/list-procedures.ts';
import { toSearchDocument } from '../domain/search-document.ts';
import { listFeeBenefits, listFeeRates } from './fee-queries.ts';
import { listNationalProcedures } from './national-queries.ts';

const remembered = new WeakMap<Database, { fingerprint: string; catalogue: Catalogue }>();

/** The catalogue in force. Kept in memory until something is published; each call asks whether it was. */
export async function loadCatalogue(database: Database): Promise<Catalogue> {
  const fingerprint = await fingerprintOf(database);
  const known = remembered.get(database);
  if (known?.fingerprint === fingerprint) return known.catalogue;
  const catalogue = await readCatalogue(database);
  remembered.set(database, { fingerprint, catalogue });
  return catalogue;
}

async function fingerprintOf({ pool }: Database): Promise<string> {
  const { rows } = await pool.query<{ fingerprint: string }>({
    name: 'catalogue-fingerprint',
    text: `select concat_ws('/', (select max(id) from procedure_version), (select count(*) from procedure where fileable),
             (select max(id) from fee_rate), (select max(id) from fee_benefit),
             (select max(id) from catalogue_import where state = 'published')) as fingerprint`,
  });
  return rows[0]?.fingerprint ?? '';
}

async function readCatalogue({ kysely }: Database): Promise<Catalogue> {
  const rows = await kysely
    .selectFrom('procedure')
    .innerJoin('procedure_version as version', 'version.id', 'procedure.current_version_id')
    .select([
      'procedure.code',
      'procedure.fileable',
      sql<unknown>`version.definition - 'eForm' - 'workflows'`.as('definition'),
    ])
    .execute();
  const [rates, benefits, national] = await Promise.all([
    listFeeRates(
      kysely,
      rows.map(({ code }) => code),
    ),
    listFeeBenefits(kysely),
    listNationalProcedures(kysely),
  ]);
  const ratesOf = Map.groupBy(rates, ({ procedureCode }) => procedureCode);
  const entries = rows
    .map(
      ({ code, fileable, definition }): CatalogueEntry => ({
        definition: definition as ProcedureDefinition,
        fileable,
        rates: ratesOf.get(code) ?? [],
      }),
    )
    .sort(fileableFirstThenByName);
  const { listings, fields } = listProcedures(entries, national, FIELDS);
  return {
    entries,
    byCode: new Map(entries.map((entry) => [entry.definition.code, entry])),
    listings,
    listingByCode: new Map(listings.map((listing) => [listing.code, listing])),
    fields,
    benefits,
    index: buildSearchIndex(
      listings.map((listing) => toSearchDocument(listing, fields)),
      procedureWords,
    ),
  };
}

function fileableFirstThenByName(a: CatalogueEntry, b: CatalogueEntry): number {
  return Number(b.fileable) - Number(a.fileable) || a.definition.name.localeCompare(b.definition.name, 'vi');
}
