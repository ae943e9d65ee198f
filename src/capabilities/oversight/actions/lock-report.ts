import { sql } from 'kysely';
import {
  type FigureKind,
  type Figures,
  type OfficerActor,
  recountFigure,
  totalOf,
} from '#capabilities/dossier/index.ts';
import { recordAudit } from '#capabilities/identity/index.ts';
import { todayInVietnam } from '#platform/clock.ts';
import { inTransaction, type Transaction } from '#platform/database/transaction.ts';
import { insertLockedReport } from '../storage/locked-report-store.ts';
import { type ReportParts, type ReportRequest, type ReportUnit, reportRows, reportUnit } from './read-report.ts';

/** Kỳ chưa hết; đã có người khóa; số liệu không khớp với hồ sơ. */
export type LockRefusal = 'period-open' | 'already-locked' | 'figures-differ';

export type LockResult = { readonly ok: true } | { readonly ok: false; readonly refusal: LockRefusal };

const CHECKED = {
  'carried-over': (total) => total.carriedOver,
  'received-online': (total) => total.receivedOnline,
  'received-otherwise': (total) => total.receivedOtherwise,
  'finished-early': (total) => total.finishedEarly,
  'finished-on-time': (total) => total.finishedOnTime,
  'finished-late': (total) => total.finishedLate,
  'open-in-time': (total) => total.open - total.openLate,
  'open-late': (total) => total.openLate,
} as const satisfies Partial<Record<FigureKind, (total: Figures) => number>>;

/**
 * Khóa kỳ báo cáo: what was reported stays, and who locked it is written down. The counters are held against the
 * dossiers themselves first, at one moment.
 * @throws NotFound as `readReport`
 */
export async function lockReport(
  { database, clock }: ReportParts,
  officer: OfficerActor,
  { unitCode, from, to }: ReportRequest,
): Promise<LockResult> {
  return inTransaction(database, async (transaction) => {
    await sql`set transaction isolation level repeatable read`.execute(transaction);
    const unit = await reportUnit(transaction, officer, unitCode);
    const today = todayInVietnam(clock);
    if (Temporal.PlainDate.compare(to, today) >= 0) return { ok: false, refusal: 'period-open' };
    const question = { unit, from, to, today };
    const field = await reportRows(transaction, { ...question, way: 'field' });
    if (!(await agrees(transaction, totalOf(field), question))) return { ok: false, refusal: 'figures-differ' };
    const byUnit = unit === null ? await reportRows(transaction, { ...question, way: 'unit' }) : undefined;
    const isFirst = await insertLockedReport(transaction, {
      unitId: unit?.id ?? null,
      from,
      to,
      figures: { field, ...(byUnit && { unit: byUnit }) },
      officerId: officer.officerId,
      lockedAt: clock.now(),
    });
    if (!isFirst) return { ok: false, refusal: 'already-locked' };
    await recordAudit(transaction, {
      actorKind: 'officer',
      actorId: officer.officerId,
      actorName: officer.fullName,
      action: 'report-locked',
      detail: { unit: unit?.name ?? 'all', from: from.toString(), to: to.toString() },
    });
    return { ok: true };
  });
}

async function agrees(
  transaction: Transaction,
  total: Figures,
  {
    unit,
    from,
    to,
    today,
  }: { unit: ReportUnit; from: Temporal.PlainDate; to: Temporal.PlainDate; today: Temporal.PlainDate },
): Promise<boolean> {
  for (const [kind, of] of Object.entries(CHECKED) as [FigureKind, (total: Figures) => number][]) {
    const filter = { kind, unitIds: unit === null ? null : [unit.id], from, to, today };
    if ((await recountFigure(transaction, filter)) !== of(total)) return false;
  }
  return true;
}
