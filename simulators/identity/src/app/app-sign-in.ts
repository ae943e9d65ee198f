/** Signing in to the application: number and password, then the code sent to the phone; the same checks as elsewhere. */
import type { ServerResponse } from 'node:http';
import type pg from 'pg';
import { type Exchange, type Router, readForm, redirect, requireOwnPage } from '../http.ts';
import type { Lockout } from '../lockout.ts';
import type { OneTimeCodes, SendOutcome } from '../one-time-code.ts';
import { sendPage } from '../pages/layout.ts';
import { codePage, statusOf } from '../pages/one-time-code.ts';
import { identify } from '../password-step.ts';
import { type Account, findBySubject } from '../people.ts';
import type { RateLimit } from '../rate-limit.ts';
import type { Settings } from '../settings.ts';
import { appPasswordPage } from './app-pages.ts';
import type { PhoneSessions } from './phone-sessions.ts';

export interface AppSignInParts {
  readonly settings: Settings;
  readonly pool: pg.Pool;
  readonly codes: OneTimeCodes;
  readonly lockout: Lockout;
  readonly limit: RateLimit;
  readonly sessions: PhoneSessions;
}

export function addAppSignIn(router: Router, parts: AppSignInParts): void {
  const { settings, pool, codes, sessions } = parts;
  const show = (response: ServerResponse, status: number, page: string): void =>
    sendPage(response, status, page, settings.portalUrl);

  const onPost = (path: string, handler: (exchange: Exchange) => Promise<void>): void =>
    router.on('POST', path, (exchange) => {
      requireOwnPage(exchange.request, settings.origin);
      return handler(exchange);
    });

  onPost('/app/mat-khau', async ({ request, response }) => {
    const found = await identify(parts, request, await readForm(request));
    if (!found.ok) return show(response, found.status, appPasswordPage(found.typedId, found.errors));
    const { account } = found;
    const scope = sessions.beginStep(response);
    const outcome = await codes.send(scope, account.subject, account.phone);
    if (outcome === 'sent') return redirect(response, '/app/otp');
    await showCode(response, scope, account, outcome);
  });

  router.on('GET', '/app/otp', (exchange) =>
    atStep(exchange, (scope, account) => showCode(exchange.response, scope, account, 'sent')),
  );

  onPost('/app/otp', (exchange) =>
    atStep(exchange, async (scope, account) => {
      const { request, response } = exchange;
      const typed = ((await readForm(request)).get('otp') ?? '').replace(/\s/g, '');
      if (!/^\d{6}$/.test(typed)) return showCode(response, scope, account, 'malformed');
      const checked = await codes.check(scope, typed);
      if (!checked.ok) return showCode(response, scope, account, checked.triesLeft);
      await sessions.open(response, checked.subject);
      redirect(response, '/app');
    }),
  );

  onPost('/app/gui-lai', (exchange) =>
    atStep(exchange, async (scope, account) => {
      const outcome = await codes.send(scope, account.subject, account.phone);
      if (outcome === 'sent') return redirect(exchange.response, '/app/otp');
      await showCode(exchange.response, scope, account, outcome);
    }),
  );

  onPost('/app/huy', async ({ request, response }) => {
    await sessions.close(request, response);
    redirect(response, '/app');
  });

  async function atStep(
    { request, response }: Exchange,
    handler: (scope: string, account: Account) => Promise<void>,
  ): Promise<void> {
    const scope = sessions.stepOf(request);
    const pending = scope === undefined ? undefined : await codes.findPending(scope);
    const account = pending && (await findBySubject(pool, settings.provider, pending.subject));
    return scope !== undefined && account ? handler(scope, account) : redirect(response, '/app');
  }

  async function showCode(
    response: ServerResponse,
    scope: string,
    account: Account,
    outcome: SendOutcome | 'malformed' | number,
  ): Promise<void> {
    const expiresAt = (await codes.findPending(scope))?.expiresAt ?? new Date();
    const view = { path: '/app', phone: account.phone, expiresAt, outcome };
    show(response, statusOf(outcome), codePage(settings.provider, view));
  }
}
