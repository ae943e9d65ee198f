import { batchTopic, workOffItem } from '#capabilities/dossier/index.ts';
import type { Subscriber } from '#platform/jobs/subscriber.ts';
import type { Platform } from '#platform/platform.ts';
import { handOverTask } from './actions/hand-over-dossier.ts';

/** Việc nền của giải quyết: dossiers of a batch, one after the other. */
export function processingSubscribers(platform: Platform): Subscriber[] {
  return [
    {
      name: 'hand-over-many',
      topics: [batchTopic('take-over'), batchTopic('hand-over')],
      concurrency: 2,
      handle: (event) => workOffItem(platform, event, handOverTask),
    },
  ];
}
