import { sql } from 'kysely';
import type { Transaction } from '#platform/database/transaction.ts';

/** A signature takes a moment, and services that do not answer as long as this: longer nobody waits in line. */
const LONGEST_WAIT_IN_MS = 20_000;
const LOCK_NOT_AVAILABLE = '55P03';

/** Thrown when others hold the numbers for too long; nothing was counted. */
export class NumbersBusy extends Error {
  override name = 'NumbersBusy';
}

/**
 * The next number of a kind of result in a unit and year; rolls back with the result, so the next in line waits for it.
 * @throws NumbersBusy
 */
export async function nextResultNumber(
  transaction: Transaction,
  unitId: number,
  kind: string,
  year: number,
  longestWaitInMs = LONGEST_WAIT_IN_MS,
): Promise<number> {
  await sql.raw(`set local lock_timeout = ${longestWaitInMs}`).execute(transaction);
  const { rows } = await sql<{ last_number: number }>`
    insert into result_counter as c (unit_id, kind, year, last_number) values (${unitId}, ${kind}, ${year}, 1)
    on conflict (unit_id, kind, year) do update set last_number = c.last_number + 1
    returning last_number`
    .execute(transaction)
    .catch((cause: unknown) => {
      throw (cause as { code?: string }).code === LOCK_NOT_AVAILABLE
        ? new NumbersBusy('others issue at the same time', { cause })
        : cause;
    });
  return rows[0]?.last_number ?? 1;
}

export interface NewResult {
  readonly dossierId: number;
  readonly publicCode: string;
  readonly kind: string;
  readonly title: string;
  readonly number: string;
  readonly decidedOn: string;
  readonly signerId: string;
  readonly signerName: string;
  readonly signerTitle: string;
  readonly unitId: number;
  readonly data: object;
  readonly fileId: string;
  readonly issuedAt: Temporal.Instant;
}

export async function addResult(transaction: Transaction, result: NewResult): Promise<void> {
  await transaction
    .insertInto('dossier_result')
    .values({
      dossier_id: result.dossierId,
      public_code: result.publicCode,
      kind: result.kind,
      title: result.title,
      number: result.number,
      decided_on: result.decidedOn,
      signed_by: result.signerId,
      signer_name: result.signerName,
      signer_title: result.signerTitle,
      unit_id: result.unitId,
      data: JSON.stringify(result.data),
      file_id: result.fileId,
      issued_at: result.issuedAt.toString(),
    })
    .execute();
}
