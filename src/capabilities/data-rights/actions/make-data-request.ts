import { loadCalendar } from '#capabilities/agencies/index.ts';
import { type Citizen, recordAudit } from '#capabilities/identity/index.ts';
import { type Clock, todayInVietnam } from '#platform/clock.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import {
  DATA_REQUEST_KINDS,
  type DataRequestKind,
  type DataRequestRefusal,
  datesOf,
  LONGEST_TEXT,
} from '../domain/data-request.ts';
import { announce, getDataRequestRule, insertDataRequest } from '../storage/data-request-store.ts';

export interface DataRequestWish {
  readonly kind: string;
  readonly detail: string;
}

export type MadeDataRequest =
  | { readonly ok: true; readonly number: number }
  | { readonly ok: false; readonly refusal: DataRequestRefusal };

/** Yêu cầu xem, sửa, xóa, hạn chế xử lý dữ liệu: by the person they are about. To view is answered at once. */
export async function makeDataRequest(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  citizen: Pick<Citizen, 'accountId' | 'fullName'>,
  wish: DataRequestWish,
): Promise<MadeDataRequest> {
  const kind = DATA_REQUEST_KINDS.find((known) => known === wish.kind);
  if (kind === undefined) return { ok: false, refusal: 'kind-unknown' };
  if (kind !== 'view' && wish.detail === '') return { ok: false, refusal: 'detail-missing' };
  if (wish.detail.length > LONGEST_TEXT) return { ok: false, refusal: 'text-too-long' };
  const now = clock.now();
  const today = todayInVietnam(clock);
  return inTransaction(database, async (transaction): Promise<MadeDataRequest> => {
    const rule = await getDataRequestRule(transaction, kind, today);
    const calendar = await loadCalendar(transaction, { on: today.toString() });
    const number = await insertDataRequest(transaction, {
      accountId: citizen.accountId,
      kind,
      detail: wish.detail,
      requestedAt: now,
      ...datesOf(today, rule, calendar),
      extensionInDays: rule.extensionInDays,
      isDone: kind === 'view',
    });
    if (number === undefined) return { ok: false, refusal: 'already-open' };
    await recordAudit(transaction, requestEntry(citizen, kind, number));
    await announce(transaction, kind === 'view' ? 'answered' : 'received', number);
    return { ok: true, number };
  });
}

function requestEntry(
  { accountId, fullName }: Pick<Citizen, 'accountId' | 'fullName'>,
  kind: DataRequestKind,
  number: number,
) {
  return {
    actorKind: 'citizen',
    actorId: accountId,
    actorName: fullName,
    action: 'data-requested',
    accountId,
    detail: { kind, number },
  } as const;
}
