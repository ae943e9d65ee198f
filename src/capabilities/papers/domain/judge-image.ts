import { startsWith, viewOf } from './bytes.ts';
import { isAlsoSomethingElse } from './mixed-content.ts';
import { type FileKind, type Judgement, refuse } from './refusals.ts';

/** The largest telephone cameras have 200 million; beyond that a viewer runs out of memory. */
const MOST_PIXELS = 220_000_000;

interface ImageFrame {
  readonly width: number;
  readonly height: number;
  /** Where the picture ends; cameras may add their own data behind. */
  readonly end: number;
}

export function judgeJpeg(bytes: Uint8Array): Judgement {
  return judgeFrame(bytes, readJpegFrame(bytes), 'jpeg');
}

export function judgePng(bytes: Uint8Array): Judgement {
  return judgeFrame(bytes, readPngFrame(bytes), 'png');
}

function judgeFrame(bytes: Uint8Array, frame: ImageFrame | undefined, kind: FileKind): Judgement {
  if (frame === undefined || frame.width === 0 || frame.height === 0) return refuse('damaged');
  if (frame.width * frame.height > MOST_PIXELS) return refuse('too-many-pixels');
  if (isAlsoSomethingElse(bytes, frame.end)) return refuse('mixed-content');
  return { ok: true, kind };
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const IHDR = 0x49484452;
const IDAT = 0x49444154;
const IEND = 0x49454e44;

function readPngFrame(bytes: Uint8Array): ImageFrame | undefined {
  if (!startsWith(bytes, PNG_SIGNATURE)) return undefined;
  const view = viewOf(bytes);
  let hasPixels = false;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = view.getUint32(at + 4);
    const next = at + 12 + length;
    if (next > bytes.length || (at === 8 && (type !== IHDR || length !== 13))) return undefined;
    if (type === IDAT) hasPixels = true;
    if (type === IEND)
      return hasPixels ? { width: view.getUint32(16), height: view.getUint32(20), end: next } : undefined;
    at = next;
  }
  return undefined;
}

const END_OF_IMAGE = 0xd9;
const START_OF_SCAN = 0xda;

/** SOF0 to SOF15 without the three of that range that mean tables. */
const isFrameHeader = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function readJpegFrame(bytes: Uint8Array): ImageFrame | undefined {
  if (!startsWith(bytes, [0xff, 0xd8, 0xff])) return undefined;
  const view = viewOf(bytes);
  let size: { width: number; height: number } | undefined;
  for (let at = 2; at + 2 <= bytes.length; ) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
    } else if (marker === END_OF_IMAGE) {
      return size && { ...size, end: at + 2 };
    } else {
      if (at + 4 > bytes.length) return undefined;
      if (isFrameHeader(marker) && at + 9 <= bytes.length)
        size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
      at += 2 + view.getUint16(at + 2);
      if (marker === START_OF_SCAN) at = endOfScan(bytes, at);
    }
  }
  return undefined;
}

/** In compressed data a mark byte is followed by zero, or by a restart number; anything else ends the scan. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next !== undefined && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}
