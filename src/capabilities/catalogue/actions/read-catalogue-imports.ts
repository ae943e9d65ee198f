import type { Database } from '#platform/database/transaction.ts';
import type { CatalogueImport } from '../domain/catalogue-import.ts';
import { countDirt, type DirtCount, listImports } from '../storage/import-queries.ts';

export interface ImportReport extends CatalogueImport {
  readonly dirt: readonly DirtCount[];
}

/** Báo cáo các lần nhập danh mục: the newest first, with what in each file is to be looked at again. */
export async function readCatalogueImports(
  { kysely }: Database,
  { most }: { readonly most: number },
): Promise<ImportReport[]> {
  const { rows } = await listImports(kysely, { page: 1, size: most });
  return Promise.all(rows.map(async (one) => ({ ...one, dirt: await countDirt(kysely, one.id) })));
}
