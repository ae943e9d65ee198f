/** Quên mật khẩu: number and telephone, the code sent to it, a new password; then everybody signs in again. */
import type { ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import type pg from 'pg';
import { clientAddress } from '../client-address.ts';
import { endSessionsOf } from '../ended-sessions.ts';
import { type Exchange, type Handler, type Router, readForm, redirect, requireOwnPage } from '../http.ts';
import type { Lockout } from '../lockout.ts';
import type { OneTimeCodes } from '../one-time-code.ts';
import type { FieldError } from '../pages/field-errors.ts';
import { sendPage } from '../pages/layout.ts';
import { newPasswordPage } from '../pages/new-password.ts';
import { type CodeOutcome, phoneCodePage, statusOfCode } from '../pages/phone-code.ts';
import {
  codeHelp,
  codeLead,
  RECOVERY_PATH,
  type RecoveryView,
  recoveredPage,
  recoveryPage,
} from '../pages/recovery.ts';
import { hashPassword } from '../password.ts';
import { faultsOfPassword } from '../password-rule.ts';
import { type Account, findByLogin, findBySubject } from '../people.ts';
import type { RateLimit } from '../rate-limit.ts';
import type { Settings } from '../settings.ts';
import { recoveryCookie } from './recovery-cookie.ts';
import { type AskedRecovery, checkTyped, NOTHING_TYPED, readTyped } from './recovery-form.ts';
import { createRecoveries, type Recovery } from './recovery-store.ts';

export interface RecoveryParts {
  readonly settings: Settings;
  readonly pool: pg.Pool;
  readonly provider: Provider;
  readonly codes: OneTimeCodes;
  readonly lockout: Lockout;
  readonly limit: RateLimit;
  readonly tell: (phone: string, text: string) => Promise<boolean>;
}

const MOST_WITH_ONE_NUMBER = 10;
const TOO_OFTEN: FieldError = { field: 'username', message: 'Bạn đã thử quá nhiều lần. Bạn thử lại sau một giờ.' };
const PASSWORD_VIEW = {
  title: 'Đặt mật khẩu mới',
  lead: 'Bạn đặt mật khẩu mới cho tài khoản của mình. Mật khẩu cũ không còn dùng được.',
  action: `${RECOVERY_PATH}/mat-khau`,
  button: 'Đặt mật khẩu',
};

export function addRecovery(router: Router, parts: RecoveryParts): void {
  const { settings, pool, provider, codes, lockout, limit } = parts;
  const recoveries = createRecoveries(pool, settings.provider);
  const cookie = recoveryCookie(RECOVERY_PATH, settings.origin.startsWith('https:'));
  /** A code belongs to this recovery alone. */
  const scopeOf = ({ key }: Recovery): string => `quen-mat-khau/${key}`;
  /** Wrong codes are counted by what was typed, so that a lock tells nothing about who exists. */
  const lockOf = ({ loginId, phone }: Recovery): string => `quen-mat-khau/${loginId}/${phone}`;

  const show = (response: ServerResponse, status: number, page: string): void =>
    sendPage(response, status, page, settings.portalUrl);
  const showStart = (response: ServerResponse, status: number, view: RecoveryView): void =>
    show(response, status, recoveryPage(settings.portalUrl, view));
  const startAgain = (response: ServerResponse): void =>
    showStart(response, 400, { typed: NOTHING_TYPED, expired: true });

  const onPost = (path: string, handler: Handler): void =>
    router.on('POST', path, (exchange) => {
      requireOwnPage(exchange.request, settings.origin);
      return handler(exchange);
    });

  router.on('GET', RECOVERY_PATH, ({ response }) => showStart(response, 200, { typed: NOTHING_TYPED }));

  /** The same answer after the same work, whether or not number and telephone belong to an account. */
  onPost(RECOVERY_PATH, async ({ request, response }) => {
    const typed = readTyped(await readForm(request));
    const asked = checkTyped(typed);
    if (!('loginId' in asked)) return showStart(response, 422, { typed, errors: asked });
    if (!(await mayAsk(clientAddress(request, settings.trustProxy), asked)))
      return showStart(response, 429, { typed, errors: [TOO_OFTEN] });
    const account = await findByLogin(pool, settings.provider, asked.loginId);
    const subject = account?.phone === asked.phone ? account.subject : undefined;
    const token = await recoveries.begin({ ...asked, subject });
    cookie.give(response, token);
    const begun = await recoveries.find(token, 'code');
    if (begun) await codes.sendUnseen(scopeOf(begun), subject, asked.phone);
    redirect(response, `${RECOVERY_PATH}/otp`);
  });

  async function mayAsk(address: string, { loginId, phone }: AskedRecovery): Promise<boolean> {
    const allowed = await Promise.all([
      limit.allows(`recover|${address}`, settings.triesPerAddress),
      limit.allows(`recover|${loginId}`, MOST_WITH_ONE_NUMBER),
      limit.allows(`recover|${phone}`, MOST_WITH_ONE_NUMBER),
    ]);
    return allowed.every(Boolean);
  }

  router.on('GET', `${RECOVERY_PATH}/otp`, async ({ request, response }) => {
    const recovery = await recoveries.find(cookie.read(request), 'code');
    if (!recovery) return redirect(response, RECOVERY_PATH);
    await showCode(response, recovery, 'sent');
  });

  onPost(`${RECOVERY_PATH}/gui-lai`, async ({ request, response }) => {
    const recovery = await recoveries.find(cookie.read(request), 'code');
    if (!recovery) return startAgain(response);
    const outcome = await codes.sendUnseen(scopeOf(recovery), recovery.subject, recovery.phone);
    if (outcome === 'sent') return redirect(response, `${RECOVERY_PATH}/otp`);
    await showCode(response, recovery, outcome);
  });

  onPost(`${RECOVERY_PATH}/otp`, async ({ request, response }) => {
    const recovery = await recoveries.find(cookie.read(request), 'code');
    if (!recovery) return startAgain(response);
    const typed = ((await readForm(request)).get('otp') ?? '').replace(/\s/g, '');
    if (!/^\d{6}$/.test(typed)) return showCode(response, recovery, 'malformed');
    if (await lockout.isLocked(lockOf(recovery))) return showCode(response, recovery, 'locked');
    const checked = await codes.check(scopeOf(recovery), typed);
    if (!checked.ok) {
      await lockout.countFailure(lockOf(recovery));
      return showCode(response, recovery, { triesLeft: checked.triesLeft });
    }
    if (!(await recoveries.confirmPhone(recovery))) return startAgain(response);
    await lockout.forget(lockOf(recovery));
    redirect(response, `${RECOVERY_PATH}/mat-khau`);
  });

  async function showCode(response: ServerResponse, recovery: Recovery, outcome: CodeOutcome): Promise<void> {
    const pending = await codes.findPending(scopeOf(recovery));
    const page = phoneCodePage({
      title: 'Xác thực số điện thoại',
      lead: codeLead(recovery.phone),
      action: `${RECOVERY_PATH}/otp`,
      resendAction: `${RECOVERY_PATH}/gui-lai`,
      expiresAt: pending?.expiresAt,
      outcome,
      help: codeHelp(settings.portalUrl),
    });
    show(response, statusOfCode(outcome), page);
  }

  router.on('GET', `${RECOVERY_PATH}/mat-khau`, async ({ request, response }) => {
    if (!(await recoveries.find(cookie.read(request), 'password'))) return redirect(response, RECOVERY_PATH);
    show(response, 200, newPasswordPage(PASSWORD_VIEW));
  });

  onPost(`${RECOVERY_PATH}/mat-khau`, async (exchange) => {
    const { request, response } = exchange;
    const recovery = await recoveries.find(cookie.read(request), 'password');
    const account = await findBySubject(pool, settings.provider, recovery?.subject ?? '');
    if (!recovery || !account) return startAgain(response);
    const form = await readForm(request);
    const password = form.get('password') ?? '';
    const { fullName } = account.person;
    const faults = faultsOfPassword(password, { idNumber: recovery.loginId, phone: recovery.phone, fullName });
    const differs = faults.length === 0 && password !== form.get('repeated');
    if (faults.length > 0 || differs)
      return show(response, 422, newPasswordPage({ ...PASSWORD_VIEW, faults, differs }));
    await setPassword(exchange, recovery, account, password);
  });

  async function setPassword(
    { response }: Exchange,
    recovery: Recovery,
    account: Account,
    password: string,
  ): Promise<void> {
    if (!(await recoveries.complete(recovery, await hashPassword(password)))) return startAgain(response);
    await endSessionsOf(provider, pool, settings.provider, account.subject);
    await lockout.forget(recovery.loginId);
    await parts.tell(
      recovery.phone,
      'Mật khẩu tài khoản Cổng Dịch vụ công Quốc gia của bạn vừa được đặt lại. Nếu không phải bạn, gọi ngay 1022.',
    );
    cookie.clear(response);
    redirect(response, `${RECOVERY_PATH}/xong`);
  }

  router.on('GET', `${RECOVERY_PATH}/xong`, ({ response }) => show(response, 200, recoveredPage(settings.portalUrl)));
}
