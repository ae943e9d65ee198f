import { inTransaction } from '#platform/database/transaction.ts';
import type { OutboxEvent } from '#platform/jobs/subscriber.ts';
import type { Platform } from '#platform/platform.ts';
import { isNewsType } from '../domain/dossier-news.ts';
import { findDossierNews } from '../storage/dossier-news-queries.ts';
import { type NewMessage, queueMessage } from '../storage/message-store.ts';
import { dossierMessage } from '../texts/dossier-message.text.ts';

/** Báo tin: writes what the person is to be told of an event, once per event. */
export async function announceEvent({ database }: Pick<Platform, 'database'>, event: OutboxEvent): Promise<void> {
  const { dossierId, payload } = event;
  const { type, event: number } = payload as { type?: unknown; event?: unknown };
  if (dossierId === null || !isNewsType(type)) return;
  const news = await findDossierNews(database, dossierId, type);
  const phone = news?.phone;
  if (!news || !phone) return;
  const message: NewMessage = {
    dedupeKey: `${news.dossierCode}/${String(number)}/sms`,
    dossierId,
    accountId: news.accountId,
    recipient: phone,
    channel: 'sms',
    text: dossierMessage(news),
  };
  await inTransaction(database, (transaction) => queueMessage(transaction, message));
}
