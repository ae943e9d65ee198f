/** Corrects words that occur nowhere: one letter too many, too few, wrong, or two swapped. */

const MOST_CANDIDATES = 3;
const SHORTEST_TO_CORRECT = 3;

/** `known` tells how often each word occurs; the more frequent correction comes first. */
export function correct(words: readonly string[], known: ReadonlyMap<string, number>): string[][] {
  const alternatives = words.map((word) => (known.has(word) ? [word] : candidatesFor(word, known)));
  if (alternatives.every((choices, index) => choices[0] === words[index])) return [];
  const most = Math.max(...alternatives.map((choices) => choices.length));
  return Array.from({ length: most }, (_, turn) =>
    alternatives.map((choices, index) => choices[Math.min(turn, choices.length - 1)] ?? words[index] ?? ''),
  );
}

function candidatesFor(word: string, known: ReadonlyMap<string, number>): string[] {
  if (word.length < SHORTEST_TO_CORRECT || /\d/.test(word)) return [word];
  const near: { word: string; count: number }[] = [];
  for (const [candidate, count] of known) {
    const isBeginning = candidate.startsWith(word);
    if (isBeginning || isOneSlipAway(word, candidate)) near.push({ word: candidate, count });
  }
  near.sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));
  return near.length === 0 ? [word] : near.slice(0, MOST_CANDIDATES).map((candidate) => candidate.word);
}

/** True for one insertion, deletion, substitution or swap of neighbours. */
function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  if (a.length === b.length) {
    const restEqual = a.slice(at + 1) === b.slice(at + 1);
    const swapped = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
    return restEqual || swapped;
  }
  return a.length > b.length ? a.slice(at + 1) === b.slice(at) : a.slice(at) === b.slice(at + 1);
}
