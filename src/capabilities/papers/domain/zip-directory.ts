/** The list of contents of an archive, read without unpacking anything. */
import { startsWith, viewOf } from './bytes.ts';
import { findZipEnd } from './mixed-content.ts';

export interface ZipEntry {
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly packedSize: number;
  readonly unpackedSize: number;
  /** Where its own header stands. */
  readonly offset: number;
}

const ENTRY_MARK = [0x50, 0x4b, 0x01, 0x02];
const HEADER_MARK = [0x50, 0x4b, 0x03, 0x04];

/** undefined when the archive is cut off or its list does not agree with itself. */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] | undefined {
  const end = findZipEnd(bytes);
  if (end === -1 || !startsWith(bytes, HEADER_MARK)) return undefined;
  const view = viewOf(bytes);
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  while (entries.length < count) {
    if (at + 46 > end || !startsWith(bytes, ENTRY_MARK, at)) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      unpackedSize: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return at === end ? entries : undefined;
}

/** The packed content of an entry; undefined when it does not lie where the list says. */
export function packedContent(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = viewOf(bytes);
  if (entry.offset + 30 > bytes.length || !startsWith(bytes, HEADER_MARK, entry.offset)) return undefined;
  const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const content = bytes.subarray(start, start + entry.packedSize);
  return content.length === entry.packedSize ? content : undefined;
}
