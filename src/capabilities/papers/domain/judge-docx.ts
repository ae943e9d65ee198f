import { findText } from './bytes.ts';
import { type Judgement, refuse } from './refusals.ts';
import { packedContent, readZipDirectory, type ZipEntry } from './zip-directory.ts';

const CONTENT_TYPES = '[Content_Types].xml';
const WORD_DOCUMENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const CARRIES_PROGRAM = /(^|\/)(vbaProject\.bin|vbaData\.xml|activeX|.*\.(exe|dll|js|vbs|scr|bat))/i;

const MOST_ENTRIES = 5000;
const LARGEST_UNPACKED_IN_BYTES = 200 * 1024 * 1024;
const LARGEST_LIST_IN_BYTES = 1024 * 1024;

/** Unpacks one entry, to no more than the given size; undefined when it cannot or is larger. */
export type Unpack = (packed: Uint8Array, method: number, atMostBytes: number) => Uint8Array | undefined;

/** A Word document by its own list of contents, of which only that list is unpacked. */
export function judgeDocx(bytes: Uint8Array, unpack: Unpack): Judgement {
  const entries = readZipDirectory(bytes);
  if (entries === undefined) return refuse('damaged');
  if (entries.length > MOST_ENTRIES || unpackedSize(entries) > LARGEST_UNPACKED_IN_BYTES)
    return refuse('unpacks-too-large');
  if (entries.some((entry) => entry.encrypted)) return refuse('locked');
  const list = entries.find((entry) => entry.name === CONTENT_TYPES);
  if (list === undefined) return refuse('type-not-accepted');
  if (entries.some((entry) => CARRIES_PROGRAM.test(entry.name))) return refuse('active-content');
  const packed = packedContent(bytes, list);
  const types = packed && unpack(packed, list.method, LARGEST_LIST_IN_BYTES);
  if (types === undefined) return refuse('damaged');
  if (findText(types, 'macroEnabled') !== -1) return refuse('active-content');
  if (findText(types, WORD_DOCUMENT) === -1) return refuse('type-not-accepted');
  return entries.every((entry) => packedContent(bytes, entry) !== undefined)
    ? { ok: true, kind: 'docx' }
    : refuse('damaged');
}

function unpackedSize(entries: readonly ZipEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.unpackedSize, 0);
}

const OFFICE_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0];

/** Word wraps a document with a password in its old container; an old .doc is such a container without one. */
export function judgeOfficeContainer(bytes: Uint8Array): Judgement {
  const wideName = Array.from('EncryptedPackage', (letter) => `${letter}\0`).join('');
  return refuse(findText(bytes, wideName) === -1 ? 'type-not-accepted' : 'locked');
}

export function isOfficeContainer(bytes: Uint8Array): boolean {
  return OFFICE_CONTAINER.every((byte, at) => bytes[at] === byte);
}
