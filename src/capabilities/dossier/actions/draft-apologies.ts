import { loadCalendars } from '#capabilities/agencies/index.ts';
import type { TimeLimit } from '#engines/clock/due-at.ts';
import { type Database, inTransaction, type Transaction } from '#platform/database/transaction.ts';
import { openConsultations } from '../domain/dossier-action.ts';
import { draftFrom, type ExtensionReason, extensionBounds } from '../domain/extension.ts';
import { loadDeadlineRule } from '../storage/deadline-rule.ts';
import { listEvents } from '../storage/dossier-parts-queries.ts';
import { addDraft, type FallingDue, listFallingDue, loadExtensionRule } from '../storage/extension-store.ts';

/** Longer than the longest holidays: which of these are near enough is for the calendar of each unit to say. */
const LOOK_AHEAD_IN_DAYS = 21;
const BATCH = 1000;

/**
 * Soạn sẵn dự thảo thư xin lỗi: by the worker, some working days before a date that may be missed, so that whoever
 * settles the dossier meets it among their work. It is never sent by itself. Says how many were laid out.
 */
export async function draftApologies(platform: {
  readonly database: Database;
  readonly clock: { now(): Temporal.Instant };
}): Promise<number> {
  const now = platform.clock.now();
  const on = now.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate().toString();
  return inTransaction(platform.database, async (transaction) => {
    const rule = await loadExtensionRule(transaction, on);
    const calendarOf = await loadCalendars(transaction, on);
    const before = now.add({ hours: LOOK_AHEAD_IN_DAYS * 24 });
    const limits = new Map<string, TimeLimit>();
    let drafted = 0;
    for (const dossier of await listFallingDue(transaction, before, BATCH)) {
      const calendar = calendarOf(dossier.handlingUnitId);
      const { dueAt } = dossier;
      if (Temporal.Instant.compare(draftFrom(calendar, dueAt, rule), now) > 0) continue;
      const limit = await limitOf(transaction, dossier, limits);
      const { suggested } = extensionBounds(calendar, { dueAt, limit, rule }, now);
      const reasonCode = await knownReason(transaction, dossier.id);
      drafted += await addDraft(transaction, {
        dossierId: dossier.id,
        reasonCode,
        newDueOn: suggested.toString(),
        at: now,
      });
    }
    return drafted;
  });
}

async function limitOf(
  transaction: Transaction,
  { procedureVersionId, channel }: FallingDue,
  known: Map<string, TimeLimit>,
): Promise<TimeLimit> {
  const key = `${procedureVersionId} ${channel}`;
  const limit = known.get(key) ?? (await loadDeadlineRule(transaction, procedureVersionId, channel)).limit;
  known.set(key, limit);
  return limit;
}

/** What the record itself can tell; anything else only the officer knows. */
async function knownReason(transaction: Transaction, dossierId: number): Promise<ExtensionReason> {
  const open = openConsultations(await listEvents(transaction, dossierId));
  return open.length > 0 ? 'opinion-outstanding' : 'other';
}
