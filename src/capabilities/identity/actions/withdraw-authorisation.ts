import type { Clock } from '#platform/clock.ts';
import { type Database, inTransaction } from '#platform/database/transaction.ts';
import { NotFound, NotPermitted } from '#platform/errors.ts';
import { managedBusiness } from '../domain/authorisation.ts';
import type { Citizen } from '../domain/citizen.ts';
import { recordAudit } from '../storage/audit-store.ts';
import { closeAuthorisation } from '../storage/authorisation-store.ts';

/**
 * Thu hồi ủy quyền: at their next request the member no longer acts for the business.
 * @throws NotPermitted when the person represents no business
 * @throws NotFound when it is not of this business, or withdrawn already
 */
export async function withdrawAuthorisation(
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  citizen: Citizen,
  id: string,
): Promise<void> {
  const business = managedBusiness(citizen);
  if (business === undefined) throw new NotPermitted('authorise members');
  await inTransaction(database, async (transaction) => {
    const where = { id, businessId: business.accountId };
    if (!(await closeAuthorisation(transaction, where, citizen.accountId, clock.now()))) {
      throw new NotFound('authorisation');
    }
    await recordAudit(transaction, {
      actorKind: 'citizen',
      actorId: citizen.accountId,
      actorName: citizen.fullName,
      action: 'authorisation-withdrawn',
      subject: id,
      accountId: business.accountId,
    });
  });
}
