import { randomInt } from 'node:crypto';
import { listUnits, loadCalendar } from '#capabilities/agencies/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { inTransaction, type Transaction } from '#platform/database/transaction.ts';
import { newSecretCode } from '#shared/secret-code.ts';
import type { ReportText } from '../domain/citizen-report.ts';
import { deadlinesOf } from '../domain/report-clock.ts';
import { type Route, routeReport } from '../domain/report-routing.ts';
import { addFeedbackEvent } from '../storage/feedback-store.ts';
import { getReportRule, listReportUnits } from '../storage/report-queries.ts';
import { insertReport, isStaffed } from '../storage/report-store.ts';
import { type Parts, recordSenderDeed } from './feedback-deeds.ts';

export type FiledReport =
  | { readonly ok: true; readonly code: string }
  | { readonly ok: false; readonly refusal: 'sender-missing' | 'unit-unknown' };

/**
 * Gửi phản ánh, kiến nghị, by anybody. The same form sent twice is one report.
 * @param filed id of the form that was filled in, and the account of whoever had signed in
 */
export async function fileReport(
  { database, clock }: Parts,
  filed: { readonly id: string; readonly accountId: string | null },
  text: ReportText,
): Promise<FiledReport> {
  return inTransaction(database, async (transaction): Promise<FiledReport> => {
    const now = clock.now();
    const today = todayInVietnam(clock).toString();
    const rule = await getReportRule(transaction, today);
    if (text.sender === null && !rule.allowsAnonymous) return { ok: false, refusal: 'sender-missing' };
    if (!(await isUnitKnown(transaction, text.aboutUnitId))) return { ok: false, refusal: 'unit-unknown' };
    const route = await findRoute(transaction, text, today);
    const calendar = await loadCalendar(transaction, { unitId: route.unitId, on: today });
    const { refuse } = deadlinesOf({ from: now, pauses: [], answeredAt: null }, rule, calendar);
    const { code, isNew } = await insertReport(transaction, {
      ...text,
      ...route,
      ...filed,
      code: newSecretCode('PA', randomInt),
      filedAt: now,
      ruleFrom: rule.validFrom,
      dueAt: refuse,
    });
    if (!isNew) return { ok: true, code };
    const { unitId } = route;
    const report = { ...filed, code, unitId };
    await addFeedbackEvent(transaction, 'report', report, { type: 'filed', unitId, officerId: null, at: now });
    await recordSenderDeed(transaction, report, 'citizen-report-filed', { kind: text.kind });
    return { ok: true, code };
  });
}

export async function isUnitKnown(transaction: Transaction, unitId: number | null): Promise<boolean> {
  return unitId === null || (await listReportUnits(transaction)).some(({ id }) => id === unitId);
}

export async function findRoute(
  transaction: Transaction,
  report: Pick<ReportText, 'kind' | 'aboutUnitId'>,
  on: string,
): Promise<Route> {
  const [centre] = await listUnits(transaction, ['province-centre']);
  if (centre === undefined) throw new Error('the province has no centre');
  const unitId = report.aboutUnitId ?? centre.id;
  const [hasHead, hasAnybody] = [
    await isStaffed(transaction, { unitId, as: 'head', on }),
    await isStaffed(transaction, { unitId, as: 'anybody', on }),
  ];
  return routeReport(report, { hasHead, hasAnybody }, centre.id);
}
