import { inTransaction } from '#platform/database/transaction.ts';
import type { OutboxEvent } from '#platform/jobs/subscriber.ts';
import type { Platform } from '#platform/platform.ts';
import { parsePhone } from '#shared/phone.ts';
import { type NewMessage, queueMessage } from '../storage/message-store.ts';
import { findQuestionSender, findReportSender } from '../storage/report-news-queries.ts';
import { type QuestionNews, questionMessage, type ReportNews, reportMessage } from '../texts/report-message.text.ts';

const REPORT: readonly ReportNews[] = ['filed', 'refused', 'transferred-out', 'supplement-requested', 'answered'];
const QUESTION: readonly QuestionNews[] = ['asked', 'refused', 'answered'];
const REPORT_TOPIC = 'citizen-report.';
const QUESTION_TOPIC = 'citizen-question.';

export const REPORT_NEWS: readonly string[] = REPORT.map((type) => REPORT_TOPIC + type);
export const QUESTION_NEWS: readonly string[] = QUESTION.map((type) => QUESTION_TOPIC + type);

type Parts = Pick<Platform, 'database'>;

/** Báo người gửi phản ánh, kiến nghị. */
export async function announceReport({ database }: Parts, { topic, payload }: OutboxEvent): Promise<void> {
  const type = REPORT.find((known) => REPORT_TOPIC + known === topic);
  const { code, event } = payload as { code: string; event: number };
  const sender = await findReportSender(database.kysely, code);
  if (type !== undefined) await tell({ database }, sender, { code, event, text: reportMessage(type, code) });
}

/** Báo người hỏi. */
export async function announceQuestion({ database }: Parts, { topic, payload }: OutboxEvent): Promise<void> {
  const type = QUESTION.find((known) => QUESTION_TOPIC + known === topic);
  const { code, event } = payload as { code: string; event: number };
  const sender = await findQuestionSender(database.kysely, code);
  if (type !== undefined) await tell({ database }, sender, { code, event, text: questionMessage(type, code) });
}

/** To the telephone in what was sent; a landline gets no message. */
async function tell(
  { database }: Parts,
  sender: { readonly phone: string } | undefined,
  news: { readonly code: string; readonly event: number; readonly text: string },
): Promise<void> {
  if (sender === undefined || parsePhone(sender.phone).kind !== 'mobile') return;
  const message: NewMessage = {
    dedupeKey: `${news.code}/${news.event}/sms`,
    dossierId: null,
    accountId: null,
    recipient: sender.phone,
    channel: 'sms',
    text: news.text,
  };
  await inTransaction(database, (transaction) => queueMessage(transaction, message));
}
