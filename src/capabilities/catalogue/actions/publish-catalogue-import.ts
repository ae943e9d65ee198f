import type { Clock } from '#platform/clock.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { type CatalogueImport, missesMost } from '../domain/catalogue-import.ts';
import { closeImport, lockImport, publishRecords } from '../storage/import-store.ts';
import { auditImport, type Importer, nameOf, requireCatalogueManager } from './catalogue-manager.ts';

export interface ImportClosing {
  readonly importId: number;
  readonly importer: Importer;
}

export type ImportPublication =
  | { readonly ok: true; readonly import: CatalogueImport }
  | { readonly ok: false; readonly refusal: 'not-read' };

interface Parts {
  readonly database: Database;
  readonly clock: Clock;
}

/**
 * Công bố danh mục đã nhập: what was read becomes what everybody reads, all of it or nothing; what the file no longer
 * names is removed, unless that is most of what is known and nobody said that it is meant. Once: published again, it
 * stays as it is.
 */
export function publishCatalogueImport(
  { database, clock }: Parts,
  { importId, importer, removeMost }: ImportClosing & { readonly removeMost: boolean },
): Promise<ImportPublication> {
  return inTransaction(database, async (transaction) => {
    await requireCatalogueManager(transaction, clock, importer);
    const read = await lockImport(transaction, importId);
    if (read?.state === 'published') return { ok: true, import: read };
    if (read?.state !== 'read') return { ok: false, refusal: 'not-read' };
    const removeMissing = removeMost || !missesMost(read);
    const { removed } = await publishRecords(transaction, importId, { removeMissing });
    const closing = { state: 'published' as const, by: nameOf(importer), at: clock.now(), removed };
    const published = await closeImport(transaction, importId, closing);
    const { added, changed, fileHash } = published;
    await auditImport(transaction, importer, 'catalogue-import-published', {
      import: importId,
      fileHash,
      added,
      changed,
      removed,
    });
    return { ok: true, import: published };
  });
}

/** Bỏ lần nhập: nothing of it was public. False when it was closed already. */
export function dropCatalogueImport(
  { database, clock }: Parts,
  { importId, importer }: ImportClosing,
): Promise<boolean> {
  return inTransaction(database, async (transaction) => {
    await requireCatalogueManager(transaction, clock, importer);
    const open = await lockImport(transaction, importId);
    if (!open || open.finishedAt !== null) return false;
    await closeImport(transaction, importId, { state: 'dropped', by: nameOf(importer), at: clock.now() });
    await auditImport(transaction, importer, 'catalogue-import-dropped', { import: importId });
    return true;
  });
}
