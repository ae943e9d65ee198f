import type { Transaction } from '#platform/database/transaction.ts';
import type { ConsentEntry } from '../domain/consent.ts';

/** Rows are only ever added: the role of the application may do nothing else. */
export async function insertConsent(transaction: Transaction, accountId: string, entry: ConsentEntry): Promise<void> {
  await transaction
    .insertInto('contact_consent')
    .values({
      account_id: accountId,
      purpose: entry.purpose,
      version: entry.version,
      channel: entry.channel,
      is_given: entry.isGiven,
      manner: entry.manner,
      at: entry.at.toString(),
    })
    .execute();
}
