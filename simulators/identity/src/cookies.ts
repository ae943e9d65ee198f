/** What a browser was given to keep. */
import type { IncomingMessage } from 'node:http';

export function cookieOf(request: IncomingMessage, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(/; */).map((pair) => pair.split('=', 2));
  return pairs.find(([key, value]) => key === name && value !== '')?.[1];
}
