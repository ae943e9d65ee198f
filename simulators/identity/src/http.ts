/** A small router over node:http, for the pages that people see. */
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

export type Handler = (exchange: Exchange) => Promise<void> | void;

/** Answered with this status and a short page. */
export class Refused extends Error {
  override name = 'Refused';
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly handler: Handler;
}

export class Router {
  readonly #routes: Route[] = [];

  on(method: 'GET' | 'POST', path: string, handler: Handler): void {
    this.#routes.push({ method, pattern: new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`), handler });
  }

  /** False when no route answers this address. */
  async handle(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    for (const route of this.#routes) {
      const match = route.method === request.method ? route.pattern.exec(url.pathname) : null;
      if (!match) continue;
      await route.handler({ request, response, params: match.groups ?? {}, query: url.searchParams });
      return true;
    }
    return false;
  }
}

const LARGEST_FORM_IN_BYTES = 64 * 1024;

/** What a form sent; text in NFC. */
export async function readForm(request: IncomingMessage): Promise<ReadonlyMap<string, string>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_FORM_IN_BYTES) throw new Refused(413, 'form too large');
    chunks.push(chunk);
  }
  const fields = new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
  return new Map([...fields].map(([name, value]) => [name, value.normalize('NFC')]));
}

/** A change is made only from our own pages. @throws Refused */
export function requireOwnPage(request: IncomingMessage, origin: string): void {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Refused(403, 'cross-site');
  const from = request.headers.origin;
  if (from !== undefined && from !== origin) throw new Refused(403, 'cross-site');
}

export function redirect(response: ServerResponse, location: string): void {
  response.writeHead(303, { location, 'cache-control': 'no-store' }).end();
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}
