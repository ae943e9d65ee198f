import { recordAudit } from '#capabilities/identity/index.ts';
import type { Database } from '#platform/database/transaction.ts';
import type { OfficerActor } from '../domain/access.ts';
import type { WorkCriteria } from '../domain/saved-filter.ts';
import type { WorkView } from '../domain/work-view.ts';

/** Ghi nhật ký lần xuất: who took which list out of the system, before the first line of it is sent. */
export async function recordExport(
  { kysely }: Database,
  { officerId, fullName }: OfficerActor,
  { view, criteria: { procedure, status, due, officer } }: { readonly view: WorkView; readonly criteria: WorkCriteria },
): Promise<void> {
  await recordAudit(kysely, {
    actorKind: 'officer',
    actorId: officerId,
    actorName: fullName,
    action: 'work-exported',
    detail: {
      view,
      ...(procedure !== undefined && { procedure }),
      ...(status !== undefined && { status }),
      ...(due !== undefined && { due }),
      ...(officer !== undefined && { officer }),
    },
  });
}
