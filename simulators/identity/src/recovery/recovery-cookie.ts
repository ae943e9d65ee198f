/** The token of a recovery, in the browser that began it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { cookieOf } from '../cookies.ts';

const NAME = 'dvcqg_recovery';
const LIFETIME_IN_SECONDS = 1200;

export interface RecoveryCookie {
  read(request: IncomingMessage): string | undefined;
  give(response: ServerResponse, token: string): void;
  clear(response: ServerResponse): void;
}

export function recoveryCookie(path: string, secure: boolean): RecoveryCookie {
  const write = (response: ServerResponse, value: string, seconds: number): void => {
    const attributes = `Path=${path}; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
    response.appendHeader('set-cookie', `${NAME}=${value}; ${attributes}`);
  };
  return {
    read: (request) => cookieOf(request, NAME),
    give: (response, token) => write(response, token, LIFETIME_IN_SECONDS),
    clear: (response) => write(response, '', 0),
  };
}
