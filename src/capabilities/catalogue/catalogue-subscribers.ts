import type { OutboxEvent, Subscriber } from '#platform/jobs/subscriber.ts';
import type { Platform } from '#platform/platform.ts';
import { readUploadedCatalogue } from './actions/read-uploaded-catalogue.ts';
import { IMPORT_STARTED } from './storage/import-store.ts';

/** Việc nền của danh mục: a file that an administrator uploaded is read; tried again, it goes on where it was. */
export function catalogueSubscribers(platform: Platform): Subscriber[] {
  return [
    {
      name: 'read-catalogue',
      topics: [IMPORT_STARTED],
      async handle({ payload }: OutboxEvent) {
        await readUploadedCatalogue(platform, (payload as { import: number }).import);
      },
    },
  ];
}
