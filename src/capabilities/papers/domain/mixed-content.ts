/** A file that is two things at once fools whoever trusts its first bytes: a picture that is also a program. */
import { asLatin1, startsWith, viewOf } from './bytes.ts';

const ZIP_END = [0x50, 0x4b, 0x05, 0x06];
const ZIP_END_SIZE = 22;
const LONGEST_ZIP_COMMENT = 0xffff;

/** Where a browser would look to decide that something is a page. */
const SNIFFED = 1024;
const MARKUP = /<\s*(!doctype|html|head|body|script|svg|iframe|img|object|embed|meta)\b/i;

/** Looks at the start, and at what stands after the end of the picture or document proper. */
export function isAlsoSomethingElse(bytes: Uint8Array, properEnd: number): boolean {
  return (
    hasMarkup(bytes.subarray(0, SNIFFED)) ||
    hasMarkup(bytes.subarray(properEnd, properEnd + SNIFFED)) ||
    findZipEnd(bytes) !== -1
  );
}

function hasMarkup(bytes: Uint8Array): boolean {
  return MARKUP.test(asLatin1(bytes));
}

/** Where the directory of an archive ends, if the content can be opened as one. */
export function findZipEnd(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  const earliest = Math.max(0, bytes.length - ZIP_END_SIZE - LONGEST_ZIP_COMMENT);
  for (let at = bytes.length - ZIP_END_SIZE; at >= earliest; at--) {
    if (startsWith(bytes, ZIP_END, at) && at + ZIP_END_SIZE + view.getUint16(at + 20, true) === bytes.length) return at;
  }
  return -1;
}
