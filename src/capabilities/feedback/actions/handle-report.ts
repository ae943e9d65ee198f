import { type Officer, recordAudit } from '#capabilities/identity/index.ts';
import { type Clock, todayInVietnam } from '#platform/clock.ts';
import { type Database, inTransaction, type Transaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import type { CitizenReport, ReportClass } from '../domain/citizen-report.ts';
import { mayHandle, mayPublish } from '../domain/report-access.ts';
import { standingOf, stateAfter } from '../domain/report-transition.ts';
import { findReport, listReportUnits } from '../storage/report-queries.ts';
import { addReportEvent, isStaffed, lockReport, type ReportChange, saveReport } from '../storage/report-store.ts';
import { dueAfter } from './report-deadlines.ts';

interface Parts {
  readonly database: Database;
  readonly clock: Clock;
}

/** Việc của cán bộ với một phản ánh, kiến nghị. */
export type ReportDeed =
  | { readonly type: 'classified'; readonly class: ReportClass }
  | { readonly type: 'refused'; readonly text: string }
  | { readonly type: 'transferred'; readonly toUnitId: number; readonly text: string }
  | { readonly type: 'transferred-out'; readonly text: string }
  | { readonly type: 'supplement-requested'; readonly text: string }
  | { readonly type: 'answered'; readonly text: string }
  | { readonly type: 'published'; readonly question: string; readonly answer: string }
  | { readonly type: 'kept-private'; readonly text: string };

export type ReportRefusal = 'changed-meanwhile' | 'unit-unknown' | 'not-the-head';

export type HandledReport = { readonly ok: true } | { readonly ok: false; readonly refusal: ReportRefusal };

/**
 * Mở phản ánh: shows who sent it, so the look is on record.
 * @throws NotFound for whoever does not handle it
 */
export async function openReport({ database }: Parts, officer: Officer, code: string): Promise<CitizenReport> {
  return inTransaction(database, async (transaction) => {
    const report = handledBy(await findReport(transaction, code), officer);
    await recordDeed(transaction, officer, report, 'citizen-report-opened');
    return report;
  });
}

/**
 * Xử lý phản ánh: register and classify, refuse, transfer, ask for a supplement, answer, publish. One transaction.
 * @throws NotFound for whoever does not handle it
 */
export async function handleReport(
  { database, clock }: Parts,
  officer: Officer,
  code: string,
  deed: ReportDeed,
): Promise<HandledReport> {
  return inTransaction(database, async (transaction): Promise<HandledReport> => {
    const report = handledBy(await lockReport(transaction, code), officer);
    const isPublishing = deed.type === 'published' || deed.type === 'kept-private';
    if (isPublishing && !mayPublish(report, officer.duties)) return { ok: false, refusal: 'not-the-head' };
    const state = stateAfter(standingOf(report), deed.type);
    if (state === undefined) return { ok: false, refusal: 'changed-meanwhile' };
    const moved = await movedBy(transaction, report, deed, clock);
    if (moved === undefined) return { ok: false, refusal: 'unit-unknown' };
    const change = { ...changeBy(deed, clock.now()), ...moved, state };
    const at = clock.now();
    const unitId = moved.unitId ?? report.unitId;
    await addReportEvent(transaction, report, {
      type: deed.type,
      text: textOf(deed),
      unitId,
      officerId: officer.officerId,
      at,
    });
    await saveReport(transaction, report.id, { ...change, dueAt: await dueAfter(transaction, report, change) });
    await recordDeed(transaction, officer, report, `citizen-report-${deed.type}`);
    return { ok: true };
  });
}

function handledBy(report: CitizenReport | undefined, officer: Officer): CitizenReport {
  if (report === undefined || !mayHandle(report, officer.duties)) throw new NotFound('citizen report');
  return report;
}

function changeBy(deed: ReportDeed, at: Temporal.Instant): Omit<ReportChange, 'state' | 'dueAt'> {
  if (deed.type === 'classified') return { class: deed.class };
  if (deed.type === 'answered') return { answered: { text: deed.text, at }, publication: null };
  if (deed.type === 'published') return { publication: { question: deed.question, answer: deed.answer, at } };
  if (deed.type === 'kept-private') return { publication: 'kept-private' };
  return {};
}

/** Chuyển: the clock of the unit that gets it starts anew. Undefined where nobody would read it. */
async function movedBy(
  transaction: Transaction,
  report: CitizenReport,
  deed: ReportDeed,
  clock: Clock,
): Promise<Pick<ReportChange, 'unitId' | 'headsOnly' | 'clockFrom' | 'class'> | undefined> {
  if (deed.type !== 'transferred') return {};
  const { toUnitId: unitId } = deed;
  const isKnown = (await listReportUnits(transaction)).some(({ id }) => id === unitId);
  if (!isKnown || unitId === report.unitId) return undefined;
  const on = todayInVietnam(clock).toString();
  const hasHead = await isStaffed(transaction, { unitId, as: 'head', on });
  const isAboutThem = report.kind === 'behaviour' && report.aboutUnitId === unitId;
  if (!hasHead && (isAboutThem || !(await isStaffed(transaction, { unitId, as: 'anybody', on })))) return undefined;
  return { unitId, headsOnly: isAboutThem, clockFrom: clock.now(), class: null };
}

function textOf(deed: ReportDeed): string | null {
  if (deed.type === 'classified') return deed.class;
  if (deed.type === 'published') return null;
  return deed.text;
}

async function recordDeed(
  transaction: Transaction,
  officer: Officer,
  { code, unitId, accountId }: CitizenReport,
  action: string,
): Promise<void> {
  await recordAudit(transaction, {
    actorKind: 'officer',
    actorId: officer.officerId,
    actorName: officer.fullName,
    action,
    subject: code,
    ...(accountId !== null && { accountId }),
    detail: { unitId },
  });
}
