import { type Clock, todayInVietnam } from '#platform/clock.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { NotFound, NotPermitted } from '#platform/errors.ts';
import { type CoverRefusal, type CoverRequest, judgePeriod, mayNameCover } from '../domain/absence-cover.ts';
import type { Officer } from '../domain/duty.ts';
import { findCover, listAbsences, listColleagues } from '../storage/absence-cover-queries.ts';
import { addCover, endCover, lockOfficers } from '../storage/absence-cover-store.ts';
import { recordAudit } from '../storage/audit-store.ts';

interface Parts {
  readonly database: Database;
  readonly clock: Clock;
}

export type CoverResult = { readonly ok: true } | { readonly ok: false; readonly refusal: CoverRefusal };

/**
 * Ủy quyền xử lý khi vắng mặt: an officer, or the head of the unit, names who does the work from which day to which. It
 * begins and ends by itself. The same form sent twice names once.
 * @throws NotPermitted when the officer may not name for that person
 */
export async function nameCover({ database, clock }: Parts, by: Officer, request: CoverRequest): Promise<CoverResult> {
  const { unitId, absentId, coverId, fromOn, toOn } = request;
  if (!mayNameCover(by, request)) throw new NotPermitted('absence cover');
  const today = todayInVietnam(clock).toString();
  if (absentId === coverId) return { ok: false, refusal: 'cover-is-absent-person' };
  const refusal = judgePeriod(request, today);
  if (refusal) return { ok: false, refusal };
  return inTransaction(database, async (transaction) => {
    await lockOfficers(transaction, [absentId, coverId]);
    const here = (await listColleagues(transaction, [unitId], today)).map(({ officerId }) => officerId);
    if (!here.includes(absentId) || !here.includes(coverId)) return { ok: false, refusal: 'cover-unknown' };
    const period = { unitId, fromOn, toOn };
    const already = await listAbsences(transaction, { ...period, officerId: absentId });
    const isSame = already.some((one) => one.cover.officerId === coverId && one.fromOn === fromOn && one.toOn === toOn);
    if (isSame) return { ok: true };
    if (already.length > 0) return { ok: false, refusal: 'absent-already' };
    const away = await listAbsences(transaction, { ...period, officerId: coverId });
    if (away.length > 0) return { ok: false, refusal: 'cover-away' };
    await addCover(transaction, request, { namedBy: by.officerId, at: clock.now() });
    await audit(transaction, by, 'cover-named', { unitId, absentId, coverId, fromOn, toOn });
    return { ok: true };
  });
}

/**
 * Kết thúc ủy quyền trước hạn: the absent officer is back, or the head decides otherwise. Ended twice is ended once.
 * @throws NotFound when there is none that the officer may end
 */
export async function endNamedCover({ database, clock }: Parts, by: Officer, id: number): Promise<void> {
  await inTransaction(database, async (transaction) => {
    const found = await findCover(transaction, id);
    if (!found) return;
    const { absent, cover, unit } = found;
    if (!mayNameCover(by, { unitId: unit.id, absentId: absent.officerId })) throw new NotFound('absence cover');
    await endCover(transaction, id, clock.now());
    const detail = { unitId: unit.id, absentId: absent.officerId, coverId: cover.officerId };
    await audit(transaction, by, 'cover-ended', detail);
  });
}

function audit(
  transaction: Parameters<typeof recordAudit>[0],
  { officerId, fullName }: Officer,
  action: string,
  detail: Readonly<Record<string, string | number>>,
): Promise<void> {
  return recordAudit(transaction, { actorKind: 'officer', actorId: officerId, actorName: fullName, action, detail });
}
