/** The real simulators as processes of their own, and a browser that walks between them and an application under test. */
import { type ChildProcess, spawn } from 'node:child_process';
import net, { type AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { afterAll } from 'vitest';

export interface Simulators {
  /** What the application must be configured with. */
  readonly environment: Record<string, string>;
  /** The one-time code last sent to this phone. */
  lastCode(phone: string): Promise<string>;
}

const READY_LIMIT_IN_MS = 50_000;

export interface Partners {
  readonly url: string;
  /** What the application must be configured with. */
  readonly environment: Record<string, string>;
  /** What arrived at a phone or address of mail, newest first. */
  messagesTo(recipient: string): Promise<{ channel: string; subject?: string; text: string }[]>;
  /** Trouble of a channel, or "ok". */
  fault(channel: string, mode: string): Promise<void>;
}

/** Messages, and the registers of subscribers and enterprises. */
export async function startPartners(extra: Record<string, string> = {}): Promise<Partners> {
  const [port, mailPort] = await Promise.all([freePort(), freePort()]);
  await startProcess('simulators/partners/src/main.ts', port, { ...extra, SMTP_PORT: String(mailPort) });
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    environment: {
      MESSAGE_GATEWAY_URL: url,
      ZALO_URL: url,
      SMTP_URL: `smtp://127.0.0.1:${mailPort}`,
      ENTERPRISE_REGISTER_URL: url,
      PAYMENT_URL: url,
      POST_URL: url,
    },
    async messagesTo(recipient) {
      const answer = await fetch(`${url}/messages?${new URLSearchParams({ to: recipient })}`);
      return (await answer.json()) as { channel: string; subject?: string; text: string }[];
    },
    async fault(channel, mode) {
      await fetch(`${url}/faults`, { method: 'POST', body: JSON.stringify({ channel, mode }) });
    },
  };
}

/**
 * @param extra more of the environment, for the simulators and the application alike
 * @param issuerPath of the National Portal, whose issuer may be an address below its host
 */
export async function startSimulators(
  databaseUrl: string,
  portalUrl: string,
  extra: Record<string, string> = {},
  issuerPath = '',
): Promise<Simulators> {
  const [vneid, dvcqg] = await Promise.all([freePort(), freePort()]);
  const partners = await startPartners(extra);
  const shared = {
    DATABASE_URL: databaseUrl,
    // One person of the tests signs in more often than anybody does.
    OTP_PER_PHONE_PER_HOUR: '1000',
    TRIES_PER_ADDRESS_PER_HOUR: '100000',
    ...extra,
    PORTAL_URL: portalUrl,
    MESSAGES_URL: partners.url,
    VNEID_ISSUER: `http://127.0.0.1:${vneid}`,
    DVCQG_ISSUER: `http://127.0.0.1:${dvcqg}${issuerPath}`,
  };
  await startProcess('simulators/identity/src/main.ts', dvcqg, shared);
  return {
    environment: {
      ...extra,
      ...partners.environment,
      PUBLIC_URL: portalUrl,
      VNEID_ISSUER: shared.VNEID_ISSUER,
      DVCQG_ISSUER: shared.DVCQG_ISSUER,
      FORGOTTEN_PASSWORD_URL: `${shared.DVCQG_ISSUER}/quen-mat-khau`,
      PASSWORD_HELP_URL: shared.DVCQG_ISSUER,
    },
    async lastCode(phone) {
      const [latest] = await partners.messagesTo(phone);
      return /\b\d{6}\b/.exec(latest?.text ?? '')?.[0] ?? '';
    },
  };
}

export async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function startProcess(file: string, port: number, environment: Record<string, string>): Promise<void> {
  // With a channel to this process, so that it ends with it even when a test run is broken off.
  const child: ChildProcess = spawn(process.execPath, ['--import', './scripts/end-with-parent.mjs', file], {
    env: { PATH: process.env['PATH'], ...environment, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.channel?.unref();
  child.unref();
  afterAll(() => void child.kill('SIGKILL'));
  const limit = Date.now() + READY_LIMIT_IN_MS;
  while (Date.now() < limit) {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${file} did not start`);
}

export interface Page {
  readonly url: URL;
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly path: string;
}

/** Follows redirects and keeps cookies as a browser does; like in one, cookies do not look at ports. */
export class TestBrowser {
  readonly #app: FastifyInstance | undefined;
  readonly #portalUrl: string;
  readonly #headers: Readonly<Record<string, string>>;
  #cookies: Cookie[] = [];

  /**
   * @param app the portal in this process; without it the portal is reached at its address
   * @param headers sent with every request
   */
  constructor(app: FastifyInstance | undefined, portalUrl: string, headers: Readonly<Record<string, string>> = {}) {
    this.#app = app;
    this.#portalUrl = portalUrl;
    this.#headers = headers;
  }

  setCookie(name: string, value: string): void {
    this.#keep(`${name}=${value}; Path=/`);
  }

  cookie(name: string): string | undefined {
    return this.#cookies.find((cookie) => cookie.name === name)?.value;
  }

  get(url: string | URL, options: { stopAt?: (url: URL) => boolean } = {}): Promise<Page> {
    return this.#walk('GET', new URL(url, this.#portalUrl), undefined, options.stopAt);
  }

  post(url: string | URL, fields: Record<string, string>, stopAt?: (url: URL) => boolean): Promise<Page> {
    return this.#walk('POST', new URL(url, this.#portalUrl), fields, stopAt);
  }

  async #walk(
    method: 'GET' | 'POST',
    start: URL,
    fields: Record<string, string> | undefined,
    stopAt: ((url: URL) => boolean) | undefined,
  ): Promise<Page> {
    let url = start;
    let page = await this.#visit(method, url, fields);
    for (let hops = 0; hops < 15 && page.status >= 300 && page.status < 400; hops++) {
      url = new URL(page.headers['location'] ?? '', url);
      if (stopAt?.(url)) return { ...page, url };
      page = await this.#visit('GET', url, undefined);
    }
    return page;
  }

  async #visit(method: 'GET' | 'POST', url: URL, fields: Record<string, string> | undefined): Promise<Page> {
    const headers = {
      ...(fields && { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }),
      ...this.#headers,
      cookie: this.#cookies
        .filter((cookie) => url.pathname.startsWith(cookie.path))
        .map((cookie) => `${cookie.name}=${cookie.value}`)
        .join('; '),
    };
    const body = fields && new URLSearchParams(fields).toString();
    return this.#app && url.origin === this.#portalUrl
      ? this.#visitInProcess(this.#app, method, url, headers, body)
      : this.#visitByNetwork(method, url, headers, body);
  }

  async #visitInProcess(
    app: FastifyInstance,
    method: 'GET' | 'POST',
    url: URL,
    headers: Record<string, string>,
    body: string | undefined,
  ): Promise<Page> {
    const answer = await app.inject({
      method,
      url: url.pathname + url.search,
      headers,
      ...(body !== undefined && { payload: body }),
    });
    const set = answer.headers['set-cookie'] ?? [];
    for (const cookie of Array.isArray(set) ? set : [set]) this.#keep(cookie);
    return { url, status: answer.statusCode, text: answer.body, headers: toTexts(answer.headers) };
  }

  async #visitByNetwork(
    method: 'GET' | 'POST',
    url: URL,
    headers: Record<string, string>,
    body: string | undefined,
  ): Promise<Page> {
    const answer = await fetch(url, { method, headers, redirect: 'manual', ...(body !== undefined && { body }) });
    for (const cookie of answer.headers.getSetCookie()) this.#keep(cookie);
    return { url, status: answer.status, text: await answer.text(), headers: Object.fromEntries(answer.headers) };
  }

  #keep(header: string): void {
    const [pair = '', ...attributes] = header.split('; ');
    const [name = '', value = ''] = pair.split('=', 2);
    const path = attributes.find((one) => /^path=/i.test(one))?.slice('path='.length) ?? '/';
    const gone = attributes.some((one) => /^max-age=0$/i.test(one) || /^expires=Thu, 01 Jan 1970/i.test(one));
    this.#cookies = this.#cookies.filter((cookie) => cookie.name !== name || cookie.path !== path);
    if (!gone) this.#cookies.push({ name, value, path });
  }
}

function toTexts(headers: Readonly<Record<string, unknown>>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, value?.toString()]));
}

/** Number, password, code and consent at a provider's own pages; ends where the provider sends the browser back. */
export async function signInAtProvider(
  browser: TestBrowser,
  simulators: Pick<Simulators, 'lastCode'>,
  person: { path: string; id: string; password: string; phone: string },
  stopAt?: (url: URL) => boolean,
): Promise<Page> {
  const signIn = await browser.get(person.path);
  await browser.post(`${signIn.url.href}/mat-khau`, { username: person.id, password: person.password });
  const code = await simulators.lastCode(person.phone);
  const next = await browser.post(`${signIn.url.href}/otp`, { otp: code }, stopAt);
  if (!next.text.includes('/dong-y')) return next;
  return browser.post(`${next.url.href}/dong-y`, {}, stopAt);
}
