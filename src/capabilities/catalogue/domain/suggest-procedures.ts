import type { Catalogue, Listing } from './catalogue.ts';
import { findCandidates } from './find-procedures.ts';

const MOST = 6;
/** One letter says nothing yet. */
const SHORTEST = 2;

/** Gợi ý thủ tục: the first that a search for these words would find, the best first. */
export function suggestProcedures(
  catalogue: Catalogue,
  { words, onlineOnly }: { readonly words: string; readonly onlineOnly: boolean },
): Listing[] {
  if (words.trim().length < SHORTEST) return [];
  return findCandidates(catalogue, { words, onlineOnly })
    .slice(0, MOST)
    .map(({ listing }) => listing);
}
