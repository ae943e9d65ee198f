import type { Connection } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import { mayRead, type OfficerActor } from '../domain/access.ts';
import type { DossierStatus, DossierStep } from '../domain/dossier-status.ts';
import type { DossierDetail, DossierSummary } from '../domain/dossier-summary.ts';
import { owesFee } from '../domain/fee.ts';
import { ENDED } from '../domain/in-charge.ts';
import { isSettledLate } from '../domain/late-reason.ts';
import { findDetail, selectDossiers, toSummary } from './dossier-rows.ts';

/** Where the next page begins: after this dossier. */
export interface QueueCursor {
  readonly queueAt: Temporal.Instant;
  readonly code: string;
}

export interface QueueFilter {
  readonly statuses?: readonly DossierStatus[];
  readonly steps?: readonly DossierStep[];
  readonly procedureCode?: string;
  /** Part of a code. */
  readonly code?: string;
  readonly after?: QueueCursor;
  readonly limit: number;
}

export interface QueuePage {
  readonly dossiers: readonly DossierSummary[];
  /** Undefined on the last page. */
  readonly next: QueueCursor | undefined;
}

type QueueUnit = 'receiving_unit_id' | 'handling_unit_id' | 'returning_unit_id';

/** @throws NotFound when there is none, or the officer has no duty that reaches it. */
export async function getOfficeDossier(
  connection: Connection,
  officer: OfficerActor,
  code: string,
): Promise<DossierDetail> {
  const dossier = await findDetail(connection, code);
  if (!dossier || !mayRead(officer, accessFacts(dossier))) throw new NotFound('dossier');
  return dossier;
}

/** What the access rules need of a dossier that was read. */
export function accessFacts(dossier: DossierDetail) {
  return {
    accountId: dossier.accountId,
    receivingUnitId: dossier.receivingUnit.id,
    handlingUnitId: dossier.handlingUnit.id,
    returningUnitId: dossier.returningUnit.id,
    assigneeId: dossier.assigneeId,
    step: dossier.step,
    owesFee: owesFee(dossier),
    settledLate: isSettledLate(dossier),
  };
}

/** Hàng đợi của đơn vị: open dossiers of the units where the officer has one of the roles, the most urgent first. */
export async function listUnitQueue(
  connection: Connection,
  officer: OfficerActor,
  unit: 'receiving' | 'handling' | 'returning',
  filter: QueueFilter,
): Promise<QueuePage> {
  const unitIds = [...new Set(officer.duties.map(({ unitId }) => unitId))];
  const column = `${unit}_unit_id` as const;
  const lists = await Promise.all(unitIds.map((unitId) => queueOfUnit(connection, column, unitId, filter)));
  return toPage(lists.flat(), filter.limit);
}

async function queueOfUnit(connection: Connection, column: QueueUnit, unitId: number, filter: QueueFilter) {
  return filtered(connection, filter).where(`dossier.${column}`, '=', unitId).execute();
}

function filtered(connection: Connection, { statuses, steps, procedureCode, code, after, limit }: QueueFilter) {
  let query = selectDossiers(connection).where('dossier.status', 'not in', ENDED);
  if (statuses) query = query.where('dossier.status', 'in', [0, ...statuses]);
  if (steps) query = query.where('dossier.step', 'in', ['', ...steps]);
  if (procedureCode) query = query.where('dossier.procedure_code', '=', procedureCode);
  if (code) query = query.where('dossier.code', 'ilike', `%${code.replace(/[%_\\]/g, '\\$&')}%`);
  if (after) {
    const time = after.queueAt.toString();
    query = query.where((where) =>
      where.or([
        where('dossier.queue_at', '>', new Date(time)),
        where.and([
          where('dossier.queue_at', '=', new Date(time)),
          where(
            'dossier.id',
            '>',
            where.selectFrom('dossier as last').select('last.id').where('last.code', '=', after.code),
          ),
        ]),
      ]),
    );
  }
  return query
    .orderBy('dossier.queue_at')
    .orderBy('dossier.id')
    .limit(limit + 1);
}

type Row = Awaited<ReturnType<typeof queueOfUnit>>[number];

/** Lists of several units merged into one page. */
function toPage(rows: readonly Row[], limit: number): QueuePage {
  const unique = [...new Map(rows.map((row) => [row.id, row])).values()];
  unique.sort((one, other) => one.queue_at.getTime() - other.queue_at.getTime() || one.id - other.id);
  const dossiers = unique.slice(0, limit).map(toSummary);
  const last = dossiers.at(-1);
  const next = unique.length > limit && last ? { queueAt: last.queueAt, code: last.code } : undefined;
  return { dossiers, next };
}

/** How much waits in each step of the officer's receiving units; for tabs and the menu. */
export async function countUnitQueue(
  connection: Connection,
  officer: OfficerActor,
  unit: 'receiving' | 'handling' | 'returning',
): Promise<Map<DossierStep, number>> {
  const unitIds = [...new Set(officer.duties.map(({ unitId }) => unitId))];
  const rows = await connection
    .selectFrom('dossier')
    .select(['step', (select) => select.fn.countAll<number>().as('count')])
    .where('status', 'not in', ENDED)
    .where(`${unit}_unit_id` as const, 'in', [0, ...unitIds])
    .groupBy('step')
    .execute();
  return new Map(rows.map(({ step, count }) => [step as DossierStep, count]));
}

/** Tra cứu by a whole code, also closed ones; undefined when there is none the officer may know of. */
export async function searchOfficeDossier(
  connection: Connection,
  officer: OfficerActor,
  code: string,
): Promise<DossierSummary | undefined> {
  const dossier = await findDetail(connection, code);
  return dossier && mayRead(officer, accessFacts(dossier)) ? dossier : undefined;
}
