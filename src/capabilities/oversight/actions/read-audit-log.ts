import type { OfficerActor } from '#capabilities/dossier/index.ts';
import { recordAudit } from '#capabilities/identity/index.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import type { AuditLogFilter, LoggedDeed } from '../domain/audit-log.ts';
import { isInspector } from '../domain/figure-scope.ts';
import { DEEDS_PER_PAGE, listDeeds } from '../storage/audit-log-queries.ts';

export interface AuditLogPage {
  readonly deeds: readonly LoggedDeed[];
  readonly hasMore: boolean;
}

/**
 * Xem nhật ký: an inspector looks at who did what; whoever watches is watched too, so the look is written down with it.
 * @throws NotFound for everybody else: that the page exists is not their business
 */
export async function readAuditLog(
  database: Database,
  officer: OfficerActor,
  /** Missing where what was asked cannot be read: nothing is shown, and nothing was looked at. */
  filter: AuditLogFilter | undefined,
  page: number,
): Promise<AuditLogPage> {
  if (!isInspector(officer)) throw new NotFound('audit log');
  if (filter === undefined) return { deeds: [], hasMore: false };
  return inTransaction(database, async (transaction) => {
    const deeds = await listDeeds(transaction, filter, page);
    const { from, to, username, action, dossierCode } = filter;
    await recordAudit(transaction, {
      actorKind: 'officer',
      actorId: officer.officerId,
      actorName: officer.fullName,
      action: 'audit-log-read',
      ...(dossierCode !== undefined && { subject: dossierCode }),
      detail: {
        from: from.toString(),
        to: to.toString(),
        page,
        ...(username !== undefined && { username }),
        ...(action !== undefined && { action }),
      },
    });
    return { deeds: deeds.slice(0, DEEDS_PER_PAGE), hasMore: deeds.length > DEEDS_PER_PAGE };
  });
}
