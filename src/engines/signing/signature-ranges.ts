/** Where in a PDF the signatures stand, and what each of them covers (ISO 32000-2, 12.8.1). */

export interface FoundSignature {
  /** Everything but the signature itself; a copy, so not made before it is wanted. */
  content(): Uint8Array;
  /** CMS, DER. */
  readonly signature: Uint8Array;
  /** Where what it covers ends. */
  readonly end: number;
}

const RANGE = /\/ByteRange\s{0,8}\[\s{0,8}(\d{1,10})\s{1,8}(\d{1,10})\s{1,8}(\d{1,10})\s{1,8}(\d{1,10})\s{0,8}\]/g;
/** A result carries two; more than these are not looked at, and what follows them counts as added. */
const MOST_SIGNATURES = 10;
const NOTHING = new Uint8Array();
const UNSOUND: FoundSignature = { content: () => NOTHING, signature: NOTHING, end: 0 };

export function findSignatures(pdf: Uint8Array): FoundSignature[] {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const found: FoundSignature[] = [];
  const gaps = new Set<number>();
  for (const match of text.matchAll(RANGE)) {
    if (found.length === MOST_SIGNATURES) break;
    const [start = 0, length = 0, next = 0, rest = 0] = match.slice(1).map(Number);
    // Two ranges around one signature: at least one of them is not what was signed.
    found.push(gaps.has(length) ? UNSOUND : take(pdf, text, { start, length, next, rest }));
    gaps.add(length);
  }
  return found;
}

interface Range {
  readonly start: number;
  readonly length: number;
  readonly next: number;
  readonly rest: number;
}

/** A range that leaves out more than the signature, or does not begin at the beginning, covers nothing. */
function take(pdf: Uint8Array, text: string, { start, length, next, rest }: Range): FoundSignature {
  const end = next + rest;
  const between = text.slice(length, next);
  const sound = start === 0 && length < next && end <= pdf.length && /^<[0-9a-fA-F]+>$/.test(between);
  if (!sound) return UNSOUND;
  const room = Buffer.from(between.slice(1, -1), 'hex');
  const size = sizeOf(room);
  // Nobody signs the rest of the room, so nothing may stand in it.
  if (room.subarray(size).some((byte) => byte !== 0)) return UNSOUND;
  return {
    content: () => Buffer.concat([pdf.subarray(0, length), pdf.subarray(next, end)]),
    signature: room.subarray(0, size),
    end,
  };
}

/** The room for a signature is larger than the signature, whose own length (DER) says where it ends. */
function sizeOf(room: Buffer): number {
  const first = room[1] ?? 0;
  const octets = first & 0x7f;
  if (first < 0x80 || octets === 0 || octets > 4 || room.length < 2 + octets) return room.length;
  return 2 + octets + room.readUIntBE(2, octets);
}
