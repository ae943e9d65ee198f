/** Kho tệp trên đĩa: a folder in which each file is named for its content and appears only when it is whole and safe. */
import { createHash, randomUUID } from 'node:crypto';
import { access, type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { NotFound, StorageFull } from '#platform/errors.ts';
import type { FileStore } from './file-store.ts';

const HASH = /^[0-9a-f]{64}$/;

/** No write takes this long. */
const LEFT_OVER_AFTER_IN_MS = 24 * 60 * 60 * 1000;

/** What a disk says when nothing more fits. */
const NO_ROOM = new Set(['ENOSPC', 'EDQUOT']);

export async function openLocalFiles(directory: string): Promise<FileStore> {
  const incoming = path.join(directory, 'incoming');
  await mkdir(incoming, { recursive: true, mode: 0o700 });
  await sweep(incoming);

  return {
    async put(content) {
      const partial = path.join(incoming, randomUUID());
      try {
        const written = await writeDurably(partial, content);
        await moveInto(partial, placeOf(directory, written.sha256));
        return written;
      } catch (error) {
        await rm(partial, { force: true });
        throw isNoRoom(error) ? new StorageFull('no room left for files', { cause: error }) : error;
      }
    },
    async open(sha256) {
      const file = await open(placeOf(directory, sha256)).catch((error: unknown) => {
        throw codeOf(error) === 'ENOENT' ? new NotFound('file content') : error;
      });
      return file.createReadStream();
    },
    async has(sha256) {
      return HASH.test(sha256) && (await exists(placeOf(directory, sha256)));
    },
  };
}

export function isNoRoom(error: unknown): boolean {
  return NO_ROOM.has(codeOf(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** What a crash left half written was never acknowledged; younger files may be another process's work. */
async function sweep(incoming: string): Promise<void> {
  for (const name of await readdir(incoming)) {
    const place = path.join(incoming, name);
    const writtenAt = await stat(place).then(
      (found) => found.mtimeMs,
      () => Date.now(),
    );
    if (Date.now() - writtenAt > LEFT_OVER_AFTER_IN_MS) await rm(place, { force: true });
  }
}

function placeOf(directory: string, sha256: string): string {
  if (!HASH.test(sha256)) throw new NotFound('file content');
  return path.join(directory, sha256.slice(0, 2), sha256);
}

async function writeDurably(place: string, content: Readable | Uint8Array): Promise<{ sha256: string; size: number }> {
  const hash = createHash('sha256');
  let size = 0;
  const file = await open(place, 'wx', 0o600);
  try {
    for await (const chunk of content instanceof Readable ? content : [content]) {
      const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      hash.update(bytes);
      size += bytes.length;
      await writeAll(file, bytes);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), size };
}

async function writeAll(file: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    written += (await file.write(bytes, written)).bytesWritten;
  }
}

/** A rename is whole or not at all; it is lasting once its folder has reached the disk as well. */
async function moveInto(partial: string, place: string): Promise<void> {
  const folder = path.dirname(place);
  if ((await mkdir(folder, { recursive: true, mode: 0o700 })) !== undefined) await syncFolder(path.dirname(folder));
  await rename(partial, place);
  await syncFolder(folder);
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function exists(place: string): Promise<boolean> {
  return access(place).then(
    () => true,
    () => false,
  );
}
