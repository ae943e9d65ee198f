import { randomInt } from 'node:crypto';
import { getCitizenDossier } from '#capabilities/dossier/index.ts';
import { recordAudit } from '#capabilities/identity/index.ts';
import { inTransaction } from '#platform/database/transaction.ts';
import { newSecretCode } from '#shared/secret-code.ts';
import { saveFeeCode } from '../storage/fee-code-store.ts';
import type { AskMeans } from './ask-platform.ts';
import { isPayable, type Payer } from './begin-payment.ts';

/**
 * Tạo mã nộp thay: the person hands it to whoever pays for them; a new one ends the one of before. False when nothing
 * is owed.
 * @throws NotFound when it is somebody else's dossier
 */
export async function makeFeeCode(
  { database, clock }: Pick<AskMeans, 'database' | 'clock'>,
  owner: Payer,
  dossierCode: string,
): Promise<boolean> {
  return inTransaction(database, async (transaction) => {
    const dossier = await getCitizenDossier(transaction, owner, dossierCode);
    if (!isPayable(dossier)) return false;
    await saveFeeCode(transaction, { dossierId: dossier.id, code: newSecretCode('TP', randomInt), at: clock.now() });
    await recordAudit(transaction, {
      actorKind: 'citizen',
      actorId: owner.accountId,
      actorName: owner.fullName,
      accountId: owner.accountId,
      action: 'fee-code-made',
      subject: dossierCode,
    });
    return true;
  });
}
