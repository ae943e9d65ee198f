/** Việc chạy nền: joins what the capabilities do when something happened. */
import { catalogueSubscribers } from '#capabilities/catalogue/index.ts';
import {
  addUpTallies,
  bundleSubscribers,
  closeEventDays,
  closeUnanswered,
  draftApologies,
  eventDaySubscribers,
  measureStepTimes,
  remindOfficers,
  remindUnits,
  watchUnattended,
} from '#capabilities/dossier/index.ts';
import { purgeExpired } from '#capabilities/identity/index.ts';
import { latePublicationSubscribers, noticeLate } from '#capabilities/late-publication/index.ts';
import { notificationSubscribers, purgeContactCodes, remindSupplements } from '#capabilities/notifications/index.ts';
import { sweepUploads } from '#capabilities/papers/index.ts';
import { reconcilePayments, sweepPayments } from '#capabilities/payment/index.ts';
import { processingSubscribers } from '#capabilities/processing/index.ts';
import { receptionSubscribers } from '#capabilities/reception/index.ts';
import { resultSubscribers, trackParcels } from '#capabilities/results/index.ts';
import { countServiceIndex, measureDurations } from '#capabilities/statistics/index.ts';
import { startJobs } from '#platform/jobs/start-jobs.ts';
import type { Chore } from '#platform/jobs/subscriber.ts';
import type { Platform } from '#platform/platform.ts';
import { purgeRateLimits } from '#platform/web/rate-limit.ts';

export interface Worker {
  stop(): Promise<void>;
}

export function startWorker(platform: Platform, role: string): Promise<Worker> {
  const { config, database, log } = platform;
  return startJobs({
    database,
    databaseUrl: config.databaseUrl,
    role,
    subscribers: [
      ...notificationSubscribers(platform),
      ...receptionSubscribers(platform),
      ...processingSubscribers(platform),
      ...resultSubscribers(platform),
      ...latePublicationSubscribers(platform),
      ...bundleSubscribers(platform),
      ...eventDaySubscribers(platform),
      ...catalogueSubscribers(platform),
    ],
    chores: chores(platform),
    log,
  });
}

function chores(platform: Platform): Chore[] {
  return [
    { name: 'uploads', run: () => sweepUploads(platform) },
    { name: 'sign-ins', run: () => purgeExpired(platform) },
    { name: 'supplement-reminders', run: () => remindSupplements(platform) },
    { name: 'unanswered-supplements', run: () => closeUnanswered(platform) },
    { name: 'contact-codes', run: () => purgeContactCodes(platform) },
    { name: 'open-payments', run: () => sweepPayments(platform) },
    { name: 'payment-statements', run: () => reconcilePayments(platform) },
    { name: 'parcels', run: () => trackParcels(platform) },
    { name: 'rate-limits', run: () => purgeRateLimits(platform.database, platform.clock.now()) },
    { name: 'event-heads', run: () => closeEventDays(platform) },
    { name: 'tallies', run: () => addUpTallies(platform) },
    { name: 'late-dossiers', run: () => noticeLate(platform) },
    { name: 'service-index', run: () => countServiceIndex(platform) },
    { name: 'procedure-durations', run: () => measureDurations(platform) },
    { name: 'step-times', run: () => measureStepTimes(platform) },
    { name: 'apology-drafts', run: () => draftApologies(platform) },
    { name: 'unit-reminders', run: () => remindUnits(platform) },
    { name: 'officer-reminders', run: () => remindOfficers(platform) },
    { name: 'unattended-dossiers', run: () => watchUnattended(platform) },
  ];
}
