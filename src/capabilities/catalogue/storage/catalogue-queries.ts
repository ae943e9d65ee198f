import { sql } from 'kysely';
import type { SearchDocument } from '#engines/search/define.ts';
import { buildSearchIndex } from '#engines/search/search-index.ts';
import type { Database } from '#platform/database/transaction.ts';
import procedureWords from '../../../../database/reference/procedure-words.json' with { type: 'json' };
import { FIELDS, type ProcedureDefinition } from '../../../../procedures/define.ts';
import type { Catalogue, CatalogueEntry } from '../domain/catalogue.ts';
import { listFeeBenefits, listFeeRates } from './fee-queries.ts';

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
             (select max(id) from fee_rate), (select max(id) from fee_benefit)) as fingerprint`,
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
  const [rates, benefits] = await Promise.all([
    listFeeRates(
      kysely,
      rows.map(({ code }) => code),
    ),
    listFeeBenefits(kysely),
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
  return {
    entries,
    byCode: new Map(entries.map((entry) => [entry.definition.code, entry])),
    benefits,
    index: buildSearchIndex(entries.map(toSearchDocument), procedureWords),
  };
}

function fileableFirstThenByName(a: CatalogueEntry, b: CatalogueEntry): number {
  return Number(b.fileable) - Number(a.fileable) || a.definition.name.localeCompare(b.definition.name, 'vi');
}

function toSearchDocument({ definition }: CatalogueEntry): SearchDocument {
  return {
    id: definition.code,
    passages: [
      { source: 'name', text: definition.name, weight: 1 },
      ...definition.keywords.map((text) => ({ source: 'keyword', text, weight: 0.96 })),
      { source: 'summary', text: definition.summary, weight: 0.8 },
      { source: 'field', text: FIELDS[definition.field], weight: 0.75 },
      ...definition.results.map(({ name }) => ({ source: 'result', text: name, weight: 0.85 })),
    ],
  };
}
