import { isWorkingDay, type WorkingCalendar } from '#engines/clock/working-calendar.ts';

export const DATA_REQUEST_KINDS = ['view', 'correct', 'delete', 'restrict'] as const;

/** Loại yêu cầu: xem, sửa, xóa, hạn chế xử lý (Luật 91/2025 Đ.4). */
export type DataRequestKind = (typeof DATA_REQUEST_KINDS)[number];

export type DataRequestState = 'open' | 'done' | 'refused';

/** Yêu cầu về dữ liệu cá nhân */
export interface DataRequest {
  readonly number: number;
  readonly kind: DataRequestKind;
  readonly detail: string;
  readonly state: DataRequestState;
  readonly requestedAt: Temporal.Instant;
  readonly answerDueOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate;
  /** How much longer it may take, once. */
  readonly extensionInDays: number;
  readonly extendedAt: Temporal.Instant | null;
  /** While it is open: why it takes longer. */
  readonly answer: string | null;
  readonly answeredAt: Temporal.Instant | null;
}

/** Thời hạn of one kind, as it holds from a day on. */
export interface DataRequestRule {
  readonly answerInWorkingDays: number;
  readonly doneInDays: number;
  readonly extensionInDays: number;
}

export interface DataRequestDates {
  readonly answerDueOn: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate;
}

/** The day of the request does not count; a last day that nobody works moves to the next that is (BLDS Đ.147, 148). */
export function datesOf(
  requestedOn: Temporal.PlainDate,
  rule: DataRequestRule,
  calendar: WorkingCalendar,
): DataRequestDates {
  let answerDueOn = requestedOn;
  for (let left = rule.answerInWorkingDays; left > 0; ) {
    answerDueOn = answerDueOn.add({ days: 1 });
    if (isWorkingDay(calendar, answerDueOn)) left -= 1;
  }
  return { answerDueOn, dueOn: workedFrom(calendar, requestedOn.add({ days: rule.doneInDays })) };
}

/** The day itself when it is worked, otherwise the next that is. */
function workedFrom(calendar: WorkingCalendar, from: Temporal.PlainDate): Temporal.PlainDate {
  let day = from;
  while (!isWorkingDay(calendar, day)) day = day.add({ days: 1 });
  return day;
}

/** Gia hạn một lần: undefined when it was extended before, or the law gives no more time. */
export function extendedDueOn(
  request: Pick<DataRequest, 'dueOn' | 'extensionInDays' | 'extendedAt'>,
  calendar: WorkingCalendar,
): Temporal.PlainDate | undefined {
  if (request.extendedAt !== null || request.extensionInDays === 0) return undefined;
  return workedFrom(calendar, request.dueOn.add({ days: request.extensionInDays }));
}

export const LONGEST_TEXT = 2000;

export type DataRequestRefusal =
  | 'kind-unknown'
  /** Only "view" speaks for itself. */
  | 'detail-missing'
  | 'text-too-long'
  | 'already-open';

export type DataAnswerRefusal = 'answer-unknown' | 'answer-missing' | 'text-too-long' | 'not-extendable' | 'closed';

export const DATA_ANSWERS = ['done', 'refused', 'extended'] as const;

/** Trả lời: đã thực hiện, từ chối, gia hạn. */
export type DataAnswer = (typeof DATA_ANSWERS)[number];
