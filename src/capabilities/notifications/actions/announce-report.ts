import { inTransaction } from '#platform/database/transaction.ts';
import type { OutboxEvent } from '#platform/jobs/subscriber.ts';
import type { Platform } from '#platform/platform.ts';
import { parsePhone } from '#shared/phone.ts';
import { type NewMessage, queueMessage } from '../storage/message-store.ts';
import { findReportSender } from '../storage/report-news-queries.ts';
import { type ReportNews, reportMessage } from '../texts/report-message.text.ts';

const NEWS: readonly ReportNews[] = ['filed', 'refused', 'transferred-out', 'supplement-requested', 'answered'];
const TOPIC = 'citizen-report.';

export const REPORT_NEWS: readonly string[] = NEWS.map((type) => TOPIC + type);

/** Báo người gửi phản ánh, kiến nghị, to the telephone in it; a landline gets no message. */
export async function announceReport(
  { database }: Pick<Platform, 'database'>,
  { topic, payload }: OutboxEvent,
): Promise<void> {
  const type = NEWS.find((known) => TOPIC + known === topic);
  const { code, event } = payload as { code: string; event: number };
  const sender = await findReportSender(database.kysely, code);
  if (type === undefined || sender === undefined || parsePhone(sender.phone).kind !== 'mobile') return;
  const message: NewMessage = {
    dedupeKey: `${code}/${event}/sms`,
    dossierId: null,
    accountId: null,
    recipient: sender.phone,
    channel: 'sms',
    text: reportMessage(type, code),
  };
  await inTransaction(database, (transaction) => queueMessage(transaction, message));
}
