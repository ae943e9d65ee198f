import { loadCalendars } from '#capabilities/agencies/index.ts';
import type { Clock } from '#platform/clock.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { ChangedMeanwhile } from '#platform/errors.ts';
import { isTimeToClose, lastDayToAnswer, type SupplementRule } from '../domain/supplement-rule.ts';
import { closingReason } from '../printing/closing-reason.ts';
import { listEvents } from '../storage/dossier-parts-queries.ts';
import { listUnanswered, loadSupplementRule, type UnansweredSupplement } from '../storage/supplement-rule-queries.ts';
import { applyAction } from './apply-action.ts';

const BATCH = 500;
const BY_RULE = { kind: 'system', name: 'Hệ thống, tự động theo quy định' } as const;

/**
 * Dừng giải quyết khi không bổ sung: by the worker, in office hours, some working days after the last day of the
 * request (national statuses 5 → 8). The rule is data and can be off. Somebody who acts in the same moment, another
 * worker among them, wins; says how many were closed.
 */
export async function closeUnanswered(platform: {
  readonly database: Database;
  readonly clock: Clock;
}): Promise<number> {
  const { database, clock } = platform;
  const now = clock.now().toZonedDateTimeISO('Asia/Ho_Chi_Minh');
  const today = now.toPlainDate();
  const rule = await loadSupplementRule(database.kysely, today.toString());
  if (!rule.closes) return 0;
  const calendarOf = await loadCalendars(database.kysely, today.toString());
  // Working days are never fewer than days of the calendar.
  const before = today.subtract({ days: rule.closeWorkingDaysAfter }).toString();
  let closed = 0;
  for (const unanswered of await listUnanswered(database.kysely, before, BATCH)) {
    const calendar = calendarOf(unanswered.receivingUnitId);
    if (!isTimeToClose(calendar, now)) continue;
    const events = await listEvents(database.kysely, unanswered.dossierId);
    const lastDay = lastDayToAnswer(calendar, rule, { respondBy: unanswered.respondBy, events });
    if (lastDay === undefined || Temporal.PlainDate.compare(today, lastDay) <= 0) continue;
    if (await close(database, unanswered, { rule, lastDay, at: clock.now() })) closed += 1;
  }
  return closed;
}

async function close(
  database: Database,
  { code, version, number, respondBy }: UnansweredSupplement,
  { rule, lastDay, at }: { rule: SupplementRule; lastDay: Temporal.PlainDate; at: Temporal.Instant },
): Promise<boolean> {
  const note = closingReason({ number, respondBy: Temporal.PlainDate.from(respondBy), lastDay });
  const legalBasis = rule.legalBasis === null ? {} : { legalBasis: rule.legalBasis };
  const data = { unansweredSupplement: number, respondBy, lastDay: lastDay.toString(), ...legalBasis };
  const request = { code, actor: BY_RULE, action: 'stop', expectedVersion: version, at, note, data } as const;
  try {
    return (await inTransaction(database, (transaction) => applyAction(transaction, request))).ok;
  } catch (error) {
    if (error instanceof ChangedMeanwhile) return false;
    throw error;
  }
}
