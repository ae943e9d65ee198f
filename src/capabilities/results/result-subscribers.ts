import type { OutboxEvent, Subscriber } from '#platform/jobs/subscriber.ts';
import type { Platform } from '#platform/platform.ts';
import { handParcel } from './actions/carry-parcel.ts';
import { issueBatchItem } from './actions/issue-batch-item.ts';
import { tellCertificate } from './actions/tell-certificate.ts';
import { resultMeans } from './signing/result-means.ts';
import { PARCEL_LISTED } from './storage/parcel-store.ts';
import { BATCH_ITEM_REQUESTED } from './storage/signing-batch-store.ts';
import { CERTIFICATE_ISSUED, CERTIFICATE_REVOKED } from './storage/signing-certificate-store.ts';

/** Việc nền của kết quả: the dossiers of a batch, one after the other; the post told of what was listed for it. */
export function resultSubscribers(platform: Platform): Subscriber[] {
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
    {
      name: 'tell-certificate',
      topics: [CERTIFICATE_ISSUED, CERTIFICATE_REVOKED],
      handle: (event) => tellCertificate(platform, event),
    },
    {
      name: 'hand-parcel',
      topics: [PARCEL_LISTED],
      async handle({ payload }: OutboxEvent) {
        await handParcel(platform, (payload as { parcel: number }).parcel);
      },
    },
  ];
}
