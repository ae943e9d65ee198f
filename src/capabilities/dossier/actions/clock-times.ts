import { loadCalendar } from '#capabilities/agencies/index.ts';
import type { Transaction } from '#platform/database/transaction.ts';
import { answerDueAt, deadline, indexRule } from '../domain/deadline.ts';
import type { DossierEvent } from '../domain/dossier-action.ts';
import type { ClockEffect, DossierStep } from '../domain/dossier-status.ts';
import { measuredDueAt, serviceIndexDueAt } from '../domain/extension.ts';
import { loadDeadlineRule } from '../storage/deadline-rule.ts';
import type { DossierChange, LockedDossier } from '../storage/dossier-store.ts';
import { loadExtensionRule } from '../storage/extension-store.ts';

type Times = Pick<
  DossierChange,
  | 'answerDueAt'
  | 'receivedAt'
  | 'dueAt'
  | 'originalDueAt'
  | 'queueAt'
  | 'finishedAt'
  | 'measuredDueAt'
  | 'serviceIndexDueAt'
>;

/** What the clock makes of a change: computed from the events, the change itself among them. */
export async function clockTimes(
  transaction: Transaction,
  dossier: LockedDossier,
  {
    clock,
    events,
    toStep,
    at,
  }: { clock: ClockEffect; events: readonly DossierEvent[]; toStep: DossierStep; at: Temporal.Instant },
): Promise<Partial<Times>> {
  if (clock === 'end') return { finishedAt: at };
  if (clock === 'reopen') return { finishedAt: null };
  if (clock !== 'start' && clock !== 'resume' && clock !== 'extend') return {};
  const on = at.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate().toString();
  if (toStep === 'awaiting-reception') {
    const answer = answerDueAt(await loadCalendar(transaction, { unitId: dossier.receivingUnitId, on }), at);
    return { answerDueAt: answer, queueAt: answer };
  }
  const calendar = await loadCalendar(transaction, { unitId: dossier.handlingUnitId, on });
  const rule = await loadDeadlineRule(transaction, dossier.procedureVersionId, dossier.channel);
  const told = deadline(events, calendar, rule, at);
  const byIndex = deadline(events, calendar, indexRule(rule), at);
  if (!told || !byIndex) return {};
  const { dueAt } = told;
  if (clock === 'start') return { receivedAt: at, dueAt, originalDueAt: dueAt, queueAt: dueAt };
  const extensionRule = await loadExtensionRule(transaction, on);
  return {
    dueAt,
    queueAt: dueAt,
    measuredDueAt: measuredDueAt(told, extensionRule),
    serviceIndexDueAt: serviceIndexDueAt(told, byIndex, extensionRule),
  };
}
