import { findUnit } from '#capabilities/agencies/index.ts';
import { listRegister, type OfficerActor, type RegisterEntry, registerUnits } from '#capabilities/dossier/index.ts';
import { recordAudit } from '#capabilities/identity/index.ts';
import { type Printer, PrintFailed } from '#engines/print/printer.ts';
import type { DossierRegister } from '#engines/print/templates.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { NotFound, Unavailable } from '#platform/errors.ts';

export interface RegisterQuestion {
  /** The officer's own when left out. */
  readonly unitId?: number | undefined;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly procedureCode?: string | undefined;
}

export interface Register {
  readonly unit: { readonly id: number; readonly name: string };
  readonly entries: readonly RegisterEntry[];
  /** There are more than are shown. */
  readonly isCut: boolean;
}

const MOST_ENTRIES = 1000;

/**
 * Xem sổ theo dõi hồ sơ of a unit and a period. It names people, so the look is written down with it.
 * @throws NotFound for whoever keeps no register of that unit
 */
export async function readRegister(
  database: Database,
  officer: OfficerActor,
  { unitId, from, to, procedureCode }: RegisterQuestion,
): Promise<Register> {
  const units = registerUnits(officer);
  const id = unitId ?? units?.[0] ?? officer.duties[0]?.unitId;
  if (id === undefined || (units !== undefined && !units.includes(id))) throw new NotFound('register');
  return inTransaction(database, async (transaction) => {
    const unit = await findUnit(transaction, id);
    if (!unit) throw new NotFound('register');
    const entries = await listRegister(transaction, {
      unitId: id,
      from,
      to,
      limit: MOST_ENTRIES + 1,
      ...(procedureCode === undefined ? {} : { procedureCode }),
    });
    await recordAudit(transaction, {
      actorKind: 'officer',
      actorId: officer.officerId,
      actorName: officer.fullName,
      action: 'register-read',
      detail: { unit: unit.name, from: from.toString(), to: to.toString() },
    });
    return {
      unit: { id, name: unit.name },
      entries: entries.slice(0, MOST_ENTRIES),
      isCut: entries.length > MOST_ENTRIES,
    };
  });
}

/** In sổ theo dõi hồ sơ. */
export async function printRegister(printer: Pick<Printer, 'print'>, register: DossierRegister): Promise<Uint8Array> {
  try {
    return await printer.print('dossier-register', register);
  } catch (error) {
    if (error instanceof PrintFailed) throw new Unavailable('printing', { cause: error });
    throw error;
  }
}
