/** Thông báo: tells people by message what happened to their dossiers, and to what else they asked for. */
import { FILED_AT_COUNTER, OFFICER_REMINDED } from '#capabilities/dossier/index.ts';
import { COMPLAINT_SETTLED } from '#capabilities/identity/index.ts';
import type { Subscriber } from '#platform/jobs/subscriber.ts';
import type { Platform } from '#platform/platform.ts';
import { announceComplaint } from './actions/announce-complaint.ts';
import { announceCounterFiling } from './actions/announce-counter-filing.ts';
import { announceDataAnswer } from './actions/announce-data-answer.ts';
import { announceEvent } from './actions/announce-event.ts';
import { announceParcel } from './actions/announce-parcel.ts';
import { announceReminder } from './actions/announce-reminder.ts';
import { announceQuestion, announceReport, QUESTION_NEWS, REPORT_NEWS } from './actions/announce-report.ts';
import { deliverMessage } from './actions/deliver-message.ts';
import { NEWS_TYPES } from './domain/dossier-news.ts';
import { MESSAGE_QUEUED } from './storage/message-store.ts';

export { purgeContactCodes } from './actions/purge-contact-codes.ts';
export { remindSupplements } from './actions/remind-supplements.ts';
export { listUndelivered, resendUndelivered, settleUndelivered } from './storage/undelivered-queries.ts';

export function notificationSubscribers(platform: Platform): Subscriber[] {
  return [
    {
      name: 'announce-event',
      topics: NEWS_TYPES.map((type) => `dossier.${type}`),
      concurrency: 2,
      handle: (event) => announceEvent(platform, event),
    },
    {
      name: 'announce-counter-filing',
      topics: [FILED_AT_COUNTER],
      concurrency: 1,
      handle: (event) => announceCounterFiling(platform, event),
    },
    {
      name: 'announce-data-answer',
      topics: ['data-request.answered', 'data-request.extended'],
      concurrency: 1,
      handle: (event) => announceDataAnswer(platform, event),
    },
    {
      name: 'announce-parcel',
      topics: ['parcel.with-post', 'parcel.came-back'],
      handle: (event) => announceParcel(platform, event),
    },
    {
      name: 'announce-complaint',
      topics: [COMPLAINT_SETTLED],
      handle: (event) => announceComplaint(platform, event),
    },
    {
      name: 'announce-report',
      topics: REPORT_NEWS,
      concurrency: 1,
      handle: (event) => announceReport(platform, event),
    },
    {
      name: 'announce-question',
      topics: QUESTION_NEWS,
      concurrency: 1,
      handle: (event) => announceQuestion(platform, event),
    },
    {
      name: 'announce-reminder',
      topics: [OFFICER_REMINDED],
      handle: (event) => announceReminder(platform, event),
    },
    {
      name: 'deliver-message',
      topics: [MESSAGE_QUEUED],
      concurrency: 4,
      handle: (event) => deliverMessage(platform, event),
    },
  ];
}
