/** What was delivered, newest last; bounded, so that memory stays flat. */

export type Channel = 'sms' | 'zalo';

export interface Message {
  readonly to: string;
  readonly channel: Channel;
  readonly text: string;
  readonly at: string;
}

const MOST_KEPT = 2_000;
const MOST_SHOWN = 200;

export interface Mailbox {
  /** The same tracking id again changes nothing. */
  deliver(message: Message, trackingId: string): void;
  /** Newest first. */
  list(to?: string): Message[];
  /** Phones that have messages, the latest first. */
  phones(): string[];
}

export function createMailbox(): Mailbox {
  const kept = new Map<string, Message>();
  const newestFirst = (): Message[] => [...kept.values()].reverse();
  return {
    deliver(message, trackingId) {
      const key = `${message.channel}/${trackingId}`;
      if (kept.has(key)) return;
      kept.set(key, message);
      const oldest = kept.keys().next().value;
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    },
    list(to) {
      const all = newestFirst();
      return (to === undefined ? all : all.filter((message) => message.to === to)).slice(0, MOST_SHOWN);
    },
    phones: () => [...new Set(newestFirst().map((message) => message.to))],
  };
}
