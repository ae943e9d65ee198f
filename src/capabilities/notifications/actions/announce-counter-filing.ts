import { inTransaction } from '#platform/database/transaction.ts';
import type { OutboxEvent } from '#platform/jobs/subscriber.ts';
import type { Platform } from '#platform/platform.ts';
import { findFilingOnBehalf } from '../storage/counter-filing-queries.ts';
import { queueMessage } from '../storage/message-store.ts';
import { counterFilingMessage } from '../texts/counter-filing-message.text.ts';

/** Báo chủ hồ sơ, once, that somebody filed for them at the counter; the submitter is told of the acceptance. */
export async function announceCounterFiling(
  { database }: Pick<Platform, 'database'>,
  { dossierId }: OutboxEvent,
): Promise<void> {
  const filing = dossierId === null ? undefined : await findFilingOnBehalf(database, dossierId);
  if (filing === undefined) return;
  const message = {
    dedupeKey: `${filing.dossierCode}/on-behalf/sms`,
    dossierId,
    accountId: null,
    recipient: filing.ownerPhone,
    channel: 'sms' as const,
    text: counterFilingMessage(filing),
  };
  await inTransaction(database, (transaction) => queueMessage(transaction, message));
}
