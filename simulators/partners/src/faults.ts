/** Trouble on purpose, by channel, until it is switched off. */
import type { Channel } from './messages.ts';

type Fault = 'down' | 'slow' | 'reject';

const FAULTS: readonly Fault[] = ['down', 'slow', 'reject'];
export const SLOW_ANSWER_IN_MS = 10_000;

export interface Faults {
  of(channel: Channel): Fault | undefined;
  /** Any other mode ("ok") ends the fault. */
  set(channel: Channel, mode: unknown): void;
}

export function createFaults(): Faults {
  const active = new Map<Channel, Fault>();
  return {
    of: (channel) => active.get(channel),
    set(channel, mode) {
      const fault = FAULTS.find((known) => known === mode);
      if (fault) active.set(channel, fault);
      else active.delete(channel);
    },
  };
}
