/** Where somebody comes back to after signing in: the page a form stood on is not always where it is sent to. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { pathOf } from './browser.ts';

export class ReturnPages {
  readonly #pages: RegExp[] = [];

  /** Learns every page that is registered after this. */
  constructor(app: FastifyInstance) {
    app.addHook('onRoute', ({ method, url }) => {
      const isPage = [method].flat().includes('GET') && !url.includes('*');
      if (isPage) this.#pages.push(pagePattern(url));
    });
  }

  /** What was asked for; of what was sent the page of the same address, the page it was sent from, or the next above. */
  pageOf(request: FastifyRequest): string {
    if (request.method === 'GET' || request.method === 'HEAD') return request.url;
    const own = pathOf(request);
    if (this.#isPage(own)) return own;
    const from = sentFrom(request);
    if (from !== undefined && this.#isPage(from.pathname)) return from.pathname + from.search;
    return above(own).find((path) => this.#isPage(path)) ?? '/';
  }

  #isPage(path: string): boolean {
    return this.#pages.some((pattern) => pattern.test(path));
  }
}

/** Of an address within the site, without what was asked of it. */
export function pathWithin(address: string): string {
  return address.split('?', 1)[0] ?? '/';
}

function pagePattern(url: string): RegExp {
  const parts = url.split(/:[^/]+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]+')}$`);
}

/** One of our own pages, or nothing: an address of somebody else is never gone to. */
function sentFrom({ headers, host }: FastifyRequest): URL | undefined {
  const from = URL.parse(headers.referer ?? '');
  return from && from.host === URL.parse(`${from.protocol}//${host}`)?.host ? from : undefined;
}

/** "/a/b/c": "/a/b", "/a". */
function above(path: string): string[] {
  const parts = path.split('/').slice(1, -1);
  return parts.map((_part, index) => `/${parts.slice(0, parts.length - index).join('/')}`);
}
