import { recordAudit } from '#capabilities/identity/index.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { fold } from '#shared/fold.ts';
import type { ProvenHolder } from '../domain/counter-filing.ts';
import { hasUnclaimed } from '../storage/counter-filing-queries.ts';
import { giveToAccount, lockUnclaimed } from '../storage/counter-filing-store.ts';

/**
 * Nhận hồ sơ đã nộp tại quầy: who proved the number at level 2 gets the dossiers filed under it, when name and day of
 * birth are the card's too. A number mistyped at the counter must not show one person's dossier to another, so anything
 * less than all three is nobody's.
 */
export async function claimCounterDossiers(database: Database, holder: ProvenHolder): Promise<void> {
  if (!(await hasUnclaimed(database.kysely, holder.personalId))) return;
  await inTransaction(database, async (transaction) => {
    for (const dossier of await lockUnclaimed(transaction, holder.personalId)) {
      const isTheirs = fold(dossier.fullName) === fold(holder.fullName) && dossier.birthDate === holder.birthDate;
      if (!isTheirs) continue;
      await giveToAccount(transaction, dossier.id, holder);
      await recordAudit(transaction, {
        actorKind: 'citizen',
        actorId: holder.accountId,
        action: 'counter-dossier-claimed',
        subject: dossier.code,
        accountId: holder.accountId,
      });
    }
  });
}
