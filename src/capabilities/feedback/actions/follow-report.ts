import { inTransaction, type Transaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import { type CitizenReport, isSender } from '../domain/citizen-report.ts';
import { mayReopenUntil } from '../domain/report-clock.ts';
import { standingOf, stateAfter } from '../domain/report-transition.ts';
import { listFeedbackEvents } from '../storage/feedback-queries.ts';
import { addFeedbackEvent } from '../storage/feedback-store.ts';
import { getReportRule } from '../storage/report-queries.ts';
import { lockReport, type ReportChange, saveReport } from '../storage/report-store.ts';
import { type Parts, recordSenderDeed } from './feedback-deeds.ts';
import { dueAfter } from './report-deadlines.ts';

/** What somebody shows to be the sender: the account signed in, or the telephone written in the report. */
export interface SenderProof {
  readonly accountId: string | null;
  readonly phone: string | null;
}

export type SenderDeed =
  | { readonly type: 'supplemented'; readonly text: string }
  | { readonly type: 'reopened'; readonly text: string }
  | { readonly type: 'rated'; readonly isSatisfied: boolean; readonly text: string | null };

export type FollowedReport =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: 'changed-meanwhile' | 'too-late' };

/**
 * Người gửi bổ sung, đề nghị xem xét lại (một lần), đánh giá việc xử lý.
 * @throws NotFound for whoever does not show to be the sender
 */
export async function followReport(
  { database, clock }: Parts,
  proof: SenderProof,
  code: string,
  deed: SenderDeed,
): Promise<FollowedReport> {
  return inTransaction(database, async (transaction): Promise<FollowedReport> => {
    const report = await lockReport(transaction, code);
    if (report === undefined || !isSender(report, proof)) throw new NotFound('citizen report');
    const state = stateAfter(standingOf(report), deed.type);
    if (state === undefined) return { ok: false, refusal: 'changed-meanwhile' };
    const at = clock.now();
    if (deed.type === 'reopened' && (await isTooLate(transaction, report, at)))
      return { ok: false, refusal: 'too-late' };
    await addFeedbackEvent(transaction, 'report', report, {
      type: deed.type,
      text: deed.text,
      unitId: report.unitId,
      officerId: null,
      at,
    });
    const change = { ...changeBy(deed, at), state };
    await saveReport(transaction, report.id, { ...change, dueAt: await dueAfter(transaction, report, change) });
    const { accountId } = proof;
    await recordSenderDeed(transaction, { ...report, accountId }, `citizen-report-${deed.type}`);
    return { ok: true };
  });
}

/** Handled again from the start: the answer, its rating and its publication are of the past. */
function changeBy(deed: SenderDeed, at: Temporal.Instant): Omit<ReportChange, 'state' | 'dueAt'> {
  if (deed.type === 'rated') return { rated: { isSatisfied: deed.isSatisfied, at } };
  if (deed.type === 'reopened')
    return { reopenedAt: at, clockFrom: at, answered: null, rated: null, publication: null };
  return {};
}

async function isTooLate(transaction: Transaction, report: CitizenReport, at: Temporal.Instant): Promise<boolean> {
  const ended = (await listFeedbackEvents(transaction, 'report', report.id)).findLast(
    ({ type }) => type === 'answered' || type === 'refused',
  );
  if (ended === undefined) return false;
  const rule = await getReportRule(transaction, report.ruleFrom);
  return Temporal.Instant.compare(at, mayReopenUntil(ended.at, rule)) > 0;
}
