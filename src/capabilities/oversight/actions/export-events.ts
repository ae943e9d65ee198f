import type { OfficerActor } from '#capabilities/dossier/index.ts';
import { recordAudit } from '#capabilities/identity/index.ts';
import type { Database } from '#platform/database/transaction.ts';
import { NotFound } from '#platform/errors.ts';
import type { ExportReason, PastExport, UnstampedDays } from '../domain/event-export.ts';
import { isInspector } from '../domain/figure-scope.ts';
import { countUnstampedDays, exportLines, listPastExports } from '../storage/event-export-queries.ts';

export interface EventsRequest {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly reason: ExportReason;
  /** Căn cứ: number and date of the document that asks for it. */
  readonly document: string;
}

/**
 * Xuất sự kiện cho thanh tra: every event of a period with heads and time stamps, as lines to be verified elsewhere. Who
 * took what away, and why, is written down before the first line leaves.
 * @throws NotFound for everybody but an inspector
 */
export async function exportEvents(
  database: Database,
  officer: OfficerActor,
  { from, to, reason, document }: EventsRequest,
): Promise<AsyncIterable<string>> {
  if (!isInspector(officer)) throw new NotFound('audit log');
  const period = { from: from.toString(), to: to.toString() };
  await recordAudit(database.kysely, {
    actorKind: 'officer',
    actorId: officer.officerId,
    actorName: officer.fullName,
    action: 'events-exported',
    detail: { ...period, reason, document },
  });
  return exportLines(database, period);
}

export interface ExportStanding {
  readonly past: readonly PastExport[];
  readonly unstamped: UnstampedDays;
}

/** @throws NotFound as `exportEvents` */
export async function readExportStanding({ kysely }: Database, officer: OfficerActor): Promise<ExportStanding> {
  if (!isInspector(officer)) throw new NotFound('audit log');
  const [past, unstamped] = await Promise.all([listPastExports(kysely), countUnstampedDays(kysely)]);
  return { past, unstamped };
}
