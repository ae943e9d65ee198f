/** Where a request comes from. */
import type { IncomingMessage } from 'node:http';

/** What a caller says about itself is believed only when a proxy of ours wrote it: the last entry. */
export function clientAddress(request: IncomingMessage, trustProxy: boolean): string {
  const forwarded = trustProxy ? request.headers['x-forwarded-for'] : undefined;
  const last = forwarded?.toString().split(',').at(-1)?.trim();
  return last || (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
}
