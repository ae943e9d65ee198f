import { findAdministration, type Officer, recordAudit } from '#capabilities/identity/index.ts';
import { type Clock, todayInVietnam } from '#platform/clock.ts';
import type { Connection, Transaction } from '#platform/database/transaction.ts';
import { NotPermitted } from '#platform/errors.ts';

/** Whose import it is: an officer in the office, or whoever has the command and the database on the machine. */
export type Importer =
  | { readonly officer: Pick<Officer, 'officerId' | 'fullName'> }
  | { readonly userOfMachine: string };

export const nameOf = (importer: Importer): string =>
  'officer' in importer ? importer.officer.fullName : importer.userOfMachine;

/** Quản lý danh mục thủ tục: administrators of the whole province, at this very moment. Default is refusal. */
export async function managesCatalogue(
  connection: Connection,
  clock: Clock,
  { officerId }: Pick<Officer, 'officerId'>,
): Promise<boolean> {
  const administration = await findAdministration(connection, officerId, todayInVietnam(clock).toString());
  return administration?.everywhere ?? false;
}

/** @throws NotPermitted unless the officer may manage the catalogue; the command needs only the machine's rights */
export async function requireCatalogueManager(
  transaction: Transaction,
  clock: Clock,
  importer: Importer,
): Promise<void> {
  if (!('officer' in importer)) return;
  if (!(await managesCatalogue(transaction, clock, importer.officer))) throw new NotPermitted('catalogue');
}

export function auditImport(
  transaction: Transaction,
  importer: Importer,
  action: 'catalogue-import-started' | 'catalogue-import-published' | 'catalogue-import-dropped',
  detail: Record<string, string | number | boolean>,
): Promise<void> {
  const actor =
    'officer' in importer
      ? { actorKind: 'officer' as const, actorId: importer.officer.officerId, actorName: importer.officer.fullName }
      : { actorKind: 'system' as const, actorName: importer.userOfMachine };
  return recordAudit(transaction, { ...actor, action, detail });
}
