import type { DataRequest, DataRequestKind, DataRequestState } from '../domain/data-request.ts';

/** Written with their table: whoever joins another one must not mix them up. */
export const REQUEST_COLUMNS = [
  'data_request.number',
  'data_request.kind',
  'data_request.detail',
  'data_request.state',
  'data_request.requested_at',
  'data_request.answer_due_on',
  'data_request.due_on',
  'data_request.extension_in_days',
  'data_request.extended_at',
  'data_request.answer',
  'data_request.answered_at',
] as const;

interface Row {
  readonly number: number | string;
  readonly kind: string;
  readonly detail: string;
  readonly state: string;
  readonly requested_at: Date;
  readonly answer_due_on: string;
  readonly due_on: string;
  readonly extension_in_days: number;
  readonly extended_at: Date | null;
  readonly answer: string | null;
  readonly answered_at: Date | null;
}

export function toDataRequest(row: Row): DataRequest {
  return {
    number: Number(row.number),
    kind: row.kind as DataRequestKind,
    detail: row.detail,
    state: row.state as DataRequestState,
    requestedAt: instant(row.requested_at),
    answerDueOn: Temporal.PlainDate.from(row.answer_due_on),
    dueOn: Temporal.PlainDate.from(row.due_on),
    extensionInDays: row.extension_in_days,
    extendedAt: row.extended_at && instant(row.extended_at),
    answer: row.answer,
    answeredAt: row.answered_at && instant(row.answered_at),
  };
}

function instant(date: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime());
}
