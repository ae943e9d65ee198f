/** Đối tác mô phỏng: messages are shown instead of delivered; the registers of subscribers and enterprises answer. */
import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { SMTPServer } from 'smtp-server';
import { type Answer, createEnterpriseRegister, type RegisterClient } from './enterprise-register.ts';
import { createFaults, type Faulty, SLOW_ANSWER_IN_MS } from './faults.ts';
import { createMailServer, type MailAccount } from './mail-server.ts';
import { MAILBOX_STYLE, mailboxPage } from './mailbox-page.ts';
import { createMailbox } from './messages.ts';
import { bankAppPage, paymentPage } from './payment-pages.ts';
import { createPaymentPlatform, type PaymentSettings } from './payment-platform.ts';
import { createPostService } from './post-service.ts';
import { createRemoteSigning, type SigningClient } from './remote-signing.ts';
import { readSubscribers } from './subscribers.ts';
import { createTimeStampAuthority } from './time-stamp-authority.ts';
import { createTokenAgent } from './token-agent.ts';
import { createZaloAccount, type ZaloAccountSettings, type ZaloDeed, zaloAccountPage } from './zalo-account.ts';
import { createZaloService, NO_ZALO_ACCOUNT } from './zalo-service.ts';

const LARGEST_BODY_IN_BYTES = 64 * 1024;
const FAULTY: readonly Faulty[] = [
  'sms',
  'zalo',
  'email',
  'register',
  'time-stamp',
  'signing',
  'payment',
  'payment-notice',
  'post',
];

const ZALO_DEEDS: readonly ZaloDeed[] = ['follow', 'unfollow', 'user_send_text'];

export interface PartnerSecrets {
  readonly messages: string;
  readonly subscribers: string;
  /** Client of the register of enterprises. */
  readonly register: RegisterClient;
  /** Access token of the Official Account. */
  readonly zalo: string;
  readonly zaloAccount: ZaloAccountSettings;
  readonly mail: MailAccount;
  /** Client of the service that signs from afar. */
  readonly signing: SigningClient;
  /** The province at the payment platform. */
  readonly payment: PaymentSettings;
  /** Access token at the post. */
  readonly post: string;
}

export interface Partners {
  readonly http: Server;
  readonly mail: SMTPServer;
}

/** @param folder where the simulator keeps its keys; without one they are new each time */
export function createPartners(secrets: PartnerSecrets, folder?: string): Partners {
  const timeStamps = createTimeStampAuthority(folder);
  const remoteSigning = createRemoteSigning(secrets.signing, folder);
  const tokenAgent = createTokenAgent(folder);
  const register = createEnterpriseRegister(secrets.register);
  const mailbox = createMailbox();
  const subscribers = readSubscribers();
  const faults = createFaults();
  const zaloAccount = createZaloAccount(secrets.zaloAccount);
  const zalo = createZaloService({ token: secrets.zalo, follows: zaloAccount.follows }, mailbox);
  const post = createPostService(secrets.post);
  const payments = createPaymentPlatform(secrets.payment, () => faults.of('payment-notice') !== undefined);

  async function takeSms(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isBearer(request.headers.authorization, secrets.messages))
      return sendJson(response, 401, { error: 'unauthorised' });
    const fault = faults.of('sms');
    if (fault === 'down') return void request.socket.destroy();
    if (fault === 'reject') return sendJson(response, 422, { status: 'rejected' });
    if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_ANSWER_IN_MS));
    const body = await readJson(request);
    const { to, text, trackingId } = body;
    if (typeof to !== 'string' || typeof text !== 'string' || typeof trackingId !== 'string') {
      return sendJson(response, 400, { error: 'to, text and trackingId are required' });
    }
    mailbox.deliver({ to, channel: 'sms', text, at: new Date().toISOString() }, trackingId);
    sendJson(response, 200, { status: 'delivered' });
  }

  async function takeZalo(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = faults.of('zalo');
    if (fault === 'down') return void request.socket.destroy();
    if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_ANSWER_IN_MS));
    const accessToken = request.headers['access_token'];
    const asked = { accessToken: accessToken?.toString(), fields: await readJson(request) };
    sendJson(response, 200, fault === 'reject' ? NO_ZALO_ACCOUNT : zalo.send(asked));
  }

  async function actOnZalo(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const html = (body: string) => send(response, 200, 'text/html; charset=utf-8', body);
    if (request.method !== 'POST') return html(zaloAccountPage({}));
    const { so, tin, viec } = await readFields(request);
    const phone = String(so ?? '').trim();
    const deed = ZALO_DEEDS.find((known) => known === viec) ?? 'user_send_text';
    html(zaloAccountPage({ phone, told: await zaloAccount.act(deed, phone, String(tin ?? '')) }));
  }

  async function checkSubscriber(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isBearer(request.headers.authorization, secrets.subscribers))
      return sendJson(response, 401, { error: 'unauthorised' });
    const { phone, idNumber, fullName } = await readJson(request);
    if (typeof phone !== 'string' || typeof idNumber !== 'string' || typeof fullName !== 'string') {
      return sendJson(response, 400, { error: 'phone, idNumber and fullName are required' });
    }
    sendJson(response, 200, subscribers.check({ phone, idNumber, fullName }));
  }

  async function switchFault(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readJson(request);
    const channel = FAULTY.find((known) => known === body['channel']);
    if (!channel) return sendJson(response, 400, { error: `channel is one of ${FAULTY.join(', ')}` });
    faults.set(channel, body['mode']);
    sendJson(response, 200, { channel, mode: faults.of(channel) ?? 'ok' });
  }

  async function askRegister(
    ask: (asked: { authorization: string | undefined; fields: Readonly<Record<string, unknown>> }) => Answer,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const fault = faults.of('register');
    if (fault === 'down') return void request.socket.destroy();
    if (fault === 'reject') return sendJson(response, 503, { MaLoi: '503' });
    if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_ANSWER_IN_MS));
    const { status, body } = ask({ authorization: request.headers.authorization, fields: await readFields(request) });
    sendJson(response, status, body);
  }

  async function stampTime(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = faults.of('time-stamp');
    if (fault === 'down') return void request.socket.destroy();
    if (fault === 'reject') return send(response, 503, 'text/plain; charset=utf-8', 'unavailable');
    if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_ANSWER_IN_MS));
    if (request.headers['content-type'] !== 'application/timestamp-query')
      return send(response, 415, 'text/plain; charset=utf-8', 'application/timestamp-query is required');
    const reply = await timeStamps.answer(await readBytes(request));
    send(response, 200, 'application/timestamp-reply', reply);
  }

  /** The service and the agent of a token, by what stands behind their addresses. */
  async function signElsewhere(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fault = faults.of('signing');
    if (fault === 'down') return void request.socket.destroy();
    if (fault === 'reject') return sendJson(response, 403, { error: 'access_denied' });
    if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_ANSWER_IN_MS));
    const [, where, name = '', deed] = /^\/(csc\/v2|token)\/(?:certificates\/)?([^/]+)(?:\/([^/]+))?$/.exec(path) ?? [];
    const fields = request.method === 'POST' ? await readFields(request) : {};
    const asked = { authorization: request.headers.authorization, fields };
    const { status, body } =
      where === 'token'
        ? await (deed === 'sign' ? tokenAgent.sign(name, fields) : tokenAgent.certificate(name))
        : name === 'oauth2'
          ? remoteSigning.giveToken(asked)
          : await remoteSigning.call(`${name}/${deed}`, asked);
    sendJson(response, status, body);
  }

  async function pay(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const html = (status: number, body: string) => send(response, status, 'text/html; charset=utf-8', body);
    const isForPartners = ['/thanh-toan/khoi-tao', '/thanh-toan/truy-van', '/thanh-toan/doi-soat'].includes(path);
    const fault = isForPartners ? faults.of('payment') : undefined;
    if (fault === 'down') return void request.socket.destroy();
    if (fault === 'reject') return sendJson(response, 200, { error_code: '99', MaLoi: '99', message: 'Tạm dừng' });
    if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_ANSWER_IN_MS));
    const fields = request.method === 'POST' ? await readFields(request) : {};
    const origin = `http://${request.headers.host}`;
    if (path === '/ngan-hang') {
      const scanned =
        request.method === 'POST' ? (payments.scan(String(fields['ma'] ?? '')) ?? 'unreadable') : undefined;
      return html(200, bankAppPage(scanned));
    }
    if (isForPartners && request.method === 'POST') {
      if (path.endsWith('khoi-tao')) return answerJson(response, payments.begin(fields, origin));
      if (path.endsWith('truy-van')) return answerJson(response, payments.query(fields));
      const statement = payments.statement(fields);
      return statement === undefined
        ? sendJson(response, 200, { MaLoi: '97' })
        : send(response, 200, 'text/csv; charset=utf-8', statement);
    }
    const payment = payments.find(path.slice('/thanh-toan/'.length));
    if (!payment) return sendJson(response, 404, { error: 'not found' });
    if (request.method !== 'POST') return html(200, paymentPage(payment));
    response.writeHead(303, { location: payments.decide(payment, String(fields['ket-qua'] ?? '')) }).end();
  }

  async function carry(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isForPartners = path !== '/buu-chinh';
    const fault = isForPartners ? faults.of('post') : undefined;
    if (fault === 'down') return void request.socket.destroy();
    if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_ANSWER_IN_MS));
    const fields = request.method === 'POST' ? await readFields(request) : {};
    if (!isForPartners) {
      if (request.method === 'POST') post.move(String(fields['don'] ?? ''), String(fields['viec'] ?? ''));
      return send(response, 200, 'text/html; charset=utf-8', post.page());
    }
    const accessToken = request.headers['access_token']?.toString();
    if (fault === 'reject') return sendJson(response, 200, { Status: '99', Message: 'Không phục vụ' });
    answerJson(response, path.endsWith('/don') ? post.take(accessToken, fields) : post.tell(accessToken, fields));
  }

  function showMailbox(to: string | undefined, response: ServerResponse): void {
    const recipient = to || undefined;
    send(
      response,
      200,
      'text/html; charset=utf-8',
      mailboxPage({ recipients: mailbox.recipients(), recipient, messages: mailbox.list(recipient) }),
    );
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const to = url.searchParams.get('to') ?? undefined;
    if (/^\/(thanh-toan\/|ngan-hang$)/.test(url.pathname)) return pay(url.pathname, request, response);
    if (/^\/buu-chinh(\/don|\/trang-thai)?$/.test(url.pathname)) return carry(url.pathname, request, response);
    if (/^\/(csc\/v2|token)\//.test(url.pathname)) return signElsewhere(url.pathname, request, response);
    switch (`${request.method} ${url.pathname}`) {
      case 'POST /sms':
        return takeSms(request, response);
      case 'POST /message/template':
        return takeZalo(request, response);
      case 'GET /zalo':
      case 'POST /zalo':
        return actOnZalo(request, response);
      case 'POST /subscribers/check':
        return checkSubscriber(request, response);
      case 'POST /lgsp/token':
        return askRegister(register.giveToken, request, response);
      case 'POST /lgsp/dkdn/v1/tra-cuu':
        return askRegister(register.lookUp, request, response);
      case 'POST /tsa':
        return stampTime(request, response);
      case 'GET /tsa/root.pem':
        return send(response, 200, 'application/x-pem-file', await timeStamps.rootPem());
      case 'GET /csc/root.pem':
        return send(response, 200, 'application/x-pem-file', await remoteSigning.rootPem());
      case 'GET /token-root.pem':
        return send(response, 200, 'application/x-pem-file', await tokenAgent.rootPem());
      case 'POST /faults':
        return switchFault(request, response);
      case 'GET /messages':
        return sendJson(response, 200, mailbox.list(to));
      case 'GET /':
      case 'GET /hop-thu':
        return showMailbox(to, response);
      case 'GET /trang.css':
        return send(response, 200, 'text/css; charset=utf-8', MAILBOX_STYLE);
      case 'GET /healthz':
        return sendJson(response, 200, { status: 'ok' });
      default:
        return sendJson(response, 404, { error: 'not found' });
    }
  }

  const http = createServer((request, response) => {
    answer(request, response).catch((error: Error) => {
      const status = error instanceof BadBody ? 400 : 500;
      if (status === 500) process.stderr.write(`${error.stack ?? error.message}\n`);
      if (!response.headersSent) sendJson(response, status, { error: error.message });
    });
  });
  return { http, mail: createMailServer(secrets.mail, mailbox, faults) };
}

class BadBody extends Error {
  override name = 'BadBody';
}

/** OAuth asks by a form, the look-ups by JSON. */
async function readFields(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
  return isForm ? Object.fromEntries(new URLSearchParams(await readText(request))) : readJson(request);
}

async function readText(request: IncomingMessage): Promise<string> {
  return (await readBytes(request)).toString('utf8');
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY_IN_BYTES) throw new BadBody('body too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function readJson(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const text = await readText(request);
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // told below
  }
  throw new BadBody('a JSON object is required');
}

function isBearer(header: string | undefined, secret: string): boolean {
  const given = Buffer.from(header ?? '');
  const wanted = Buffer.from(`Bearer ${secret}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

function answerJson(response: ServerResponse, { status, body }: Answer): void {
  sendJson(response, status, body);
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value));
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}
