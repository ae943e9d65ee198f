/** Đăng nhập: number and password, then the code sent to the phone, then (once) consent. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { InteractionResults, Provider } from 'oidc-provider';
import type pg from 'pg';
import { ASSURANCE } from './claims.ts';
import { type Exchange, type Handler, Refused, type Router, readForm, redirect, requireOwnPage } from './http.ts';
import type { Lockout } from './lockout.ts';
import type { OneTimeCodes, SendOutcome } from './one-time-code.ts';
import { consentPage } from './pages/consent.ts';
import type { FieldError } from './pages/field-errors.ts';
import { sendPage } from './pages/layout.ts';
import { codePage } from './pages/one-time-code.ts';
import { passwordPage } from './pages/password.ts';
import { tabOf } from './pages/sign-in-tabs.ts';
import { isPassword } from './password.ts';
import { type Account, findByLogin, findBySubject } from './people.ts';
import { addressOf, type RateLimit } from './rate-limit.ts';
import type { Settings } from './settings.ts';

export interface SignInParts {
  readonly settings: Settings;
  readonly pool: pg.Pool;
  readonly provider: Provider;
  readonly codes: OneTimeCodes;
  readonly lockout: Lockout;
  readonly limit: RateLimit;
}

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

const TYPED_ID = /^\d{9,13}$|^\d{10}-\d{3}$/;
const LONGEST_TYPED_ID = 64;
/** One sentence for an unknown number, a wrong password and a locked account. */
const NOT_MATCHING: FieldError = {
  field: 'username',
  message:
    'Số định danh hoặc mật khẩu chưa đúng, hoặc tài khoản đang tạm khóa. Bạn kiểm tra lại rồi thử lại sau ít phút.',
};
const TOO_OFTEN: FieldError = {
  field: 'username',
  message: 'Có quá nhiều lần đăng nhập từ mạng bạn đang dùng. Bạn thử lại sau một giờ.',
};
const AUTHENTICATION_METHODS = ['pwd', 'otp', 'sms', 'mfa'];

export function addSignIn(router: Router, parts: SignInParts): void {
  const { settings, pool, provider, codes, lockout, limit } = parts;
  const show = (response: ServerResponse, status: number, page: string): void =>
    sendPage(response, status, page, settings.portalUrl);

  /** Bound to the browser by the interaction cookie. @throws Refused when there is none */
  async function interactionOf({ request, response, params }: Exchange, prompt: string): Promise<Interaction> {
    const found = await provider.interactionDetails(request, response).catch(() => undefined);
    if (found === undefined || found.uid !== params['uid']) throw new Refused(400, 'interaction expired');
    if (found.prompt.name !== prompt) throw new Refused(400, 'wrong step');
    return found;
  }

  const onPost = (path: string, handler: Handler): void =>
    router.on('POST', path, (exchange) => {
      requireOwnPage(exchange.request, settings.origin);
      return handler(exchange);
    });

  router.on('GET', '/dang-nhap/:uid', async (exchange) => {
    const { request, response, params } = exchange;
    const found = await provider.interactionDetails(request, response).catch(() => undefined);
    if (found === undefined || found.uid !== params['uid']) throw new Refused(400, 'interaction expired');
    if (found.prompt.name === 'login') {
      const tab = tabOf(exchange.query.get('cach'));
      return show(response, 200, passwordPage(settings, { uid: found.uid, tab }));
    }
    const account = await findBySubject(pool, settings.provider, found.session?.accountId ?? '');
    if (found.prompt.name !== 'consent' || !account) throw new Refused(400, 'wrong step');
    show(response, 200, consentPage(settings.provider, { uid: found.uid, fullName: account.person.fullName }));
  });

  onPost('/dang-nhap/:uid/mat-khau', async (exchange) => {
    const { request, response } = exchange;
    const { uid } = await interactionOf(exchange, 'login');
    const form = await readForm(request);
    const typedId = (form.get('username') ?? '').replace(/[\s.]/g, '').slice(0, LONGEST_TYPED_ID);
    const password = form.get('password') ?? '';
    const refuse = (status: number, errors: readonly FieldError[]): void =>
      show(response, status, passwordPage(settings, { uid, typedId, errors }));
    const errors = missing(typedId, password);
    if (errors.length > 0) return refuse(422, errors);
    if (!(await limit.allows(`sign-in|${addressOf(request)}`, settings.triesPerAddress)))
      return refuse(429, [TOO_OFTEN]);

    const account = await checkPassword(typedId, password);
    if (!account) return refuse(401, [NOT_MATCHING]);
    const outcome = await codes.send(uid, account.subject, account.phone);
    if (outcome === 'sent') return redirect(response, `/dang-nhap/${uid}/otp`);
    await showCode(response, uid, account, outcome);
  });

  /** One answer and one cost for an unknown number, a wrong password and a locked account. */
  async function checkPassword(typedId: string, password: string): Promise<Account | undefined> {
    const [account, locked] = await Promise.all([
      findByLogin(pool, settings.provider, typedId),
      lockout.isLocked(typedId),
    ]);
    const matches = await isPassword(account?.passwordHash, password);
    if (matches && !locked) {
      await lockout.forget(typedId);
      return account;
    }
    await lockout.countFailure(typedId);
    return undefined;
  }

  router.on('GET', '/dang-nhap/:uid/otp', async (exchange) => {
    const { uid } = await interactionOf(exchange, 'login');
    const account = await passwordGivenBy(uid);
    if (!account) return redirect(exchange.response, `/dang-nhap/${uid}`);
    await showCode(exchange.response, uid, account, 'sent');
  });

  onPost('/dang-nhap/:uid/otp', async (exchange) => {
    const { request, response } = exchange;
    const interaction = await interactionOf(exchange, 'login');
    const { uid } = interaction;
    const account = await passwordGivenBy(uid);
    if (!account) return redirect(response, `/dang-nhap/${uid}`);
    const typed = ((await readForm(request)).get('otp') ?? '').replace(/\s/g, '');
    if (!/^\d{6}$/.test(typed)) return showCode(response, uid, account, 'malformed');
    const checked = await codes.check(uid, typed);
    if (!checked.ok) return showCode(response, uid, account, checked.triesLeft);
    if (checked.subject !== account.subject) throw new Refused(400, 'wrong step');
    await finishSignIn(request, response, interaction, account);
  });

  onPost('/dang-nhap/:uid/gui-lai', async (exchange) => {
    const { uid } = await interactionOf(exchange, 'login');
    const account = await passwordGivenBy(uid);
    if (!account) return redirect(exchange.response, `/dang-nhap/${uid}`);
    const outcome = await codes.send(uid, account.subject, account.phone);
    if (outcome === 'sent') return redirect(exchange.response, `/dang-nhap/${uid}/otp`);
    await showCode(exchange.response, uid, account, outcome);
  });

  onPost('/dang-nhap/:uid/huy', async (exchange) => {
    const { request, response, params } = exchange;
    const found = await provider.interactionDetails(request, response).catch(() => undefined);
    if (found === undefined || found.uid !== params['uid']) throw new Refused(400, 'interaction expired');
    await finish(request, response, { error: 'access_denied', error_description: 'cancelled by the person' });
  });

  onPost('/dang-nhap/:uid/dong-y', async (exchange) => {
    const { request, response } = exchange;
    const interaction = await interactionOf(exchange, 'consent');
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
    await finish(request, response, { consent: { grantId } }, true);
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
    const view = { uid, phone: account.phone, expiresAt: pending?.expiresAt ?? new Date(), outcome };
    show(response, statusOf(outcome), codePage(settings.provider, view));
  }

  async function finishSignIn(
    request: IncomingMessage,
    response: ServerResponse,
    interaction: Interaction,
    account: Account,
  ): Promise<void> {
    const acr = ASSURANCE[account.level];
    const wanted = requiredAssurance(interaction.params['claims']);
    if (wanted.length > 0 && !wanted.includes(acr)) {
      return finish(request, response, {
        error: 'unmet_authentication_requirements',
        error_description: 'the account has a lower level',
      });
    }
    await forgetSomebodyElse(interaction, account);
    const login = { accountId: account.subject, acr, amr: AUTHENTICATION_METHODS, remember: false };
    await finish(request, response, { login });
  }

  /** Somebody else was signed in here: their session ends before this one begins. */
  async function forgetSomebodyElse(interaction: Interaction, account: Account): Promise<void> {
    const before = interaction.session;
    if (!before?.uid || before.accountId === account.subject) return;
    const session = await provider.Session.findByUid(before.uid);
    await session?.destroy();
    delete interaction.session;
    await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
  }

  function finish(
    request: IncomingMessage,
    response: ServerResponse,
    result: InteractionResults,
    merge = false,
  ): Promise<void> {
    return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: merge });
  }
}

function missing(typedId: string, password: string): FieldError[] {
  const errors: FieldError[] = [];
  if (typedId === '') errors.push({ field: 'username', message: 'Bạn chưa nhập số định danh.' });
  else if (!TYPED_ID.test(typedId))
    errors.push({ field: 'username', message: 'Số định danh cá nhân gồm 12 chữ số, ghi liền nhau.' });
  if (password === '') errors.push({ field: 'password', message: 'Mật khẩu không được bỏ trống.' });
  return errors;
}

function statusOf(outcome: SendOutcome | 'malformed' | number): number {
  if (outcome === 'sent') return 200;
  if (outcome === 'too-many' || outcome === 'too-soon') return 429;
  if (outcome === 'not-delivered') return 503;
  return 422;
}

/** Levels the client insists on in its claims parameter. */
function requiredAssurance(claims: unknown): readonly string[] {
  if (typeof claims !== 'string') return [];
  const parsed = JSON.parse(claims) as {
    id_token?: { acr?: { essential?: boolean; value?: string; values?: string[] } };
  };
  const acr = parsed.id_token?.acr;
  if (!acr?.essential) return [];
  return acr.values ?? (acr.value === undefined ? [] : [acr.value]);
}
