import { type Database, inTransaction } from '#platform/database/transaction.ts';
import type { OutboxEvent } from '#platform/jobs/subscriber.ts';
import type { Platform } from '#platform/platform.ts';
import { type Telling, waysToTell } from '../domain/consent.ts';
import { isNewsType } from '../domain/dossier-news.ts';
import { listLatestConsents } from '../storage/consent-queries.ts';
import { loadContacts, NO_CONTACTS } from '../storage/contact-queries.ts';
import { type AddressedNews, findDossierNews } from '../storage/dossier-news-queries.ts';
import { type NewMessage, queueMessage } from '../storage/message-store.ts';
import { dossierMail, dossierMessage, dossierNotice } from '../texts/dossier-message.text.ts';

/** Báo tin: writes what the person is to be told of an event, once per event and channel. */
export async function announceEvent(
  { database, config }: Pick<Platform, 'database' | 'config'>,
  event: OutboxEvent,
): Promise<void> {
  const { dossierId, payload } = event;
  const { type, event: number } = payload as { type?: unknown; event?: unknown };
  if (dossierId === null || !isNewsType(type)) return;
  const news = await findDossierNews(database, dossierId, type);
  if (!news) return;
  const person = await whoIsTold(database, news);
  const ways = waysToTell('progress', person, config.messages);
  if (ways.length === 0) return;
  await inTransaction(database, async (transaction) => {
    for (const way of ways) await queueMessage(transaction, toMessage(news, way, { dossierId, event: String(number) }));
  });
}

async function whoIsTold({ kysely }: Database, { accountId, dossierPhone }: AddressedNews) {
  if (accountId === null) return { contacts: NO_CONTACTS, latest: [], dossierPhone };
  const contacts = await loadContacts(kysely, accountId);
  return { contacts, latest: await listLatestConsents(kysely, accountId), dossierPhone };
}

function toMessage(
  news: AddressedNews,
  { channel, recipient }: Telling,
  about: { readonly dossierId: number; readonly event: string },
): NewMessage {
  const message = {
    dedupeKey: `${news.dossierCode}/${about.event}/${channel}`,
    dossierId: about.dossierId,
    accountId: news.accountId,
    purpose: 'progress' as const,
    recipient,
  };
  switch (channel) {
    case 'sms':
      return { ...message, channel, text: dossierMessage(news) };
    case 'email':
      return { ...message, channel, ...dossierMail(news) };
    case 'zalo':
      return { ...message, channel, template: 'progress', ...dossierNotice(news) };
  }
}
