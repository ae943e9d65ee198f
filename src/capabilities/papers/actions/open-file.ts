import type { Readable } from 'node:stream';
import type { Connection } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import type { StoredFile } from '../domain/stored-file.ts';
import { findFile } from '../storage/stored-file-queries.ts';

export interface OpenedFile extends StoredFile {
  readonly content: Readable;
}

/** Mở tệp. Who may open it is decided before: by the dossier it belongs to, or by who uploaded it. */
export async function openFile(connection: Connection, files: FileStore, fileId: string): Promise<OpenedFile> {
  const file = await findFile(connection, fileId);
  if (file === undefined) throw new NotFound('file');
  return { ...file, content: await files.open(file.sha256) };
}
