import type { Subscriber } from '#platform/jobs/subscriber.ts';
import type { Platform } from '#platform/platform.ts';
import { TOLD, tellLateEntry } from './actions/tell-late-entry.ts';
import { topicOf } from './storage/late-entry-store.ts';

/** Việc nền của công khai chậm trễ. */
export function latePublicationSubscribers(platform: Platform): Subscriber[] {
  return [
    {
      name: 'tell-late-entry',
      topics: TOLD.map(topicOf),
      handle: (event) => tellLateEntry(platform, event),
    },
  ];
}
