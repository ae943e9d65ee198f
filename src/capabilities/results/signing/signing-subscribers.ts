import type { OutboxEvent, Subscriber } from '#platform/jobs/subscriber.ts';
import type { Platform } from '#platform/platform.ts';
import { issueBatchItem } from '../actions/issue-batch-item.ts';
import { BATCH_ITEM_REQUESTED } from '../storage/signing-batch-store.ts';
import { resultMeans } from './result-means.ts';

/** Ký nền: the dossiers of a batch, one after the other. */
export function signingSubscribers(platform: Platform): Subscriber[] {
  const means = resultMeans(platform);
  return [
    {
      name: 'sign-result',
      topics: [BATCH_ITEM_REQUESTED],
      concurrency: 2,
      async handle({ payload }: OutboxEvent) {
        const { batch, dossierId } = payload as { batch: number; dossierId: number };
        await issueBatchItem(means, { batch, dossierId, at: platform.clock.now() });
      },
    },
  ];
}
