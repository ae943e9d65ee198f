/** Tệp đang tải lên từng phần: whose they are, how many there may be, and what becomes of a whole one. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, truncate } from 'node:fs/promises';
import path from 'node:path';
import type { Platform } from '#platform/platform.ts';
import { listOwnFiles } from '../storage/stored-file-queries.ts';
import { takeFile, type UploadOutcome, uploadsFolder } from './store-upload.ts';

/** Begun and not yet swept, of one account: more than one sitting needs, less than fills a disk. */
const MOST_OPEN_UPLOADS = 60;

export type UploadPlatform = Pick<Platform, 'config' | 'database' | 'files' | 'clock'>;

/** What has arrived whole, and the note to keep of what it became. */
export interface ArrivedUpload {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly size: number;
  readonly fileId: string | undefined;
  remember(fileId: string): Promise<void>;
  forget(): Promise<void>;
}

export function partialsFolder(platform: Pick<Platform, 'config'>): string {
  return path.join(uploadsFolder(platform), 'resumable');
}

export async function preparePartials(platform: Pick<Platform, 'config'>): Promise<string> {
  const folder = partialsFolder(platform);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** Begins with a sign of its owner, so that any process can tell whose it is; says nothing to others. */
export function newUploadId(accountId: string): string {
  return `${ownerSign(accountId)}-${randomUUID()}`;
}

export function isOwnUpload(accountId: string, uploadId: string): boolean {
  return uploadId.startsWith(`${ownerSign(accountId)}-`) && /^[0-9a-f-]+$/.test(uploadId);
}

export async function mayBeginUpload(platform: Pick<Platform, 'config'>, accountId: string): Promise<boolean> {
  const names = await readdir(partialsFolder(platform));
  return names.filter((name) => isOwnUpload(accountId, name)).length < MOST_OPEN_UPLOADS;
}

/** In this process: an answer that got lost is asked for again while the first judging may still go on. */
const finishing = new Map<string, Promise<UploadOutcome>>();

/** Done once, however often it is asked: after a lost answer, a crash between, or from two requests at a time. */
export function finishUpload(
  platform: UploadPlatform,
  accountId: string,
  upload: ArrivedUpload,
): Promise<UploadOutcome> {
  const underWay = finishing.get(upload.id);
  if (underWay !== undefined) return underWay;
  const finished = finish(platform, accountId, upload).finally(() => finishing.delete(upload.id));
  finishing.set(upload.id, finished);
  return finished;
}

async function finish(platform: UploadPlatform, accountId: string, upload: ArrivedUpload): Promise<UploadOutcome> {
  if (upload.fileId !== undefined) {
    const [file] = await listOwnFiles(platform.database.kysely, { accountId }, [upload.fileId]);
    if (file !== undefined) return { ok: true, file };
  }
  const outcome = await takeFile(platform, { accountId }, upload);
  if (outcome.ok) {
    await upload.remember(outcome.file.id);
    await emptyKeepingSize(upload);
  } else if (outcome.refusal !== 'no-room') {
    await upload.forget();
  }
  return outcome;
}

/** The protocol asks for the size until the partial is swept; the content is in the store already. */
async function emptyKeepingSize({ place, size }: ArrivedUpload): Promise<void> {
  await truncate(place, 0);
  await truncate(place, size);
}

function ownerSign(accountId: string): string {
  return createHash('sha256').update(accountId).digest('hex').slice(0, 20);
}
