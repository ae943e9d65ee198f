/** Splits a text into parts, marking the words that were looked for. */
import { fold, foldedWords } from '#shared/fold.ts';

export interface MarkedPart {
  readonly text: string;
  readonly marked: boolean;
}

export function markWords(text: string, wanted: string): MarkedPart[] {
  const words = new Set(foldedWords(wanted));
  const parts: MarkedPart[] = [];
  for (const piece of text.split(/([\p{L}\p{M}\p{N}]+)/u)) {
    if (piece === '') continue;
    const isGap = !/[\p{L}\p{N}]/u.test(piece);
    const last = parts.at(-1);
    const marked = isGap ? false : words.has(fold(piece));
    if (last !== undefined && last.marked === marked) parts[parts.length - 1] = { text: last.text + piece, marked };
    else parts.push({ text: piece, marked });
  }
  return joinAcrossGaps(parts);
}

/** «hộ kinh doanh» is one mark, not three with gaps between. */
function joinAcrossGaps(parts: readonly MarkedPart[]): MarkedPart[] {
  const joined: MarkedPart[] = [];
  for (const part of parts) {
    const gap = joined.at(-1);
    const before = joined.at(-2);
    if (part.marked && gap !== undefined && before?.marked && gap.text === ' ') {
      joined.splice(-2, 2, { text: `${before.text} ${part.text}`, marked: true });
    } else joined.push(part);
  }
  return joined;
}
