/** Dữ liệu ban đầu: reference data of the province, published procedures, and in a demo its people. */
import { seedReference } from '#capabilities/agencies/index.ts';
import { publishProcedures } from '#capabilities/catalogue/index.ts';
import type { Database } from '#platform/database/transaction.ts';
import { publication } from '../../procedures/index.ts';

export async function seed(database: Database, _options: { demo: boolean }): Promise<void> {
  await seedReference(database);
  await publishProcedures(database, publication);
}
