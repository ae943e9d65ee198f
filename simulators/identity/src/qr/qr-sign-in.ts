/** Đăng nhập bằng mã QR on the computer: shows the code and, once the phone has confirmed, goes on. */
import type pg from 'pg';
import QRCode from 'qrcode';
import { clientAddress } from '../client-address.ts';
import type { Html } from '../html.ts';
import { type Exchange, Refused, type Router, readForm, redirect, requireOwnPage } from '../http.ts';
import type { Interactions } from '../interaction.ts';
import { sendPage } from '../pages/layout.ts';
import { findBySubject } from '../people.ts';
import type { Settings } from '../settings.ts';
import { browserName } from './browser-name.ts';
import type { QrRequests, ShownRequest } from './qr-requests.ts';
import { flagOf, isWaiting, qrPage, qrSection } from './qr-section.ts';

/** Knowledge and possession were shown when the application was opened, presence now (RFC 8176). */
const AUTHENTICATION_METHODS = ['pwd', 'otp', 'sms', 'user', 'mfa'];
const RELOAD_AFTER_SECONDS = 5;

export interface QrSignIn {
  /** The section beside the password. */
  offer(exchange: Exchange, uid: string): Promise<Html>;
}

interface QrSignInParts {
  readonly settings: Settings;
  readonly pool: pg.Pool;
  readonly requests: QrRequests;
  readonly interactions: Interactions;
}

export function addQrSignIn(router: Router, { settings, pool, requests, interactions }: QrSignInParts): QrSignIn {
  // In the fragment, so that it reaches no log and no other site; the phone reads it out of the picture.
  const drawn = ({ token }: ShownRequest): Promise<string> =>
    QRCode.toString(`${settings.origin}/app#ma=${token}`, { type: 'svg', errorCorrectionLevel: 'M' });

  async function start({ request }: Exchange, uid: string): Promise<void> {
    const address = clientAddress(request, settings.trustProxy);
    const browser = browserName(request.headers['user-agent'] ?? '');
    await requests.start({ uid, clientId: settings.clientId, address, browser });
  }

  async function shownTo(exchange: Exchange, uid: string): Promise<ShownRequest> {
    const known = await requests.show(uid);
    if (known) return known;
    await start(exchange, uid);
    const started = await requests.show(uid);
    if (!started) throw new Error('the request was not kept');
    return started;
  }

  const sectionFor = async (uid: string, request: ShownRequest): Promise<Html> =>
    qrSection({ uid, request, picture: await drawn(request), live: true });

  async function showPage({ response }: Exchange, uid: string, status = 200, wrongPin = false): Promise<void> {
    const request = await requests.show(uid);
    if (!request) return redirect(response, `/dang-nhap/${uid}`);
    if (isWaiting(request)) response.setHeader('refresh', String(RELOAD_AFTER_SECONDS));
    sendPage(response, status, qrPage({ uid, request, picture: await drawn(request), wrongPin }), settings.portalUrl);
  }

  /** False when the phone has not confirmed, or somebody was faster. */
  async function goOn(exchange: Exchange, pin?: string): Promise<boolean> {
    const interaction = await interactions.findAt(exchange, 'login');
    const subject = await requests.consume(interaction.uid, pin);
    if (subject === undefined) return false;
    const account = await findBySubject(pool, settings.provider, subject);
    if (!account) throw new Refused(400, 'the account is gone');
    await interactions.signIn(exchange, interaction, account, AUTHENTICATION_METHODS);
    return true;
  }

  /** Looked at again and again by a browser without script: the phone's answer is carried out as soon as it is there. */
  router.on('GET', '/dang-nhap/:uid/qr', async (exchange) => {
    const { uid } = await interactions.findAt(exchange, 'login');
    const { state, mode } = await shownTo(exchange, uid);
    if (state === 'confirmed' && mode !== 'pin' && (await goOn(exchange))) return;
    await showPage(exchange, uid);
  });

  router.on('GET', '/dang-nhap/:uid/qr/khung', async (exchange) => {
    const { response, query } = exchange;
    const { uid } = await interactions.findAt(exchange, 'login');
    const request = await shownTo(exchange, uid);
    if (query.get('co') === flagOf(request)) {
      response.writeHead(204, { 'cache-control': 'no-store' }).end();
      return;
    }
    sendPage(response, 200, (await sectionFor(uid, request)).text, settings.portalUrl);
  });

  router.on('POST', '/dang-nhap/:uid/qr/tiep-tuc', async (exchange) => {
    requireOwnPage(exchange.request, settings.origin);
    const { uid } = await interactions.findAt(exchange, 'login');
    const pin = (await readForm(exchange.request)).get('pin')?.replace(/\s/g, '');
    if (await goOn(exchange, pin)) return;
    const mayTypeAgain = pin !== undefined && (await requests.show(uid))?.state === 'confirmed';
    await showPage(exchange, uid, mayTypeAgain ? 422 : 409, mayTypeAgain);
  });

  router.on('POST', '/dang-nhap/:uid/qr/ma-moi', async (exchange) => {
    requireOwnPage(exchange.request, settings.origin);
    const { uid } = await interactions.findAt(exchange, 'login');
    await start(exchange, uid);
    redirect(exchange.response, `/dang-nhap/${uid}`);
  });

  return { offer: async (exchange, uid) => sectionFor(uid, await shownTo(exchange, uid)) };
}
