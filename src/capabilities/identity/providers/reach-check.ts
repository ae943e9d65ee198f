import { Unavailable } from '#platform/errors.ts';
import type { ProviderName } from '../domain/citizen.ts';

const GOOD_FOR_MS = 10_000;

/**
 * Whether the page to which people are about to be sent answers at all: the browser's own page about a dead address has
 * no way back. A good answer is remembered for seconds, a bad one never.
 */
export function createReachCheck(name: ProviderName): (url: string, longestWaitInMs: number) => Promise<void> {
  let answeredAt = Number.NEGATIVE_INFINITY;
  return async (url, longestWaitInMs) => {
    if (performance.now() - answeredAt < GOOD_FOR_MS) return;
    const signal = AbortSignal.timeout(longestWaitInMs);
    const answer = await fetch(url, { method: 'HEAD', redirect: 'manual', signal }).catch((cause: unknown) => {
      throw new Unavailable(`${name} does not answer`, { cause });
    });
    if (answer.status >= 500) throw new Unavailable(`${name} answers ${answer.status}`);
    answeredAt = performance.now();
  };
}
