/** Dữ liệu ban đầu: reference data of the province, published procedures, and in a demo its people. */
import type { Database } from '#platform/database/transaction.ts';

export async function seed(_database: Database, _options: { demo: boolean }): Promise<void> {}
