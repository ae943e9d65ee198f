import { randomUUID } from 'node:crypto';
import type { Connection } from '#platform/database/transaction.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { cleanFileName } from '../domain/file-name.ts';
import type { FileOwner, StoredFile } from '../domain/stored-file.ts';
import { insertFile } from '../storage/stored-file-store.ts';

export interface OwnDocument {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
}

/** Lưu giấy tờ do hệ thống lập: in the caller's transaction, so that it exists with what it belongs to or not at all. */
export async function storeDocument(
  connection: Connection,
  files: FileStore,
  owner: FileOwner,
  document: OwnDocument,
  at: Temporal.Instant,
): Promise<StoredFile> {
  const { sha256, size } = await files.put(document.content);
  const file = {
    id: randomUUID(),
    name: cleanFileName(document.name),
    mediaType: document.mediaType,
    sizeInBytes: size,
    sha256,
  };
  await insertFile(connection, file, owner, at);
  return file;
}
