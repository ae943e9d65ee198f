import type { Officer } from '#capabilities/identity/index.ts';
import { type Clock, todayInVietnam } from '#platform/clock.ts';
import { inTransaction, type Transaction } from '#platform/database/transaction.ts';
import type { CitizenReport, ReportClass } from '../domain/citizen-report.ts';
import type { PublicationDeed } from '../domain/feedback-item.ts';
import { standingOf, stateAfter } from '../domain/report-transition.ts';
import { addFeedbackEvent } from '../storage/feedback-store.ts';
import { findReport } from '../storage/report-queries.ts';
import { isStaffed, lockReport, type ReportChange, saveReport } from '../storage/report-store.ts';
import { type HandledFeedback, handledBy, mayDo, type Parts, recordDeed } from './feedback-deeds.ts';
import { isUnitKnown } from './file-report.ts';
import { dueAfter } from './report-deadlines.ts';

/** Việc của cán bộ với một phản ánh, kiến nghị. */
export type ReportDeed =
  | { readonly type: 'classified'; readonly class: ReportClass }
  | { readonly type: 'refused'; readonly text: string }
  | { readonly type: 'transferred'; readonly toUnitId: number; readonly text: string }
  | { readonly type: 'transferred-out'; readonly text: string }
  | { readonly type: 'supplement-requested'; readonly text: string }
  | { readonly type: 'answered'; readonly text: string }
  | PublicationDeed;

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
): Promise<HandledFeedback> {
  return inTransaction(database, async (transaction): Promise<HandledFeedback> => {
    const report = handledBy(await lockReport(transaction, code), officer);
    if (!mayDo(deed, report, officer)) return { ok: false, refusal: 'not-the-head' };
    const state = stateAfter(standingOf(report), deed.type);
    if (state === undefined) return { ok: false, refusal: 'changed-meanwhile' };
    const moved = await movedBy(transaction, report, deed, clock);
    if (moved === undefined) return { ok: false, refusal: 'unit-unknown' };
    const change = { ...changeBy(deed, clock.now()), ...moved, state };
    const at = clock.now();
    const unitId = moved.unitId ?? report.unitId;
    await addFeedbackEvent(transaction, 'report', report, {
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
  if (unitId === report.unitId || !(await isUnitKnown(transaction, unitId))) return undefined;
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
