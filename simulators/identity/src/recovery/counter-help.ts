/** Lấy lại mật khẩu có cán bộ giúp: a counter asks for a code, its owner types it and sets the password alone. */
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { clientAddress } from '../client-address.ts';
import { type Exchange, type Router, readForm, redirect, requireOwnPage, sendJson } from '../http.ts';
import { counterCodePage } from '../pages/counter-code.ts';
import type { FieldError } from '../pages/field-errors.ts';
import { sendPage } from '../pages/layout.ts';
import { RECOVERY_PATH } from '../pages/recovery.ts';
import { findByLogin } from '../people.ts';
import { checkSubscriber } from '../registration/subscriber-register.ts';
import { normalPhone } from '../telephone.ts';
import { createCounterHelps } from './counter-help-store.ts';
import type { RecoveryParts } from './recovery.ts';
import { recoveryCookie } from './recovery-cookie.ts';
import { createRecoveries } from './recovery-store.ts';

interface CounterHelpParts extends RecoveryParts {
  readonly pepper: string;
}

interface Asked {
  readonly requestId: string;
  readonly loginId: string;
  readonly fullName: string;
  readonly phone: string;
}

const REQUEST_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const CITIZEN_ID = /^\d{9}$|^\d{12}$/;
const MOST_FOR_ONE_NUMBER = 5;
const NOT_MATCHING: FieldError = {
  field: 'code',
  message: 'Số CMT/CCCD hoặc mã chưa đúng, hoặc mã đã hết hạn. Bạn kiểm tra lại rồi thử lại sau ít phút.',
};
const TOO_OFTEN: FieldError = { field: 'code', message: 'Bạn đã thử quá nhiều lần. Bạn thử lại sau một giờ.' };

export function addCounterHelp(router: Router, parts: CounterHelpParts): void {
  const { settings, pool, lockout, limit, tell } = parts;
  const helps = createCounterHelps(pool, settings.provider, parts.pepper);
  const recoveries = createRecoveries(pool, settings.provider);
  const register = { url: settings.subscribersUrl, secret: settings.subscribersSecret };
  const cookie = recoveryCookie(RECOVERY_PATH, settings.origin.startsWith('https:'));
  const page = `${RECOVERY_PATH}/tai-quay`;

  router.on('POST', '/ho-tro-mat-khau', async ({ request, response }) => {
    if (!isFrom(request, settings.passwordHelpSecret)) return sendJson(response, 401, { outcome: 'unknown-counter' });
    const asked = await readAsked(request);
    if (!asked) return sendJson(response, 400, { outcome: 'malformed' });
    if (!(await limit.allows(`help|${asked.loginId}`, MOST_FOR_ONE_NUMBER)))
      return sendJson(response, 429, { outcome: 'too-often' });
    const subscriber = await checkSubscriber(register, { ...asked, idNumber: asked.loginId });
    if (subscriber.outcome === 'unavailable') return sendJson(response, 503, { outcome: 'unavailable' });
    if (subscriber.outcome === 'differs') return sendJson(response, 200, { outcome: 'subscriber-differs' });
    sendJson(response, 200, { outcome: (await sendCode(asked)) ? 'sent' : 'not-delivered' });
  });

  /** The counter learns the same whether there is an account; its owner reads on the telephone what is so. */
  async function sendCode(asked: Asked): Promise<boolean> {
    const account = await findByLogin(pool, settings.provider, asked.loginId);
    const code = await helps.offer(asked, account?.subject);
    if (code === undefined) return true;
    if (!account)
      return tell(
        asked.phone,
        `Số CMT/CCCD của bạn chưa có tài khoản Cổng Dịch vụ công Quốc gia. Bạn đăng ký tại ${settings.portalUrl}/dang-ky`,
      );
    if (account.phone !== asked.phone)
      await tell(
        account.phone,
        'Có người vừa đến quầy giao dịch xin lấy lại mật khẩu tài khoản Cổng Dịch vụ công Quốc gia của bạn. Nếu không phải bạn, gọi ngay 1022.',
      );
    return tell(
      asked.phone,
      `Mã đặt lại mật khẩu Cổng Dịch vụ công Quốc gia: ${code}, dùng một lần trong 30 phút tại ${settings.origin}${page}. Không đưa mã cho ai, kể cả cán bộ.`,
    );
  }

  const show = (response: ServerResponse, status: number, username: string, errors: readonly FieldError[]): void =>
    sendPage(response, status, counterCodePage(page, { username, errors }), settings.portalUrl);

  router.on('GET', page, ({ response }) => show(response, 200, '', []));

  router.on('POST', page, async (exchange) => {
    const { request, response } = exchange;
    requireOwnPage(request, settings.origin);
    const form = await readForm(request);
    const username = (form.get('username') ?? '').trim().slice(0, 20);
    const loginId = username.replace(/[\s.]/g, '');
    const code = form.get('code') ?? '';
    const errors = missing(loginId, code);
    if (errors.length > 0) return show(response, 422, username, errors);
    const address = clientAddress(request, settings.trustProxy);
    if (!(await limit.allows(`recover|${address}`, settings.triesPerAddress)))
      return show(response, 429, username, [TOO_OFTEN]);
    const lock = `tai-quay/${loginId}`;
    const found = (await lockout.isLocked(lock)) ? undefined : await helps.take(loginId, code);
    if (!found) {
      await lockout.countFailure(lock);
      return show(response, 422, username, [NOT_MATCHING]);
    }
    await lockout.forget(lock);
    await goOn(exchange, { ...found, loginId });
  });

  async function goOn(
    { response }: Exchange,
    verified: { readonly subject: string; readonly loginId: string; readonly phone: string },
  ): Promise<void> {
    cookie.give(response, await recoveries.beginVerified(verified));
    redirect(response, `${RECOVERY_PATH}/mat-khau`);
  }
}

function isFrom(request: IncomingMessage, secret: string): boolean {
  const [given, expected] = [Buffer.from(request.headers.authorization ?? ''), Buffer.from(`Bearer ${secret}`)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}

async function readAsked(request: IncomingMessage): Promise<Asked | undefined> {
  const form = await readForm(request);
  const [requestId = '', loginId = '', fullName = ''] = ['requestId', 'idNumber', 'fullName'].map((n) => form.get(n));
  const phone = normalPhone(form.get('phone') ?? '');
  const complete = REQUEST_ID.test(requestId) && CITIZEN_ID.test(loginId) && fullName !== '' && phone !== undefined;
  return complete ? { requestId, loginId, fullName, phone } : undefined;
}

function missing(loginId: string, code: string): FieldError[] {
  const errors: FieldError[] = [];
  if (!CITIZEN_ID.test(loginId))
    errors.push({ field: 'username', message: 'Số CMT gồm 9 chữ số, số CCCD gồm 12 chữ số.' });
  if (code.trim() === '') errors.push({ field: 'code', message: 'Bạn chưa nhập mã trong tin nhắn.' });
  return errors;
}
