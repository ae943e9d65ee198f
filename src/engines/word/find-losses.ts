import { LOSSES, type Loss, type LossKind } from './losses.ts';
import { countElements, rawText, type WordParts } from './raw-parts.ts';

const BODY = /^word\/document\d*\.xml$/;
const AROUND = /^word\/(header|footer)\d*\.xml$/;

export interface Losses {
  add(kind: LossKind, what?: string): void;
  list(): Loss[];
}

/** Counts what is reported, each kind once. */
export function collectLosses(): Losses {
  const found = new Map<LossKind, { count: number; names: Set<string> }>();
  return {
    add(kind, what) {
      const one = found.get(kind) ?? { count: 0, names: new Set<string>() };
      one.count += 1;
      if (what !== undefined) one.names.add(what);
      found.set(kind, one);
    },
    list: () =>
      LOSSES.flatMap((kind): Loss[] => {
        const one = found.get(kind);
        if (!one) return [];
        return one.names.size > 0 ? [{ kind, what: [...one.names].join(', ') }] : [{ kind, count: one.count }];
      }),
  };
}

/** What the tree does not show: changes being tracked, frames, formulas, what stands around the pages. */
export function addLossesOfParts(parts: WordParts, losses: Losses, ownHeader: string): void {
  const times = (kind: LossKind, element: RegExp) => {
    for (let count = countElements(parts, BODY, element); count > 0; count--) losses.add(kind);
  };
  times('tracked-change', /<w:(ins|del|moveTo)\s/g);
  times('text-box', /<w:txbxContent\b/g);
  times('equation', /<m:oMath\b/g);
  // Letters moved by hand instead of being marked as raised or lowered: the 2 of m².
  times('shifted-letters', /<w:position\s+w:val="-?[1-9]/g);
  const around = letters(rawText(parts, AROUND)).replaceAll(letters(ownHeader), '');
  if (around !== '' || countElements(parts, AROUND, /<(w:drawing|w:pict|v:imagedata)\b/g) > 0)
    losses.add('header-footer');
}

/** Letter for letter: what was in the document and is not in what was carried over. */
export function lacksText(parts: WordParts, carried: string): boolean {
  return [...letters(carried)].length < [...letters(rawText(parts, BODY))].length;
}

const letters = (text: string): string => text.replace(/\s/g, '');
