import type { SentMessage } from '../../storage/sent-message-queries.ts';

const CHANNEL_WORDS = { sms: 'tin nhắn SMS', zalo: 'Zalo', email: 'thư điện tử' } as const;
const STATE_WORDS = { queued: 'đang gửi', sent: 'đã gửi', failed: 'không gửi được' } as const;

/** By which ways it was told, and how each ended. */
export function waysText(channels: SentMessage['channels']): string {
  return channels.map(({ channel, state }) => `${CHANNEL_WORDS[channel]} ${STATE_WORDS[state]}`).join(', ');
}
