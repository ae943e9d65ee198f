/** What a file is, by its content; its name and what the browser says about it count for nothing here. */
import { inflateRawSync } from 'node:zlib';
import { fileTypeFromBuffer } from 'file-type';
import { isOfficeContainer, judgeDocx, judgeOfficeContainer, type Unpack } from '../domain/judge-docx.ts';
import { judgeJpeg, judgePng } from '../domain/judge-image.ts';
import { judgePdf } from '../domain/judge-pdf.ts';
import { type Judgement, refuse } from '../domain/refusals.ts';

/** Enough to know every kind that we take; archives are told apart by their own list of contents. */
const HEAD = 4100;

export async function judgeContent(bytes: Uint8Array): Promise<Judgement> {
  if (bytes.length === 0) return refuse('empty');
  if (isOfficeContainer(bytes)) return judgeOfficeContainer(bytes);
  switch (await sniff(bytes)) {
    case 'application/pdf':
      return judgePdf(bytes);
    case 'image/jpeg':
      return judgeJpeg(bytes);
    case 'image/png':
      return judgePng(bytes);
    case 'archive':
      return judgeDocx(bytes, unpack);
    default:
      return refuse('type-not-accepted');
  }
}

async function sniff(bytes: Uint8Array): Promise<string | undefined> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04) return 'archive';
  if (bytes[0] === 0x89 && bytes[1] === 0x50) return 'image/png';
  return (await fileTypeFromBuffer(bytes.subarray(0, HEAD)).catch(() => undefined))?.mime;
}

const DEFLATED = 8;

const unpack: Unpack = (packed, method, atMostBytes) => {
  if (method !== DEFLATED) return packed.length <= atMostBytes ? packed : undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: atMostBytes });
  } catch {
    return undefined;
  }
};
