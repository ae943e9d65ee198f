import type { Database } from '#platform/database/transaction.ts';
import { type CatalogueImport, countDirt, type DirtCount, listImports } from '../storage/import-store.ts';

export interface ImportReport extends CatalogueImport {
  readonly dirt: readonly DirtCount[];
}

/** Báo cáo các lần nhập danh mục: the newest first, with what in each file is to be looked at again. */
export async function readCatalogueImports(
  { kysely }: Database,
  { most }: { readonly most: number },
): Promise<ImportReport[]> {
  const imports = await listImports(kysely, most);
  return Promise.all(imports.map(async (one) => ({ ...one, dirt: await countDirt(kysely, one.id) })));
}
