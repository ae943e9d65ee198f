import type { SearchDocument } from '#engines/search/define.ts';
import type { CatalogueEntry, Listing } from './catalogue.ts';

/** Some sources put whole paragraphs there, and what says everything would be found by anything. */
const LONGEST_RESULT = 160;

/** What can be done here comes before what says the same and can only be read. */
const NATIONAL_NAME_WEIGHT = 0.97;

/** What a procedure can be found by. */
export function toSearchDocument(
  { code, name, field, here, national }: Listing,
  fields: ReadonlyMap<string, string>,
): SearchDocument {
  const fieldName = fields.get(field) ?? '';
  if (here !== undefined) return documentOf(here, fieldName);
  return {
    id: code,
    passages: [
      { source: 'name', text: name, weight: NATIONAL_NAME_WEIGHT },
      { source: 'field', text: fieldName, weight: 0.75 },
      { source: 'result', text: (national?.result ?? '').slice(0, LONGEST_RESULT), weight: 0.8 },
    ],
  };
}

function documentOf({ definition }: CatalogueEntry, fieldName: string): SearchDocument {
  return {
    id: definition.code,
    passages: [
      { source: 'name', text: definition.name, weight: 1 },
      ...definition.keywords.map((text) => ({ source: 'keyword', text, weight: 0.96 })),
      { source: 'summary', text: definition.summary, weight: 0.8 },
      { source: 'field', text: fieldName, weight: 0.75 },
      ...definition.results.map((result) => ({ source: 'result', text: result.name, weight: 0.85 })),
    ],
  };
}
