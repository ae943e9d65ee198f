/** Trouble on purpose, by what is in trouble, until it is switched off. */
import type { Channel } from './messages.ts';

/** The channels of messages, the register of enterprises, time stamps, signatures, payment and what it tells us, the post. */
export type Faulty = Channel | 'register' | 'time-stamp' | 'signing' | 'payment' | 'payment-notice' | 'post';

type Fault = 'down' | 'slow' | 'reject';

const FAULTS: readonly Fault[] = ['down', 'slow', 'reject'];
export const SLOW_ANSWER_IN_MS = 10_000;

export interface Faults {
  of(what: Faulty): Fault | undefined;
  /** Any other mode ("ok") ends the fault. */
  set(what: Faulty, mode: unknown): void;
}

export function createFaults(): Faults {
  const active = new Map<Faulty, Fault>();
  return {
    of: (what) => active.get(what),
    set(what, mode) {
      const fault = FAULTS.find((known) => known === mode);
      if (fault) active.set(what, fault);
      else active.delete(what);
    },
  };
}
