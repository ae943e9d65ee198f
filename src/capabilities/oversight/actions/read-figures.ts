import {
  type FigureKind,
  type FigurePage,
  type FigurePeriod,
  type FigureRow,
  type FigureWay,
  type LateReason,
  type LateReasonCount,
  listFigureDossiers,
  listFigures,
  listLateReasons,
  type OfficerActor,
} from '#capabilities/dossier/index.ts';
import { recordAudit } from '#capabilities/identity/index.ts';
import { type Clock, todayInVietnam } from '#platform/clock.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import { type FigureUnits, unitsOf } from './figure-units.ts';

interface Parts {
  readonly database: Database;
  readonly clock: Clock;
}

export interface FigureRequest extends FigurePeriod {
  /** Agency code; the officer's own units, or the province, when left out. */
  readonly unitCode?: string | undefined;
}

export interface FigureTable extends FigureUnits {
  readonly rows: readonly FigureRow[];
  readonly lateReasons: LateReasons;
}

/** Vì sao giải quyết quá hạn. */
export type LateReasons = readonly LateReasonCount[];

/**
 * Xem số liệu. Names nobody, so the look is not written down.
 * @throws NotFound for whoever leads nothing and inspects nothing, and for units that are not theirs
 */
export async function readFigures(
  { database: { kysely }, clock }: Parts,
  officer: OfficerActor,
  { by, ...request }: FigureRequest & { readonly by: FigureWay },
): Promise<FigureTable> {
  const units = await unitsOf(kysely, officer, request.unitCode);
  // Officers are told only within units: nobody compares those of the whole province in one list.
  if (by === 'officer' && units.unitIds === null) throw new NotFound('figures');
  const { unitIds } = units;
  const [rows, lateReasons] = await Promise.all([
    listFigures(kysely, { ...request, by, unitIds, today: todayInVietnam(clock) }),
    listLateReasons(kysely, { ...request, unitIds }),
  ]);
  return { ...units, rows, lateReasons };
}

export interface FigureDossiersRequest extends FigureRequest {
  readonly kind: FigureKind;
  /** Of what was finished late; null: nobody said why. */
  readonly lateReason?: LateReason | null | undefined;
  readonly fieldCode?: string | undefined;
  readonly procedureCode?: string | undefined;
  readonly officerNumber?: number | undefined;
  /** Code of the last dossier of the page before. */
  readonly after?: string | undefined;
}

const PER_PAGE = 50;

/**
 * Mở một con số ra danh sách hồ sơ. It names people, so the look is written down with it.
 * @throws NotFound as `readFigures`
 */
export async function openFigure(
  { database, clock }: Parts,
  officer: OfficerActor,
  { after, ...request }: FigureDossiersRequest,
): Promise<FigureUnits & FigurePage> {
  const today = todayInVietnam(clock);
  return inTransaction(database, async (transaction) => {
    const units = await unitsOf(transaction, officer, request.unitCode);
    const page = await listFigureDossiers(
      transaction,
      { ...request, unitIds: units.unitIds, today },
      { after, limit: PER_PAGE },
    );
    await recordAudit(transaction, {
      actorKind: 'officer',
      actorId: officer.officerId,
      actorName: officer.fullName,
      action: 'figure-opened',
      detail: {
        figure: request.kind,
        unit: units.unit?.name ?? 'all',
        from: request.from.toString(),
        to: request.to.toString(),
      },
    });
    return { ...units, ...page };
  });
}
