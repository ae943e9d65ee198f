/** What was delivered, newest last; bounded, so that memory stays flat. */

export type Channel = 'sms' | 'zalo' | 'email';

export interface Message {
  /** Phone, or address of mail. */
  readonly to: string;
  readonly channel: Channel;
  /** Of mail only. */
  readonly subject?: string;
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
  /** Phones and addresses that have messages, the latest first. */
  recipients(): string[];
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
    recipients: () => [...new Set(newestFirst().map((message) => message.to))],
  };
}
