/**
 * Search in memory by trigrams: how much of what was typed is contained in a passage, rare letters counting more.
 * Indifferent to marks and forgiving of typing errors; a few thousand documents take well under a millisecond.
 */
import { foldedWords } from '#shared/fold.ts';
import type { Finding, SearchDocument, Vocabulary } from './define.ts';
import { correct } from './spelling.ts';

const LEAST_SCORE = 0.5;
/** Findings much weaker than the best one only hide it. */
const LEAST_SHARE_OF_BEST = 0.7;
const SYNONYM_WORTH = 0.97;
const CORRECTION_WORTH = 0.95;
/** Prefers the passage that says little else. */
const BREVITY_WORTH = 0.15;
/** A finding with every part of the words spread over its passages. */
const WHOLE_DOCUMENT_WORTH = 0.86;
const LONGEST_QUERY_IN_WORDS = 24;

export interface SearchIndex {
  search(query: string): Finding[];
}

interface IndexedPassage {
  readonly document: number;
  readonly source: string;
  readonly text: string;
  readonly weight: number;
  readonly size: number;
}

interface Reading {
  readonly words: readonly string[];
  readonly worth: number;
  readonly understood?: { readonly said: string; readonly meant: string };
}

/** At once, for a few hundred documents. */
export function buildSearchIndex(documents: readonly SearchDocument[], vocabulary: Vocabulary): SearchIndex {
  const steps = indexInSteps(documents, vocabulary);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same, a document at a time, for a process that has others to serve meanwhile. */
export function* indexInSteps(
  documents: readonly SearchDocument[],
  vocabulary: Vocabulary,
): Generator<undefined, SearchIndex> {
  const passages: IndexedPassage[] = [];
  const known = yield* countWords(documents, vocabulary);
  const postings = new Map<string, number[]>();
  const add = (document: number, source: string, text: string, weight: number): void => {
    const trigrams = trigramsOf(wordsOf(text));
    for (const trigram of trigrams) {
      const list = postings.get(trigram);
      if (list === undefined) postings.set(trigram, [passages.length]);
      else list.push(passages.length);
    }
    passages.push({ document, source, text, weight, size: trigrams.size });
  };
  for (const [index, document] of documents.entries()) {
    yield;
    for (const passage of document.passages) add(index, passage.source, passage.text, passage.weight);
    const [name, ...more] = document.passages;
    if (name === undefined || more.length === 0) continue;
    const everything = document.passages.map((passage) => passage.text).join(' ');
    add(index, name.source, everything, WHOLE_DOCUMENT_WORTH);
  }
  const rarity = (trigram: string): number => Math.log(1 + passages.length / (postings.get(trigram)?.length ?? 1));
  // One of each for all searches: they are emptied again, and a search never waits in the middle.
  const worths = new Float64Array(passages.length);
  const counts = new Uint16Array(passages.length);

  function findBest(reading: Reading, best: Map<number, Finding>): void {
    const wanted = [...trigramsOf(reading.words)].map((trigram) => ({ trigram, worth: rarity(trigram) }));
    wanted.sort((a, b) => b.worth - a.worth);
    const total = wanted.reduce((sum, { worth }) => sum + worth, 0);
    const touched: number[] = [];
    let left = total;
    for (const { trigram, worth } of wanted) {
      // The rarest come first: what has none of them by now can no longer reach the least score.
      const mayBeNew = left / total >= LEAST_SCORE;
      for (const passage of postings.get(trigram) ?? []) {
        if (counts[passage] === 0) {
          if (!mayBeNew) continue;
          touched.push(passage);
        }
        worths[passage] = (worths[passage] ?? 0) + worth;
        counts[passage] = (counts[passage] ?? 0) + 1;
      }
      left -= worth;
    }
    for (const number of touched) {
      keepBest(number, (worths[number] ?? 0) / total, counts[number] ?? 0, reading, best);
      worths[number] = 0;
      counts[number] = 0;
    }
  }

  function keepBest(
    number: number,
    share: number,
    count: number,
    { worth, understood }: Reading,
    best: Map<number, Finding>,
  ): void {
    const passage = passages[number];
    const document = passage && documents[passage.document];
    if (passage === undefined || document === undefined) return;
    const contained = share * passage.weight * worth;
    if (contained < LEAST_SCORE) return;
    const score = contained + BREVITY_WORTH * (count / passage.size);
    if (score <= (best.get(passage.document)?.score ?? 0)) return;
    const { source, text } = passage;
    best.set(passage.document, { id: document.id, score, source, text, ...(understood && { understood }) });
  }

  return {
    search(query) {
      const best = new Map<number, Finding>();
      for (const reading of readingsOf(query, vocabulary, known)) findBest(reading, best);
      const findings = [...best.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
      const least = (findings[0]?.score ?? 0) * LEAST_SHARE_OF_BEST;
      return findings.filter((finding) => finding.score >= least);
    },
  };
}

function* countWords(
  documents: readonly SearchDocument[],
  { synonyms, fillers }: Vocabulary,
): Generator<undefined, Map<string, number>> {
  const counts = new Map<string, number>();
  const count = (text: string): void => {
    for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { passages } of documents) {
    yield;
    for (const { text } of passages) count(text);
  }
  for (const { says } of synonyms) says.forEach(count);
  fillers.forEach(count);
  return counts;
}

/** What was typed, as it stands and corrected, and what that may mean. */
function readingsOf(query: string, vocabulary: Vocabulary, known: ReadonlyMap<string, number>): Reading[] {
  const typed = wordsOf(query).slice(0, LONGEST_QUERY_IN_WORDS);
  if (typed.length === 0) return [];
  return [
    ...understand(typed, 1, vocabulary),
    ...correct(typed, known).flatMap((words) => understand(words, CORRECTION_WORTH, vocabulary)),
  ];
}

function understand(typed: readonly string[], worth: number, { synonyms, fillers }: Vocabulary): Reading[] {
  const words = withoutFillers(typed, fillers);
  const readings: Reading[] = [{ words, worth }];
  for (const { says, means } of synonyms) {
    for (const said of says) {
      // Said with a filler in it, such as «luật sư miễn phí», it means what it means.
      const at = positionOf(wordsOf(said), typed);
      if (at === undefined) continue;
      const rest = leaveOut([...typed.slice(0, at.start), ...typed.slice(at.end)], fillers);
      for (const meant of means) {
        const understood = { said, meant };
        readings.push({ words: [...rest, ...wordsOf(meant)], worth: worth * SYNONYM_WORTH, understood });
      }
    }
  }
  return readings;
}

/** Leaves the words alone when nothing else would remain. */
function withoutFillers(words: readonly string[], fillers: readonly string[]): readonly string[] {
  const rest = leaveOut(words, fillers);
  return rest.length > 0 ? rest : words;
}

function leaveOut(words: readonly string[], fillers: readonly string[]): readonly string[] {
  let rest = [...words];
  for (const filler of fillers) {
    const phrase = wordsOf(filler);
    for (let at = positionOf(phrase, rest); at !== undefined; at = positionOf(phrase, rest)) {
      rest = [...rest.slice(0, at.start), ...rest.slice(at.end)];
    }
  }
  return rest;
}

function positionOf(phrase: readonly string[], words: readonly string[]): { start: number; end: number } | undefined {
  if (phrase.length === 0) return undefined;
  for (let start = 0; start + phrase.length <= words.length; start += 1) {
    if (phrase.every((word, index) => words[start + index] === word)) return { start, end: start + phrase.length };
  }
  return undefined;
}

/** As they are searched: «ký» and «kí» are one word. */
function wordsOf(text: string): string[] {
  return foldedWords(text).map((word) => word.replace(/^(qu|[b-df-hj-np-tv-x]{1,2})y$/, '$1i'));
}

function trigramsOf(words: readonly string[]): Set<string> {
  const trigrams = new Set<string>();
  for (const word of words) {
    const padded = ` ${word} `;
    for (let at = 0; at + 3 <= padded.length; at += 1) trigrams.add(padded.slice(at, at + 3));
  }
  // Pairs of neighbours, so that «khai sinh» counts for more than «khai … sinh»; syllables alone say little.
  for (let at = 0; at + 1 < words.length; at += 1) trigrams.add(`${words[at]}_${words[at + 1]}`);
  return trigrams;
}
