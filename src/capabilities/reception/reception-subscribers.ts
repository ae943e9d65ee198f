import { batchTopic, workOffItem } from '#capabilities/dossier/index.ts';
import type { Subscriber } from '#platform/jobs/subscriber.ts';
import type { Platform } from '#platform/platform.ts';
import { acceptTask } from './actions/accept-many.ts';

/** Việc nền của tiếp nhận: dossiers of a batch, one after the other. */
export function receptionSubscribers(platform: Platform): Subscriber[] {
  const { feeBefore } = platform.config.payment;
  return [
    {
      name: 'accept-many',
      topics: [batchTopic('accept')],
      concurrency: 2,
      handle: (event) =>
        workOffItem(platform, event, (transaction, task) => acceptTask(transaction, { ...task, feeBefore })),
    },
  ];
}
