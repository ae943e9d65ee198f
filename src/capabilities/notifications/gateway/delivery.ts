/** `refused`: trying again would not help, e.g. there is no such phone or mailbox. */
export type Delivery =
  | { readonly state: 'delivered' }
  | { readonly state: 'refused' | 'unavailable'; readonly reason: string };

export const LONGEST_WAIT_IN_MS = 5_000;

/** Of a request that got no answer; never with the address in it. */
export function noAnswer(error: unknown): Delivery {
  return { state: 'unavailable', reason: (error as Error).name === 'TimeoutError' ? 'timeout' : 'no connection' };
}
