/** What the parts of the archive say themselves, to find out what the library passes over without a word. */
import { strFromU8, unzipSync, zipSync } from 'fflate';

/** More than any letter needs; what claims less than it unpacks to is cut off at its claim. */
const LARGEST_TEXT_IN_BYTES = 12 * 1024 * 1024;
const TEXT_PART = /^(\[Content_Types\]\.xml|(word|docProps|_rels)\/.*\.(xml|rels)|_rels\/\.rels)$/i;

export type WordParts = Readonly<Record<string, Uint8Array>>;

/** Thrown when the texts of a document are larger than any letter. */
export class TooLong extends Error {
  override name = 'TooLong';
}

/** Only the parts that carry text: no picture is ever unpacked. */
export function unpackText(bytes: Uint8Array): WordParts {
  let total = 0;
  return unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (!TEXT_PART.test(name)) return false;
      total += originalSize;
      if (total > LARGEST_TEXT_IN_BYTES) throw new TooLong(name);
      return true;
    },
  });
}

export function packAgain(parts: WordParts): Buffer {
  return Buffer.from(zipSync({ ...parts }, { level: 0 }));
}

/** Everything within the texts of a part; two ways of drawing one thing count once. */
export function rawText(parts: WordParts, name: RegExp): string {
  return xmlOf(parts, name)
    .map((xml) =>
      [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, text = '']) => text.replace(/&(?:#x?[0-9a-f]+|\w+);/gi, '?'))
        .join(''),
    )
    .join('');
}

export function countElements(parts: WordParts, name: RegExp, element: RegExp): number {
  return xmlOf(parts, name).reduce((sum, xml) => sum + (xml.match(element)?.length ?? 0), 0);
}

const DRAWN_TWICE = /<mc:Choice\b[\s\S]*?<\/mc:Choice>(?=\s*<mc:Fallback\b)/g;
const MOVED_AWAY = /<w:moveFrom\b[\s\S]*?<\/w:moveFrom>/g;

function xmlOf(parts: WordParts, name: RegExp): string[] {
  return Object.entries(parts)
    .filter(([part]) => name.test(part))
    .map(([, content]) => strFromU8(content).replace(DRAWN_TWICE, '').replace(MOVED_AWAY, ''));
}
