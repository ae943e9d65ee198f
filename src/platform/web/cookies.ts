/** Cookies bound to this host: under https by their names; on a developer’s http they cannot be. */
import type { FastifyReply, FastifyRequest } from 'fastify';

export interface CookieJar {
  read(request: FastifyRequest): string | undefined;
  /** Without `maxAgeInSeconds` it goes when the browser closes. */
  write(reply: FastifyReply, value: string, maxAgeInSeconds?: number): void;
  clear(reply: FastifyReply): void;
}

export function cookieJar(name: string, { https }: { https: boolean }): CookieJar {
  const fullName = https ? `__Host-${name}` : name;
  const attributes = `Path=/; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}`;
  const add = (reply: FastifyReply, cookie: string): void => void reply.header('set-cookie', cookie);
  return {
    read: (request) => findCookie(request.headers.cookie ?? '', fullName),
    write: (reply, value, maxAgeInSeconds) =>
      add(
        reply,
        `${fullName}=${value}; ${attributes}${maxAgeInSeconds === undefined ? '' : `; Max-Age=${maxAgeInSeconds}`}`,
      ),
    clear: (reply) => add(reply, `${fullName}=; ${attributes}; Max-Age=0`),
  };
}

const TOKEN = /^[A-Za-z0-9_-]{20,100}$/;

/** Only what we could have written; anything else counts as absent. */
function findCookie(header: string, name: string): string | undefined {
  for (const pair of header.split(';')) {
    const [key, value] = pair.trim().split('=', 2);
    if (key === name && value !== undefined && TOKEN.test(value)) return value;
  }
  return undefined;
}
