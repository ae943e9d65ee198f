/** Đăng nhập: number and password, then the code sent to the phone, then (once) consent. */
import type { ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import type pg from 'pg';
import { type Exchange, type Handler, Refused, type Router, readForm, redirect, requireOwnPage } from './http.ts';
import type { Interactions } from './interaction.ts';
import type { Lockout } from './lockout.ts';
import type { OneTimeCodes, SendOutcome } from './one-time-code.ts';
import { consentPage } from './pages/consent.ts';
import { sendPage } from './pages/layout.ts';
import { codePage, statusOf } from './pages/one-time-code.ts';
import { type PasswordView, passwordPage } from './pages/password.ts';
import { tabOf } from './pages/sign-in-tabs.ts';
import { identify } from './password-step.ts';
import { type Account, findBySubject } from './people.ts';
import type { QrSignIn } from './qr/qr-sign-in.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Settings } from './settings.ts';

export interface SignInParts {
  readonly settings: Settings;
  readonly pool: pg.Pool;
  readonly provider: Provider;
  readonly codes: OneTimeCodes;
  readonly lockout: Lockout;
  readonly limit: RateLimit;
  readonly interactions: Interactions;
  /** Where signing in by QR is offered on the same page. */
  readonly qr?: QrSignIn | undefined;
}

const AUTHENTICATION_METHODS = ['pwd', 'otp', 'sms', 'mfa'];

export function addSignIn(router: Router, parts: SignInParts): void {
  const { settings, pool, provider, codes, interactions, qr } = parts;
  const show = (response: ServerResponse, status: number, page: string): void =>
    sendPage(response, status, page, settings.portalUrl);

  const onPost = (path: string, handler: Handler): void =>
    router.on('POST', path, (exchange) => {
      requireOwnPage(exchange.request, settings.origin);
      return handler(exchange);
    });

  router.on('GET', '/dang-nhap/:uid', async (exchange) => {
    const { response } = exchange;
    const found = await interactions.find(exchange);
    if (found.prompt.name === 'login')
      return showPassword(exchange, 200, { uid: found.uid, tab: tabOf(exchange.query.get('cach')) });
    const account = await findBySubject(pool, settings.provider, found.session?.accountId ?? '');
    if (found.prompt.name !== 'consent' || !account) throw new Refused(400, 'wrong step');
    show(response, 200, consentPage(settings.provider, { uid: found.uid, fullName: account.person.fullName }));
  });

  onPost('/dang-nhap/:uid/mat-khau', async (exchange) => {
    const { request, response } = exchange;
    const { uid } = await interactions.findAt(exchange, 'login');
    const found = await identify(parts, request, await readForm(request));
    if (!found.ok) return showPassword(exchange, found.status, { uid, typedId: found.typedId, errors: found.errors });
    const { account } = found;
    const outcome = await codes.send(uid, account.subject, account.phone);
    if (outcome === 'sent') return redirect(response, `/dang-nhap/${uid}/otp`);
    await showCode(response, uid, account, outcome);
  });

  async function showPassword(exchange: Exchange, status: number, view: PasswordView): Promise<void> {
    const code = await qr?.offer(exchange, view.uid);
    show(exchange.response, status, passwordPage(settings, { ...view, ...(code && { qr: code }) }));
  }

  router.on('GET', '/dang-nhap/:uid/otp', async (exchange) => {
    const { uid } = await interactions.findAt(exchange, 'login');
    const account = await passwordGivenBy(uid);
    if (!account) return redirect(exchange.response, `/dang-nhap/${uid}`);
    await showCode(exchange.response, uid, account, 'sent');
  });

  onPost('/dang-nhap/:uid/otp', async (exchange) => {
    const { request, response } = exchange;
    const interaction = await interactions.findAt(exchange, 'login');
    const { uid } = interaction;
    const account = await passwordGivenBy(uid);
    if (!account) return redirect(response, `/dang-nhap/${uid}`);
    const typed = ((await readForm(request)).get('otp') ?? '').replace(/\s/g, '');
    if (!/^\d{6}$/.test(typed)) return showCode(response, uid, account, 'malformed');
    const checked = await codes.check(uid, typed);
    if (!checked.ok) return showCode(response, uid, account, checked.triesLeft);
    if (checked.subject !== account.subject) throw new Refused(400, 'wrong step');
    await interactions.signIn(exchange, interaction, account, AUTHENTICATION_METHODS);
  });

  onPost('/dang-nhap/:uid/gui-lai', async (exchange) => {
    const { uid } = await interactions.findAt(exchange, 'login');
    const account = await passwordGivenBy(uid);
    if (!account) return redirect(exchange.response, `/dang-nhap/${uid}`);
    const outcome = await codes.send(uid, account.subject, account.phone);
    if (outcome === 'sent') return redirect(exchange.response, `/dang-nhap/${uid}/otp`);
    await showCode(exchange.response, uid, account, outcome);
  });

  onPost('/dang-nhap/:uid/huy', async (exchange) => {
    const { request, response } = exchange;
    await interactions.find(exchange);
    await interactions.finish(request, response, {
      error: 'access_denied',
      error_description: 'cancelled by the person',
    });
  });

  onPost('/dang-nhap/:uid/dong-y', async (exchange) => {
    const { request, response } = exchange;
    const interaction = await interactions.findAt(exchange, 'consent');
    const accountId = interaction.session?.accountId;
    const clientId = String(interaction.params['client_id']);
    if (accountId === undefined) throw new Refused(400, 'wrong step');
    const grant = new provider.Grant({ accountId, clientId });
    grant.addOIDCScope('openid');
    const grantId = await grant.save();
    await pool.query('insert into consent (provider, subject, client_id) values ($1, $2, $3) on conflict do nothing', [
      settings.provider,
      accountId,
      clientId,
    ]);
    await interactions.finish(request, response, { consent: { grantId } }, true);
  });

  async function passwordGivenBy(uid: string): Promise<Account | undefined> {
    const pending = await codes.findPending(uid);
    return pending && findBySubject(pool, settings.provider, pending.subject);
  }

  async function showCode(
    response: ServerResponse,
    uid: string,
    account: Account,
    outcome: SendOutcome | 'malformed' | number,
  ): Promise<void> {
    const pending = await codes.findPending(uid);
    const view = {
      path: `/dang-nhap/${uid}`,
      phone: account.phone,
      expiresAt: pending?.expiresAt ?? new Date(),
      outcome,
    };
    show(response, statusOf(outcome), codePage(settings.provider, view));
  }
}
