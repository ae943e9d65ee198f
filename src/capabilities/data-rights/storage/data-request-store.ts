import { sql } from 'kysely';
import type { Connection, Transaction } from '#platform/database/transaction.ts';
import type { DataRequest, DataRequestDates, DataRequestKind, DataRequestRule } from '../domain/data-request.ts';
import { REQUEST_COLUMNS, toDataRequest } from './data-request-rows.ts';

/** The rule that holds on a day. */
export async function getDataRequestRule(
  connection: Connection,
  kind: DataRequestKind,
  on: Temporal.PlainDate,
): Promise<DataRequestRule> {
  const row = await connection
    .selectFrom('data_request_rule')
    .select(['answer_in_working_days', 'done_in_days', 'extension_in_days'])
    .where('kind', '=', kind)
    .where('valid_from', '<=', on.toString())
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow();
  return {
    answerInWorkingDays: row.answer_in_working_days,
    doneInDays: row.done_in_days,
    extensionInDays: row.extension_in_days,
  };
}

export interface NewDataRequest extends DataRequestDates {
  readonly accountId: string;
  readonly kind: DataRequestKind;
  readonly detail: string;
  readonly requestedAt: Temporal.Instant;
  readonly extensionInDays: number;
  /** Answered by the system itself. */
  readonly isDone: boolean;
}

/** The number of the request; undefined when one of this kind is open already. */
export async function insertDataRequest(
  transaction: Transaction,
  request: NewDataRequest,
): Promise<number | undefined> {
  const at = request.requestedAt.toString();
  const row = await transaction
    .insertInto('data_request')
    .values({
      account_id: request.accountId,
      kind: request.kind,
      detail: request.detail,
      state: request.isDone ? 'done' : 'open',
      requested_at: at,
      answer_due_on: request.answerDueOn.toString(),
      due_on: request.dueOn.toString(),
      extension_in_days: request.extensionInDays,
      answered_at: request.isDone ? at : null,
    })
    .onConflict((conflict) => conflict.columns(['account_id', 'kind']).where('state', '=', sql.lit('open')).doNothing())
    .returning('number')
    .executeTakeFirst();
  return row === undefined ? undefined : Number(row.number);
}

export interface LockedDataRequest extends DataRequest {
  readonly accountId: string;
}

/** Until the transaction ends nobody else answers it. */
export async function lockDataRequest(
  transaction: Transaction,
  number: number,
): Promise<LockedDataRequest | undefined> {
  const row = await transaction
    .selectFrom('data_request')
    .select([...REQUEST_COLUMNS, 'account_id'])
    .where('number', '=', number)
    .forUpdate()
    .executeTakeFirst();
  return row && { ...toDataRequest(row), accountId: row.account_id };
}

export async function saveAnswer(
  transaction: Transaction,
  number: number,
  answer: {
    readonly state: 'done' | 'refused';
    readonly text: string;
    readonly at: Temporal.Instant;
    readonly officerId: string;
  },
): Promise<void> {
  await transaction
    .updateTable('data_request')
    .set((update) => ({
      state: answer.state,
      answer: answer.text,
      answered_at: answer.at.toString(),
      answered_by: answer.officerId,
      version: update('version', '+', 1),
    }))
    .where('number', '=', number)
    .execute();
}

export async function saveExtension(
  transaction: Transaction,
  number: number,
  extension: { readonly dueOn: Temporal.PlainDate; readonly text: string; readonly at: Temporal.Instant },
): Promise<void> {
  await transaction
    .updateTable('data_request')
    .set((update) => ({
      due_on: extension.dueOn.toString(),
      extended_at: extension.at.toString(),
      answer: extension.text,
      version: update('version', '+', 1),
    }))
    .where('number', '=', number)
    .execute();
}

/** What other parts must hear of. */
export async function announce(transaction: Transaction, what: string, number: number): Promise<void> {
  await transaction
    .insertInto('outbox')
    .values({ topic: `data-request.${what}`, payload: JSON.stringify({ number }) })
    .execute();
}
