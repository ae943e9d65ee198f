import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { JSONParser } from '@streamparser/json';
import { type Database, inTransaction, type Transaction } from '#platform/database/transaction.ts';
import type { NationalProcedure } from '../domain/national-procedure.ts';
import { type ReadRecord, readNationalRecord } from '../domain/read-national-record.ts';
import {
  type CatalogueImport,
  codesSeen,
  countUnseen,
  dropImport,
  findUnfinishedImport,
  finishImport,
  type ReadBatch,
  saveBatch,
  startImport,
} from '../storage/import-store.ts';

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
  | { readonly ok: false; readonly refusal: 'file-broken'; readonly detail: string; readonly records: number }
  | { readonly ok: false; readonly refusal: 'import-under-way' };

const BATCH = 500;
/** A file that misses more than this share of what is known was cut off, or is another one. */
const MOST_MISSING = 0.2;

/**
 * Nhập danh mục thủ tục from a file in the national catalogue's format: read as a stream and saved batch by batch, so
 * that an import broken off goes on where it was. What the file no longer names is removed at its end.
 */
export async function importCatalogue(database: Database, order: ImportOrder): Promise<ImportResult> {
  const begun = await begin(database, order);
  let from = begun.recordCount;
  try {
    for await (const raw of inBatches(recordsOf(order.file, from))) {
      const read = raw.map((value) => readNationalRecord(value, order.province));
      const place = { importId: begun.id, from };
      const isSaved = await inTransaction(database, async (transaction) =>
        saveBatch(transaction, place, await toBatch(transaction, place, read)),
      );
      if (!isSaved) return { ok: false, refusal: 'import-under-way' };
      from += raw.length;
      order.onProgress?.(from);
    }
  } catch (error) {
    if (!(error instanceof FileBroken)) throw error;
    return { ok: false, refusal: 'file-broken', detail: error.message, records: from };
  }
  const { unseen, all } = await countUnseen(database.kysely, begun.id);
  const removeUnseen = order.removeMost === true || unseen <= all * MOST_MISSING;
  const finished = await inTransaction(database, (transaction) =>
    finishImport(transaction, begun.id, { removeUnseen, at: order.now() }),
  );
  return { ok: true, import: finished, resumedAt: begun.recordCount, kept: removeUnseen ? 0 : unseen };
}

async function begin(database: Database, { file, by, now }: ImportOrder): Promise<CatalogueImport> {
  const hash = await hashOf(file);
  return inTransaction(database, async (transaction) => {
    const unfinished = await findUnfinishedImport(transaction);
    if (unfinished?.fileHash === hash) return unfinished;
    if (unfinished !== undefined) await dropImport(transaction, unfinished.id, now());
    return startImport(transaction, { hash, name: path.basename(file) }, { by, at: now() });
  });
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

/** The file is no list in JSON, or ends in the middle. */
class FileBroken extends Error {
  override readonly name = 'FileBroken';
}

async function* recordsOf(file: string, skip: number): AsyncGenerator<unknown> {
  const parser = new JSONParser({ paths: ['$.*'], keepStack: false });
  const found: unknown[] = [];
  let number = 0;
  let hasEnded = false;
  parser.onValue = ({ value }) => {
    number += 1;
    if (number > skip) found.push(value);
  };
  parser.onEnd = () => {
    hasEnded = true;
  };
  parser.onError = (error) => {
    throw new FileBroken(error.message);
  };
  for await (const chunk of createReadStream(file)) {
    parser.write(chunk as Buffer);
    yield* found.splice(0);
  }
  if (!hasEnded) throw new FileBroken(`the file ends after record ${number}`);
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
