import type { Platform } from '#platform/platform.ts';
import { findImport } from '../storage/import-queries.ts';
import { readCatalogueFile } from './read-catalogue-file.ts';

/** Đọc tệp danh mục đã tải lên, in the worker. Harmless when repeated: what is read or closed is left alone. */
export async function readUploadedCatalogue(
  { database, files, clock, config }: Pick<Platform, 'database' | 'files' | 'clock' | 'config'>,
  importId: number,
  onProgress?: (records: number) => void,
): Promise<void> {
  const uploaded = await findImport(database.kysely, importId);
  if (uploaded?.state !== 'reading') return;
  await readCatalogueFile(database, {
    importId,
    open: () => files.open(uploaded.fileHash),
    province: config.catalogueProvince,
    now: () => clock.now(),
    onProgress,
  });
}
