import type { Clock } from '#platform/clock.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import type { CatalogueImport } from '../domain/catalogue-import.ts';
import { addImport, closeImport, lockOpenImport, requestReading } from '../storage/import-store.ts';
import { auditImport, type Importer, nameOf, requireCatalogueManager } from './catalogue-manager.ts';

export interface ImportStart {
  readonly importer: Importer;
  readonly fileHash: string;
  readonly fileName: string;
  /** The worker reads it; the command reads for itself. */
  readonly byWorker: boolean;
}

export type ImportStartResult =
  | { readonly ok: true; readonly import: CatalogueImport }
  | { readonly ok: false; readonly refusal: 'import-under-way' };

/**
 * Bắt đầu nhập danh mục: one import at a time. The same file goes on where it was; another one waits until the open
 * one is closed, except that the command takes the place of what a command left broken off.
 */
export function startCatalogueImport(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  { importer, fileHash, fileName, byWorker }: ImportStart,
): Promise<ImportStartResult> {
  return inTransaction(database, async (transaction) => {
    await requireCatalogueManager(transaction, clock, importer);
    const open = await lockOpenImport(transaction);
    if (open?.fileHash === fileHash) return { ok: true, import: open };
    const at = clock.now();
    const by = nameOf(importer);
    if (open !== undefined) {
      if ('officer' in importer || open.officerId !== null) return { ok: false, refusal: 'import-under-way' };
      await closeImport(transaction, open.id, { state: 'dropped', by, at });
    }
    const officerId = 'officer' in importer ? importer.officer.officerId : null;
    const added = await addImport(transaction, { fileHash, fileName, by, officerId, at });
    if (added === undefined) return { ok: false, refusal: 'import-under-way' };
    if (byWorker) await requestReading(transaction, added.id);
    await auditImport(transaction, importer, 'catalogue-import-started', { import: added.id, fileHash });
    return { ok: true, import: added };
  });
}
