/** Reads one document in a thread of its own, which may be ended at any point; then it is done. */
import { parentPort, workerData } from 'node:worker_threads';
import mammoth from 'mammoth';
import { carryOver, textOf } from './carry-over.ts';
import { addLossesOfParts, collectLosses, lacksText } from './find-losses.ts';
import { packAgain, TooLong, unpackText } from './raw-parts.ts';
import type { WordReading } from './read-word.ts';
import type { WordNode } from './word-tree.ts';

/** A letter of some sixty pages. */
const LONGEST_TEXT = 150_000;
/** Said of what is known to be harmless or is told of in another way. */
const TOLD_OTHERWISE =
  /^(Unrecognised (paragraph|run|table) style|.*was referenced but not defined|.*(m:oMath|w:control)|.*[Ii]mage of type)/;

const { bytes, ownHeader } = workerData as { readonly bytes: Uint8Array; readonly ownHeader: string };
parentPort?.postMessage(await read());

async function read(): Promise<WordReading> {
  try {
    const parts = unpackText(bytes);
    const losses = collectLosses();
    let tree: WordNode = { type: 'document' };
    const { messages } = await mammoth.convertToHtml(
      { buffer: packAgain(parts) },
      {
        // The tree is all that is wanted; no page is made of it.
        transformDocument(document: WordNode) {
          tree = document;
          return { ...document, children: [] };
        },
      },
    );
    const blocks = carryOver(tree, losses.add);
    const text = textOf(blocks);
    if (text.trim() === '') return { ok: false, refusal: 'word-empty' };
    if (text.length > LONGEST_TEXT) return { ok: false, refusal: 'word-too-long' };
    addLossesOfParts(parts, losses, ownHeader);
    if (messages.some(({ message }) => !TOLD_OTHERWISE.test(message))) losses.add('other');
    if (lacksText(parts, text)) losses.add('text');
    return { ok: true, blocks, losses: losses.list() };
  } catch (error) {
    return { ok: false, refusal: error instanceof TooLong ? 'word-too-long' : 'word-unreadable' };
  }
}
