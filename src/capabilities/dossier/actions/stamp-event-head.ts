import { requestTimeStamp } from '#engines/signing/time-stamp.ts';
import type { Subscriber } from '#platform/jobs/subscriber.ts';
import type { Platform } from '#platform/platform.ts';
import { EVENT_DAY_CLOSED, findUnstampedHead, insertHeadStamp } from '../storage/event-heads.ts';

type Parts = Pick<Platform, 'config' | 'database'>;

/**
 * Đóng dấu thời gian đầu chuỗi sự kiện của một ngày (RFC 3161): somebody else confirms what stood there on the day after,
 * so that a chain that is made anew later is found. Harmless when repeated; fails as long as the service does, and is
 * then tried again by its job.
 */
export async function stampEventHead({ config, database }: Parts, day: string): Promise<void> {
  const record = await findUnstampedHead(database.kysely, day);
  if (record === undefined) return;
  const stamp = await requestTimeStamp(config.signing.timeStampUrl, Buffer.from(record));
  await insertHeadStamp(database.kysely, { day, ...stamp });
}

export function eventDaySubscribers(parts: Parts): Subscriber[] {
  return [
    {
      name: 'stamp-event-day',
      topics: [EVENT_DAY_CLOSED],
      async handle({ payload }) {
        await stampEventHead(parts, (payload as { day: string }).day);
      },
    },
  ];
}
