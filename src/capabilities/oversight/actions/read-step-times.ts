import {
  type FigurePage,
  findLastMeasuredDay,
  listStepTimeDossiers,
  listStepTimes,
  type OfficerActor,
  type StepTimePeriod,
  type StepTimeRow,
} from '#capabilities/dossier/index.ts';
import { recordAudit } from '#capabilities/identity/index.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { type FigureUnits, unitsOf } from './figure-units.ts';

export interface StepTimeRequest extends StepTimePeriod {
  /** Agency code; the officer's own units, or the province, when left out. */
  readonly unitCode?: string | undefined;
}

export interface StepTimeTable extends FigureUnits {
  readonly rows: readonly StepTimeRow[];
  /** Undefined before the worker measured for the first time. */
  readonly measuredTo: Temporal.PlainDate | undefined;
}

/**
 * Xem thời gian của bước, as the worker measured it: of the steps that the units work in themselves. Names nobody.
 * @throws NotFound for whoever leads nothing and inspects nothing, and for units that are not theirs
 */
export async function readStepTimes(
  { database: { kysely } }: { readonly database: Database },
  officer: OfficerActor,
  { unitCode, ...period }: StepTimeRequest,
): Promise<StepTimeTable> {
  const units = await unitsOf(kysely, officer, unitCode);
  const [rows, measuredTo] = await Promise.all([
    listStepTimes(kysely, { ...period, unitIds: units.unitIds }),
    findLastMeasuredDay(kysely),
  ]);
  return { ...units, rows, measuredTo };
}

export interface StepTimeDossiersRequest extends StepTimeRequest {
  readonly procedureCode: string;
  readonly workflowStep: string;
  readonly onlyOverPlan: boolean;
  /** Code of the last dossier of the page before. */
  readonly after?: string | undefined;
}

const PER_PAGE = 50;

/**
 * Mở một dòng ra danh sách hồ sơ. It names people, so the look is written down with it.
 * @throws NotFound as `readStepTimes`
 */
export async function openStepTime(
  { database }: { readonly database: Database },
  officer: OfficerActor,
  { unitCode, after, ...filter }: StepTimeDossiersRequest,
): Promise<FigureUnits & FigurePage> {
  return inTransaction(database, async (transaction) => {
    const units = await unitsOf(transaction, officer, unitCode);
    const page = await listStepTimeDossiers(
      transaction,
      { ...filter, unitIds: units.unitIds },
      { after, limit: PER_PAGE },
    );
    await recordAudit(transaction, {
      actorKind: 'officer',
      actorId: officer.officerId,
      actorName: officer.fullName,
      action: 'figure-opened',
      detail: {
        figure: filter.onlyOverPlan ? 'step-over-plan' : 'step-time',
        procedure: filter.procedureCode,
        step: filter.workflowStep,
        unit: units.unit?.name ?? 'all',
        from: filter.from.toString(),
        to: filter.to.toString(),
      },
    });
    return { ...units, ...page };
  });
}
