/** Nhận tệp tải lên: on its way to a folder apart, judged whole, and only then among the files of the system. */
import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { StorageFull } from '#platform/errors.ts';
import { isNoRoom } from '#platform/files/local-files.ts';
import type { Platform } from '#platform/platform.ts';
import { cleanFileName, hasForeignEnding, nameForKind } from '../domain/file-name.ts';
import { type FileRefusal, MEDIA_TYPES } from '../domain/refusals.ts';
import { type FileOwner, LARGEST_FILE_IN_BYTES, MOST_FILES_PER_DAY, type StoredFile } from '../domain/stored-file.ts';
import { countFilesSince, insertFile } from '../storage/stored-file-store.ts';
import { createGate } from './gate.ts';
import { judgeContent } from './judge-content.ts';

export type UploadOutcome =
  | { readonly ok: true; readonly file: StoredFile }
  | { readonly ok: false; readonly refusal: FileRefusal };

export interface Upload {
  readonly name: string;
  readonly content: Readable;
}

type UploadPlatform = Pick<Platform, 'config' | 'database' | 'files' | 'clock'>;

/** Each file is held in memory while it is judged: so many at a time, whatever arrives. */
const judging = createGate(2);

/** Reads the content to its end, also of a file it refuses. */
export async function storeUpload(
  platform: UploadPlatform,
  owner: FileOwner,
  { name, content }: Upload,
): Promise<UploadOutcome> {
  const place = path.join(uploadsFolder(platform), `form-${randomUUID()}`);
  try {
    const size = await writeUpTo(place, content, LARGEST_FILE_IN_BYTES);
    return size > LARGEST_FILE_IN_BYTES
      ? { ok: false, refusal: 'too-large' }
      : await takeFile(platform, owner, { name, place });
  } catch (error) {
    if (isNoRoom(error)) return { ok: false, refusal: 'no-room' };
    throw error;
  } finally {
    await rm(place, { force: true });
  }
}

/** A file that has arrived whole; it stays where it is, its content is copied. */
export async function takeFile(
  platform: UploadPlatform,
  owner: FileOwner,
  arrived: { name: string; place: string },
): Promise<UploadOutcome> {
  const name = cleanFileName(arrived.name);
  if (await hasReachedLimit(platform, owner)) return { ok: false, refusal: 'too-many-files' };
  if ((await stat(arrived.place)).size > LARGEST_FILE_IN_BYTES) return { ok: false, refusal: 'too-large' };
  const judgement = await judging(async () => judgeContent(await readFile(arrived.place)));
  if (!judgement.ok) return judgement;
  if (hasForeignEnding(name)) return { ok: false, refusal: 'type-not-accepted' };
  const stored = await putUnlessFull(platform, arrived.place);
  if (stored === undefined) return { ok: false, refusal: 'no-room' };
  const file = {
    id: randomUUID(),
    name: nameForKind(name, judgement.kind),
    mediaType: MEDIA_TYPES[judgement.kind],
    sizeInBytes: stored.size,
    sha256: stored.sha256,
  };
  await insertFile(platform.database.kysely, file, owner, platform.clock.now());
  return { ok: true, file };
}

async function putUnlessFull({ files }: UploadPlatform, place: string) {
  try {
    return await files.put(createReadStream(place));
  } catch (error) {
    if (error instanceof StorageFull) return undefined;
    throw error;
  }
}

export function uploadsFolder({ config }: Pick<Platform, 'config'>): string {
  return path.join(config.dataDir, 'uploads');
}

async function hasReachedLimit({ database, clock }: UploadPlatform, owner: FileOwner): Promise<boolean> {
  if (!('accountId' in owner)) return false;
  const since = clock.now().subtract({ hours: 24 });
  return (await countFilesSince(database.kysely, owner.accountId, since)) >= MOST_FILES_PER_DAY;
}

/** What cannot be kept is read all the same, so that the sender hears the answer. */
async function writeUpTo(place: string, content: Readable, limit: number): Promise<number> {
  await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
  const file = await open(place, 'wx', 0o600);
  let failure: unknown;
  let size = 0;
  try {
    for await (const chunk of content) {
      size += (chunk as Uint8Array).length;
      if (size > limit || failure !== undefined) continue;
      await file.appendFile(chunk as Uint8Array).catch((error: unknown) => {
        failure = error;
      });
    }
  } finally {
    await file.close();
  }
  if (failure !== undefined) throw failure;
  return size;
}
