import { Readable } from 'node:stream';
import { StorageFull } from '#platform/errors.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { readNationalRecord } from '../domain/read-national-record.ts';
import { FileBroken, recordsOf } from './records-of.ts';

export type CatalogueFileRefusal = 'empty' | 'too-large' | 'not-json' | 'not-a-catalogue' | 'no-room';

export type CatalogueFileOutcome =
  | { readonly ok: true; readonly sha256: string }
  | { readonly ok: false; readonly refusal: CatalogueFileRefusal };

/** Ten times the whole national catalogue. */
const LARGEST_IN_BYTES = 64 * 1024 * 1024;
export interface CatalogueFileLimits {
  /** How the file marks what holds in this province only. */
  readonly province: string;
  readonly largestInBytes?: number;
}

/** Enough for the first dozens of records. */
const JUDGED_BYTES = 256 * 1024;

/**
 * Lưu tệp danh mục: as it arrives, never held whole; refused by what stands in its beginning, whatever its name. Reads
 * the content to its end, also of a file it refuses. Whether it is whole shows when it is read.
 */
export async function storeCatalogueFile(
  files: FileStore,
  content: Readable,
  { province, largestInBytes = LARGEST_IN_BYTES }: CatalogueFileLimits,
): Promise<CatalogueFileOutcome> {
  const judgement = { refusal: undefined as CatalogueFileRefusal | undefined };
  try {
    const { sha256 } = await files.put(Readable.from(whileFit(content, { province, largestInBytes }, judgement)));
    return { ok: true, sha256 };
  } catch (error) {
    content.resume();
    if (judgement.refusal !== undefined) return { ok: false, refusal: judgement.refusal };
    if (error instanceof StorageFull) return { ok: false, refusal: 'no-room' };
    throw error;
  }
}

async function* whileFit(
  content: Readable,
  { province, largestInBytes }: Required<CatalogueFileLimits>,
  judgement: { refusal: CatalogueFileRefusal | undefined },
): AsyncGenerator<Buffer> {
  const beginning: Buffer[] = [];
  let size = 0;
  let isJudged = false;
  const judge = async (): Promise<void> => {
    isJudged = true;
    judgement.refusal ??= await refusalOf(Buffer.concat(beginning.splice(0)), province);
  };
  for await (const chunk of content.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestInBytes) judgement.refusal = 'too-large';
    if (judgement.refusal !== undefined) continue;
    if (!isJudged) beginning.push(chunk);
    if (!isJudged && size >= JUDGED_BYTES) await judge();
    yield chunk;
  }
  if (!isJudged) await judge();
  if (judgement.refusal !== undefined) throw new Refused(judgement.refusal);
}

/** Thrown to the store, so that nothing of the file is kept. */
class Refused extends Error {}

async function refusalOf(beginning: Buffer, province: string): Promise<CatalogueFileRefusal | undefined> {
  if (beginning.length === 0) return 'empty';
  try {
    for await (const record of recordsOf(Readable.from([beginning]))) {
      if (readNationalRecord(record, province).procedure !== undefined) return undefined;
    }
  } catch (error) {
    if (!(error instanceof FileBroken)) throw error;
    // Cut off where the judging ends, or broken before anything could be read.
    if (error.records === 0) return 'not-json';
  }
  return 'not-a-catalogue';
}
