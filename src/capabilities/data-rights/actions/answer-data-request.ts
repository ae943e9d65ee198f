import { loadCalendar } from '#capabilities/agencies/index.ts';
import { findAdministration, type Officer, recordAudit } from '#capabilities/identity/index.ts';
import { type Clock, todayInVietnam } from '#platform/clock.ts';
import { type Database, inTransaction, type Transaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import {
  DATA_ANSWERS,
  type DataAnswer,
  type DataAnswerRefusal,
  extendedDueOn,
  LONGEST_TEXT,
} from '../domain/data-request.ts';
import {
  announce,
  type LockedDataRequest,
  lockDataRequest,
  saveAnswer,
  saveExtension,
} from '../storage/data-request-store.ts';

interface Parts {
  readonly database: Database;
  readonly clock: Clock;
}

/** Who answers for the province: its administrators. */
export async function isDataOfficer({ database, clock }: Parts, { officerId }: Officer): Promise<boolean> {
  const today = todayInVietnam(clock).toString();
  return (await findAdministration(database.kysely, officerId, today))?.everywhere ?? false;
}

/** @throws NotFound for everybody else: that somebody asked is nobody's business. */
export async function requireDataOfficer(parts: Parts, officer: Officer | null): Promise<Officer> {
  if (!officer || !(await isDataOfficer(parts, officer))) throw new NotFound('data requests');
  return officer;
}

export type AnsweredDataRequest = { readonly ok: true } | { readonly ok: false; readonly refusal: DataAnswerRefusal };

/** Trả lời, từ chối hoặc gia hạn một yêu cầu: with words that the person reads. */
export async function answerDataRequest(
  parts: Parts,
  answeredBy: Officer | null,
  wish: { readonly number: number; readonly answer: string; readonly text: string },
): Promise<AnsweredDataRequest> {
  const officer = await requireDataOfficer(parts, answeredBy);
  const answer = DATA_ANSWERS.find((known) => known === wish.answer);
  if (answer === undefined) return { ok: false, refusal: 'answer-unknown' };
  if (wish.text === '') return { ok: false, refusal: 'answer-missing' };
  if (wish.text.length > LONGEST_TEXT) return { ok: false, refusal: 'text-too-long' };
  return inTransaction(parts.database, async (transaction): Promise<AnsweredDataRequest> => {
    const request = await lockDataRequest(transaction, wish.number);
    if (request === undefined) throw new NotFound('data request');
    if (request.state !== 'open') return { ok: false, refusal: 'closed' };
    const said = { answer, text: wish.text, officer };
    if (!(await save(transaction, parts.clock, request, said))) return { ok: false, refusal: 'not-extendable' };
    await recordAudit(transaction, {
      actorKind: 'officer',
      actorId: officer.officerId,
      actorName: officer.fullName,
      action: `data-request-${answer}`,
      accountId: request.accountId,
      detail: { number: request.number, kind: request.kind, ...unitOf(officer) },
    });
    await announce(transaction, answer === 'extended' ? 'extended' : 'answered', request.number);
    return { ok: true };
  });
}

/** False when the law gives no more time. */
async function save(
  transaction: Transaction,
  clock: Clock,
  request: LockedDataRequest,
  { answer, text, officer }: { readonly answer: DataAnswer; readonly text: string; readonly officer: Officer },
): Promise<boolean> {
  const at = clock.now();
  if (answer !== 'extended') {
    await saveAnswer(transaction, request.number, { state: answer, text, at, officerId: officer.officerId });
    return true;
  }
  const calendar = await loadCalendar(transaction, { on: todayInVietnam(clock).toString() });
  const dueOn = extendedDueOn(request, calendar);
  if (dueOn === undefined) return false;
  await saveExtension(transaction, request.number, { dueOn, text, at });
  return true;
}

function unitOf({ duties }: Officer): { readonly unitId?: number } {
  const duty = duties.find(({ role }) => role === 'administrator');
  return duty === undefined ? {} : { unitId: duty.unitId };
}
