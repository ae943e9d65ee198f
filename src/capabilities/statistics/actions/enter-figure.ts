import { listUnits, type Unit } from '#capabilities/agencies/index.ts';
import { findAdministration, type Officer, recordAudit } from '#capabilities/identity/index.ts';
import { type Clock, todayInVietnam } from '#platform/clock.ts';
import { type Connection, type Database, inTransaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import { type ExternalIndicator, type FigureEntry, type FigureFault, figureFaults } from '../domain/external-figure.ts';
import { addFigureVersion, findFigureVersion } from '../storage/external-figure-store.ts';

interface Parts {
  readonly database: Database;
  readonly clock: Clock;
}

/** For whom an officer enters figures. */
export interface EnteringScope {
  /** The province as a whole too. */
  readonly province: boolean;
  /** Units of today, by their codes. */
  readonly units: readonly Unit[];
}

const ENTERING_KINDS = ['province-centre', 'department', 'commune', 'commune-police'] as const;

/**
 * Được nhập số liệu cho đơn vị nào: a head for the own units, an administrator for those administered, which for one of the
 * province are all and the province as a whole.
 * @throws NotFound for everybody else
 */
export async function enteringScope(connection: Connection, officer: Officer, today: string): Promise<EnteringScope> {
  const administration = await findAdministration(connection, officer.officerId, today);
  const heads = officer.duties.filter(({ role }) => role === 'head').map(({ unitId }) => unitId);
  if (!administration && heads.length === 0) throw new NotFound('figures of other systems');
  const own = [...heads, ...(administration?.unitIds ?? [])];
  const units = await listUnits(connection, ENTERING_KINDS);
  const province = administration?.everywhere ?? false;
  return { province, units: province ? units : units.filter(({ id }) => own.includes(id)) };
}

/** Của đơn vị nào in the scope: null for the province as a whole. @throws NotFound when it is not in the scope */
export function unitOfScope({ province, units }: EnteringScope, unitCode: string): Unit | null {
  if (unitCode === '' && province) return null;
  const unit = units.find(({ agencyCode }) => agencyCode === unitCode);
  if (!unit) throw new NotFound('unit');
  return unit;
}

/** Which figure is meant, and which version of it the officer saw: 0 when there was none. */
export interface MeantFigure {
  /** Empty: the province as a whole. */
  readonly unitCode: string;
  readonly month: string;
  readonly indicator: ExternalIndicator;
  readonly version: number;
}

export type Entered =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: 'unfit'; readonly faults: readonly FigureFault[] }
  | { readonly ok: false; readonly refusal: 'entered-already' | 'changed-meanwhile' };

/**
 * Nhập hoặc sửa số liệu từ hệ thống khác. What stood there before stays in its history.
 * @throws NotFound for whoever may not enter figures of the unit
 */
export async function enterFigure(
  { database, clock }: Parts,
  officer: Officer,
  { unitCode, month, indicator, version }: MeantFigure,
  entry: FigureEntry,
): Promise<Entered> {
  return inTransaction(database, async (transaction): Promise<Entered> => {
    const today = todayInVietnam(clock).toString();
    const unit = unitOfScope(await enteringScope(transaction, officer, today), unitCode);
    const faults = figureFaults({ month }, entry, today);
    if (faults.length > 0) return { ok: false, refusal: 'unfit', faults };
    const key = { unitId: unit?.id ?? null, month, indicator };
    const refused = { ok: false, refusal: version === 0 ? 'entered-already' : 'changed-meanwhile' } as const;
    if ((await findFigureVersion(transaction, key)) !== version) return refused;
    const by = { officerId: officer.officerId, at: clock.now() };
    if (!(await addFigureVersion(transaction, { ...key, ...entry, version: version + 1 }, by))) return refused;
    await recordAudit(transaction, {
      actorKind: 'officer',
      actorId: officer.officerId,
      actorName: officer.fullName,
      action: version === 0 ? 'external-figure-entered' : 'external-figure-corrected',
      subject: `${unitCode || 'toan-tinh'} ${month.slice(0, 7)} ${indicator}`,
      detail: { which: entry.which, of: entry.of, version: version + 1 },
    });
    return { ok: true };
  });
}
