/** Lập danh mục: what is settled here and what is known from the national catalogue, in one list. */
import { foldedWords } from '#shared/fold.ts';
import type { CatalogueEntry, Listing } from './catalogue.ts';
import type { NationalProcedure } from './national-procedure.ts';

/**
 * A procedure that is settled here is listed as it is settled here, whatever the national catalogue says of it.
 * @param ownFields names of the fields of what is settled here, by code
 */
export function listProcedures(
  entries: readonly CatalogueEntry[],
  national: readonly NationalProcedure[],
  ownFields: Readonly<Record<string, string>>,
): { readonly listings: readonly Listing[]; readonly fields: ReadonlyMap<string, string> } {
  const settled = new Set(entries.map(({ definition }) => definition.code));
  const codeOf = fieldCodes(ownFields);
  const others = national
    .filter(({ code, scope }) => !settled.has(code) && scope !== 'other-province')
    .map((procedure) => toListing(procedure, codeOf(procedure.field)))
    .sort((a, b) => collator.compare(a.name, b.name));
  const listings = [...entries.map(ofEntry), ...others];
  const fields = new Map<string, string>(Object.entries(ownFields));
  for (const { field, national: known } of others) if (known && !fields.has(field)) fields.set(field, known.field);
  return { listings, fields };
}

const collator = new Intl.Collator('vi');

function ofEntry(entry: CatalogueEntry): Listing {
  const { code, name, field, decidedBy, level, online, targets } = entry.definition;
  return { code, name, field, agency: decidedBy, levels: [level], online, targets, here: entry };
}

function toListing(national: NationalProcedure, field: string): Listing {
  const { code, name, levels, targets, channels } = national;
  const online = channels.some(({ channel }) => channel === 'online') ? 'national' : 'information';
  return { code, name, field, agency: null, levels, online, targets, national };
}

/** The same code for the same words, however a source writes them; thousands of procedures share a few hundred names. */
function fieldCodes(ownFields: Readonly<Record<string, string>>): (name: string) => string {
  const ownCodes = new Map(Object.entries(ownFields).map(([code, name]) => [wordsOf(name), code]));
  const known = new Map<string, string>();
  return (name) => {
    const words = known.get(name) ?? wordsOf(name);
    known.set(name, words);
    return ownCodes.get(words) ?? words;
  };
}

function wordsOf(name: string): string {
  return foldedWords(name).join('-');
}
