import type { Config } from '#platform/config.ts';
import type { Platform } from '#platform/platform.ts';
import { type PartStatus, stateOfAnswer, stateOfQueue } from '../domain/system-status.ts';
import { oldestWaiting } from '../storage/queue-queries.ts';

const LONGEST_WAIT_IN_MS = 3000;

type Parts = Pick<Platform, 'config' | 'database' | 'clock'>;

/**
 * Xem tình trạng hệ thống: asks the database and every system we call right now. Messages are judged by how long they
 * wait, because the worker may be what stands still.
 */
export async function checkSystem({ config, database, clock }: Parts): Promise<PartStatus[]> {
  const begun = performance.now();
  const waiting = await oldestWaiting(database.kysely, clock.now());
  const answered = performance.now() - begun;
  const outside = await Promise.all(
    outsideAddresses(config).map(async ({ part, url }) => ({ part, state: stateOfAnswer(await askOf(url)) })),
  );
  return [
    { part: 'database', state: stateOfAnswer(answered) },
    { part: 'queue', state: stateOfQueue(waiting.events) },
    { part: 'messages', state: stateOfQueue(waiting.messages) },
    ...outside,
  ];
}

function outsideAddresses({ vneid, dvcqg, payment, post }: Config) {
  return [
    { part: 'vneid', url: vneid.endpoints?.authorize ?? vneid.issuer },
    { part: 'dvcqg', url: dvcqg.endpoints?.authorize ?? dvcqg.issuer },
    { part: 'payment', url: payment.url },
    { part: 'post', url: post.url },
  ] as const;
}

/** Whether somebody answers there at all; what they answer to a stranger says nothing. Milliseconds, or null. */
async function askOf(url: string): Promise<number | null> {
  const begun = performance.now();
  try {
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(LONGEST_WAIT_IN_MS) });
    await answer.body?.cancel();
    return answer.status < 500 ? performance.now() - begun : null;
  } catch {
    return null;
  }
}
