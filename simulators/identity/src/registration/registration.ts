/** Đăng ký tài khoản, guide 1 part II: subject, method, form, subscriber check, code, password. */
import type { ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import type pg from 'pg';
import { ASSURANCE } from '../claims.ts';
import { clientAddress } from '../client-address.ts';
import { html } from '../html.ts';
import { type Exchange, type Handler, Refused, type Router, readForm, redirect, requireOwnPage } from '../http.ts';
import type { OneTimeCodes } from '../one-time-code.ts';
import type { FieldError } from '../pages/field-errors.ts';
import { sendPage } from '../pages/layout.ts';
import { newPasswordPage } from '../pages/new-password.ts';
import { type CodeOutcome, phoneCodePage, statusOfCode } from '../pages/phone-code.ts';
import { alreadyRegisteredPage, methodPage, registrationFormPage } from '../pages/registration.ts';
import { hashPassword } from '../password.ts';
import { faultsOfPassword } from '../password-rule.ts';
import type { RateLimit } from '../rate-limit.ts';
import type { Settings } from '../settings.ts';
import { checkTyped, NOTHING_TYPED, type RegistrationDetails, readTyped } from './registration-form.ts';
import { createRegistrations } from './registration-store.ts';
import { checkSubscriber } from './subscriber-register.ts';

export interface RegistrationParts {
  readonly settings: Settings;
  readonly pool: pg.Pool;
  readonly provider: Provider;
  readonly codes: OneTimeCodes;
  readonly limit: RateLimit;
}

type Interaction = Awaited<ReturnType<Provider['interactionDetails']>>;

const MOST_TRIES_WITH_ONE_NUMBER = 10;

/** One sentence for an unknown number, another owner and another name: nobody learns here whose a number is. */
const NOT_THE_SUBSCRIBER: FieldError = {
  field: 'phone',
  message: 'Thông tin đăng ký không trùng với thông tin thuê bao. Bạn soạn TTTB gửi 1414 để kiểm tra.',
};
const TOO_OFTEN: FieldError = { field: 'phone', message: 'Bạn đã thử quá nhiều lần. Bạn thử lại sau một giờ.' };
const REGISTER_AWAY: FieldError = {
  field: 'phone',
  message: 'Chưa kiểm tra được thông tin thuê bao. Bạn thử lại sau ít phút; những gì bạn ghi vẫn còn.',
};

export function addRegistration(router: Router, parts: RegistrationParts): void {
  const { settings, pool, provider, codes, limit } = parts;
  const registrations = createRegistrations(pool, settings.provider);
  const register = { url: settings.subscribersUrl, secret: settings.subscribersSecret };
  /** A code proves the telephone it was sent to, and no other that is named since. */
  const scopeOf = (uid: string, { phone }: RegistrationDetails): string => `dang-ky/${uid}/${phone}`;
  const show = (response: ServerResponse, status: number, page: string): void =>
    sendPage(response, status, page, settings.portalUrl);

  /** @throws Refused when this browser did not come here to register */
  async function interactionOf({ request, response, params }: Exchange): Promise<Interaction> {
    const found = await provider.interactionDetails(request, response).catch(() => undefined);
    if (found === undefined || found.uid !== params['uid'] || found.prompt.name !== 'create')
      throw new Refused(400, 'wrong step');
    return found;
  }

  /** @throws Refused when a step was skipped */
  async function detailsAt(uid: string, step: 'code' | 'password'): Promise<RegistrationDetails> {
    const details = await registrations.find(uid, step);
    if (!details) throw new Refused(400, 'wrong step');
    return details;
  }

  const onPost = (path: string, handler: Handler): void =>
    router.on('POST', path, (exchange) => {
      requireOwnPage(exchange.request, settings.origin);
      return handler(exchange);
    });

  router.on('GET', '/dang-ky/:uid', async (exchange) => {
    const { uid } = await interactionOf(exchange);
    const subject = exchange.query.get('doi-tuong') === 'doanh-nghiep' ? 'doanh-nghiep' : 'cong-dan';
    show(exchange.response, 200, methodPage(uid, subject, settings.portalUrl));
  });

  router.on('GET', '/dang-ky/:uid/thong-tin', async (exchange) => {
    const { uid } = await interactionOf(exchange);
    show(exchange.response, 200, registrationFormPage(uid, NOTHING_TYPED, []));
  });

  onPost('/dang-ky/:uid/thong-tin', async (exchange) => {
    const { request, response } = exchange;
    const { uid } = await interactionOf(exchange);
    const typed = readTyped(await readForm(request));
    const details = checkTyped(typed, today());
    const refuse = (status: number, errors: readonly FieldError[]): void =>
      show(response, status, registrationFormPage(uid, typed, errors));
    if (!('idNumber' in details)) return refuse(422, details);
    if (!(await mayTry(clientAddress(request, settings.trustProxy), details))) return refuse(429, [TOO_OFTEN]);

    const subscriber = await checkSubscriber(register, details);
    if (subscriber.outcome === 'unavailable') return refuse(503, [REGISTER_AWAY]);
    if (subscriber.outcome === 'differs') return refuse(422, [NOT_THE_SUBSCRIBER]);
    // Only now may the duplicate be told: whoever asks has named a SIM registered to this very number.
    if (await registrations.isRegistered(details.idNumber))
      return show(response, 409, alreadyRegisteredPage(settings.portalUrl));
    await registrations.begin(uid, { ...details, fullName: subscriber.fullName });
    const outcome = await codes.send(scopeOf(uid, details), details.idNumber, details.phone);
    if (outcome === 'sent') return redirect(response, `/dang-ky/${uid}/otp`);
    await showCode(response, uid, details, outcome);
  });

  async function mayTry(address: string, { idNumber, phone }: RegistrationDetails): Promise<boolean> {
    const allowed = await Promise.all([
      limit.allows(`register|${address}`, settings.triesPerAddress),
      limit.allows(`register|${idNumber}`, MOST_TRIES_WITH_ONE_NUMBER),
      limit.allows(`register|${phone}`, MOST_TRIES_WITH_ONE_NUMBER),
    ]);
    return allowed.every(Boolean);
  }

  router.on('GET', '/dang-ky/:uid/otp', async (exchange) => {
    const { uid } = await interactionOf(exchange);
    await showCode(exchange.response, uid, await detailsAt(uid, 'code'), 'sent');
  });

  onPost('/dang-ky/:uid/gui-lai', async (exchange) => {
    const { uid } = await interactionOf(exchange);
    const details = await detailsAt(uid, 'code');
    const outcome = await codes.send(scopeOf(uid, details), details.idNumber, details.phone);
    if (outcome === 'sent') return redirect(exchange.response, `/dang-ky/${uid}/otp`);
    await showCode(exchange.response, uid, details, outcome);
  });

  onPost('/dang-ky/:uid/otp', async (exchange) => {
    const { request, response } = exchange;
    const { uid } = await interactionOf(exchange);
    const details = await detailsAt(uid, 'code');
    const typed = ((await readForm(request)).get('otp') ?? '').replace(/\s/g, '');
    if (!/^\d{6}$/.test(typed)) return showCode(response, uid, details, 'malformed');
    const checked = await codes.check(scopeOf(uid, details), typed);
    if (!checked.ok) return showCode(response, uid, details, { triesLeft: checked.triesLeft });
    // The code belongs to what was typed when it was sent, not to what another tab typed since.
    if (checked.subject !== details.idNumber || !(await registrations.confirmPhone(uid, details)))
      throw new Refused(400, 'wrong step');
    redirect(response, `/dang-ky/${uid}/mat-khau`);
  });

  async function showCode(response: ServerResponse, uid: string, details: RegistrationDetails, outcome: CodeOutcome) {
    const pending = await codes.findPending(scopeOf(uid, details));
    const page = phoneCodePage({
      title: 'Xác thực số điện thoại',
      lead: html`Mã OTP đã được gửi về số điện thoại <b class="nowrap">${details.phone}</b>. Bạn nhập mã rồi bấm Xác nhận.`,
      action: `/dang-ky/${uid}/otp`,
      resendAction: `/dang-ky/${uid}/gui-lai`,
      expiresAt: pending?.expiresAt,
      outcome,
    });
    show(response, statusOfCode(outcome), page);
  }

  const passwordView = (uid: string, fullName: string) => ({
    title: 'Đặt mật khẩu',
    lead: `Xin chào ${fullName}. Bạn đặt mật khẩu cho tài khoản của mình.`,
    action: `/dang-ky/${uid}/mat-khau`,
    button: 'Đăng ký',
  });

  router.on('GET', '/dang-ky/:uid/mat-khau', async (exchange) => {
    const { uid } = await interactionOf(exchange);
    const { fullName } = await detailsAt(uid, 'password');
    show(exchange.response, 200, newPasswordPage(passwordView(uid, fullName)));
  });

  onPost('/dang-ky/:uid/mat-khau', async (exchange) => {
    const { request, response } = exchange;
    const interaction = await interactionOf(exchange);
    const { uid } = interaction;
    const details = await detailsAt(uid, 'password');
    const form = await readForm(request);
    const password = form.get('password') ?? '';
    const faults = faultsOfPassword(password, details);
    const differs = faults.length === 0 && password !== form.get('repeated');
    if (faults.length > 0 || differs)
      return show(response, 422, newPasswordPage({ ...passwordView(uid, details.fullName), faults, differs }));
    const accountId = await registrations.complete(uid, details, await hashPassword(password));
    if (accountId === undefined) return show(response, 409, alreadyRegisteredPage(settings.portalUrl));
    await endEarlierSession(interaction);
    const login = { accountId, acr: ASSURANCE[1], amr: ['pwd', 'otp', 'sms', 'mfa'], remember: false };
    await provider.interactionFinished(request, response, { create: {}, login }, { mergeWithLastSubmission: false });
  });

  onPost('/dang-ky/:uid/huy', async (exchange) => {
    await interactionOf(exchange);
    const result = { error: 'access_denied', error_description: 'cancelled by the person' };
    await provider.interactionFinished(exchange.request, exchange.response, result, { mergeWithLastSubmission: false });
  });

  /** Whoever was signed in here before is somebody else. */
  async function endEarlierSession(interaction: Interaction): Promise<void> {
    if (!interaction.session?.uid) return;
    const session = await provider.Session.findByUid(interaction.session.uid);
    await session?.destroy();
    delete interaction.session;
    await interaction.save(interaction.exp - Math.floor(Date.now() / 1000));
  }
}

/** In Viet Nam. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
}
