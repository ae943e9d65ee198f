import { sql } from 'kysely';
import { indexInSteps } from '#engines/search/search-index.ts';
import type { Database } from '#platform/database/transaction.ts';
import { inSlices } from '#platform/in-slices.ts';
import procedureWords from '../../../../database/reference/procedure-words.json' with { type: 'json' };
import { FIELDS, type ProcedureDefinition } from '../../../../procedures/define.ts';
import type { Catalogue, CatalogueEntry } from '../domain/catalogue.ts';
import { listProcedures } from '../domain/list-procedures.ts';
import { toSearchDocument } from '../domain/search-document.ts';
import { listFeeBenefits, listFeeRates } from './fee-queries.ts';
import { listNationalProcedures } from './national-queries.ts';

interface Remembered {
  readonly fingerprint: string;
  readonly catalogue: Catalogue;
}

const remembered = new WeakMap<Database, Remembered>();
/** One at a time, whoever asks for it. */
const underWay = new WeakMap<Database, Promise<Remembered>>();

/**
 * The catalogue in force. Kept in memory; each call asks whether something was published, and then it is read anew
 * while everybody is still answered from the one before: nobody waits for it but the first of all.
 */
export async function loadCatalogue(database: Database): Promise<Catalogue> {
  const fingerprint = await fingerprintOf(database);
  const known = remembered.get(database);
  if (known?.fingerprint === fingerprint) return known.catalogue;
  const reading = underWay.get(database) ?? readAnew(database, fingerprint);
  if (known === undefined) return (await reading).catalogue;
  // Whoever asks next tries again.
  reading.catch(() => undefined);
  return known.catalogue;
}

function readAnew(database: Database, fingerprint: string): Promise<Remembered> {
  const reading = readCatalogue(database)
    .then((catalogue) => {
      const read = { fingerprint, catalogue };
      remembered.set(database, read);
      return read;
    })
    .finally(() => underWay.delete(database));
  underWay.set(database, reading);
  return reading;
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
    index: await inSlices(
      indexInSteps(
        listings.map((listing) => toSearchDocument(listing, fields)),
        procedureWords,
      ),
    ),
  };
}

function fileableFirstThenByName(a: CatalogueEntry, b: CatalogueEntry): number {
  return Number(b.fileable) - Number(a.fileable) || a.definition.name.localeCompare(b.definition.name, 'vi');
}
