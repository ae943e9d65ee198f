import type { Clock } from '#platform/clock.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { lockDossier } from '../storage/dossier-store.ts';
import { listLateConsultations, markReminded } from '../storage/unit-consultation-store.ts';
import { applyAction } from './apply-action.ts';

const BATCH = 500;

/**
 * Nhắc đơn vị quá hạn trả lời: by the worker, once for each question, as an event of the dossier: whose answer was late
 * stays on record. Says how many were reminded.
 */
export async function remindUnits({ database, clock }: { database: Database; clock: Clock }): Promise<number> {
  const at = clock.now();
  const late = await inTransaction(database, (transaction) => listLateConsultations(transaction, at, BATCH));
  for (const { code, consultation, unitId, unitName, ...key } of late) {
    await inTransaction(database, async (transaction) => {
      const dossier = await lockDossier(transaction, code);
      if (!dossier) return;
      // Refused when it was answered in between: then there is nothing to remind of.
      await applyAction(transaction, {
        code,
        actor: { kind: 'system', name: 'Hệ thống' },
        action: 'remind-unit',
        expectedVersion: dossier.version,
        at,
        consultation,
        data: { unitId, unitName },
      });
      await markReminded(transaction, key, at);
    });
  }
  return late.length;
}
