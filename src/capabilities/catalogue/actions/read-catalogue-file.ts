import type { Readable } from 'node:stream';
import { type Database, inTransaction, type Transaction } from '#platform/database/transaction.ts';
import type { CatalogueImport } from '../domain/catalogue-import.ts';
import type { NationalProcedure } from '../domain/national-procedure.ts';
import { type ReadRecord, readNationalRecord } from '../domain/read-national-record.ts';
import {
  closeImport,
  codesSeen,
  finishReading,
  lockImport,
  type ReadBatch,
  saveBatch,
} from '../storage/import-store.ts';
import { FileBroken, recordsOf } from './records-of.ts';

export interface ReadingOrder {
  readonly importId: number;
  readonly open: () => Promise<Readable>;
  /** How the file marks what holds in this province only. */
  readonly province: string;
  readonly now: () => Temporal.Instant;
  readonly onProgress?: ((records: number) => void) | undefined;
}

export type ReadingResult =
  | { readonly ok: true; readonly import: CatalogueImport }
  | { readonly ok: false; readonly refusal: 'file-broken'; readonly detail: string; readonly records: number }
  | { readonly ok: false; readonly refusal: 'read-elsewhere' };

const BATCH = 500;

/**
 * Đọc tệp danh mục: as a stream, put aside batch by batch, so that a reading broken off goes on where it was. Nothing
 * of it is public; at its end it awaits confirmation. A broken file closes the import.
 */
export async function readCatalogueFile(database: Database, order: ReadingOrder): Promise<ReadingResult> {
  const { importId, now } = order;
  const begun = await inTransaction(database, (transaction) => lockImport(transaction, importId));
  if (begun?.state === 'read') return { ok: true, import: begun };
  if (begun?.state !== 'reading') return { ok: false, refusal: 'read-elsewhere' };
  try {
    const isWhole = await saveBatches(database, order, begun.recordCount);
    if (!isWhole) return { ok: false, refusal: 'read-elsewhere' };
  } catch (error) {
    if (!(error instanceof FileBroken)) throw error;
    const { message: detail, records } = error;
    await inTransaction(database, async (transaction) => {
      const open = await lockImport(transaction, importId);
      if (open?.state !== 'reading') return;
      await closeImport(transaction, importId, { state: 'broken', by: null, at: now(), brokenAfter: records });
    });
    return { ok: false, refusal: 'file-broken', detail, records };
  }
  const read = await inTransaction(database, (transaction) => finishReading(transaction, importId, now()));
  return read ? { ok: true, import: read } : { ok: false, refusal: 'read-elsewhere' };
}

/** False when somebody else reads on, or the import was closed. */
async function saveBatches(database: Database, order: ReadingOrder, begun: number): Promise<boolean> {
  const { importId, province, open, onProgress } = order;
  let from = begun;
  for await (const raw of inBatches(recordsOf(await open(), from))) {
    const read = raw.map((value) => readNationalRecord(value, province));
    const place = { importId, from };
    const isSaved = await inTransaction(database, async (transaction) =>
      saveBatch(transaction, place, await toBatch(transaction, place, read)),
    );
    if (!isSaved) return false;
    from += raw.length;
    onProgress?.(from);
  }
  return true;
}

async function* inBatches(records: AsyncIterable<unknown>): AsyncGenerator<unknown[]> {
  let batch: unknown[] = [];
  for await (const record of records) {
    batch.push(record);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

async function toBatch(
  transaction: Transaction,
  { importId, from }: { readonly importId: number; readonly from: number },
  read: readonly ReadRecord[],
): Promise<ReadBatch> {
  const codes = read.flatMap(({ procedure }) => procedure?.code ?? []);
  const seen = new Set(await codesSeen(transaction, importId, codes));
  const procedures: NationalProcedure[] = [];
  const findings = read.flatMap(({ procedure, code, dirt }, index) => {
    const isAgain = procedure !== undefined && seen.has(procedure.code);
    if (procedure !== undefined && !isAgain) {
      seen.add(procedure.code);
      procedures.push(procedure);
    }
    const found = isAgain ? [...dirt, { kind: 'code-again' as const, detail: procedure.name }] : dirt;
    return found.map((one) => ({ ...one, record: from + index + 1, code }));
  });
  return { records: read.length, procedures, findings, refused: read.length - procedures.length };
}
