import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { Database } from '#platform/database/transaction.ts';
import type { CatalogueImport } from '../domain/catalogue-import.ts';
import { publishCatalogueImport } from './publish-catalogue-import.ts';
import { type ReadingResult, readCatalogueFile } from './read-catalogue-file.ts';
import { startCatalogueImport } from './start-catalogue-import.ts';

export interface ImportOrder {
  readonly file: string;
  /** How the file marks what holds in this province only. */
  readonly province: string;
  /** Whose command it is. */
  readonly by: string;
  readonly now: () => Temporal.Instant;
  /** Also when most of what is known is not in the file. */
  readonly removeMost?: boolean;
  readonly onProgress?: (records: number) => void;
}

export type ImportResult =
  | { readonly ok: true; readonly import: CatalogueImport; readonly resumedAt: number; readonly kept: number }
  | Extract<ReadingResult, { readonly refusal: 'file-broken' }>
  | { readonly ok: false; readonly refusal: 'import-under-way' };

/**
 * Nhập danh mục thủ tục at one go, by whoever runs the command: started, read and published as an officer does it in
 * the office, without the stop before the publication.
 */
export async function importCatalogue(database: Database, order: ImportOrder): Promise<ImportResult> {
  const { file, province, by, now, removeMost = false, onProgress } = order;
  const importer = { userOfMachine: by };
  const parts = { database, clock: { now } };
  const fileHash = await hashOf(file);
  const started = await startCatalogueImport(parts, {
    importer,
    fileHash,
    fileName: path.basename(file),
    byWorker: false,
  });
  if (!started.ok) return started;
  const { id: importId, recordCount: resumedAt } = started.import;
  const open = async () => createReadStream(file);
  const read = await readCatalogueFile(database, { importId, open, province, now, onProgress });
  if (!read.ok) return read.refusal === 'file-broken' ? read : { ok: false, refusal: 'import-under-way' };
  const published = await publishCatalogueImport(parts, { importId, importer, removeMost });
  if (!published.ok) return { ok: false, refusal: 'import-under-way' };
  const { missing, removed } = published.import;
  return { ok: true, import: published.import, resumedAt, kept: missing - removed };
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
