import type { Channel, FilingChannel } from './define.ts';

export const EVERY_CHANNEL: readonly Channel[] = ['online', 'postal', 'counter'];

/** Cách thức thực hiện with the same time and fee, whichever way it is filed. */
export function onEach(channels: readonly Channel[], terms: Omit<FilingChannel, 'channel'>): FilingChannel[] {
  return channels.map((channel) => ({ channel, ...terms }));
}
