/** The VNeID application, as a page for phones: sign in once, scan or type a code, look at it, confirm or refuse. */
import type { ServerResponse } from 'node:http';
import { clientAddress } from '../client-address.ts';
import { type Exchange, type Router, readForm, redirect, requireOwnPage } from '../http.ts';
import type { FieldError } from '../pages/field-errors.ts';
import { sendPage } from '../pages/layout.ts';
import { type Account, findBySubject } from '../people.ts';
import type { QrRequests } from '../qr/qr-requests.ts';
import { appHomePage, appPasswordPage, confirmPage, noticeOf, noticePage, scanPage } from './app-pages.ts';
import { type AppSignInParts, addAppSignIn } from './app-sign-in.ts';

interface PhoneAppParts extends AppSignInParts {
  readonly requests: QrRequests;
}

type SignedIn = (exchange: Exchange, account: Account) => Promise<void> | void;

/** The level from which the State vouches for who confirms. */
const LEVEL_TO_CONFIRM = 2;

export function addPhoneApp(router: Router, parts: PhoneAppParts): void {
  const { settings, pool, requests, sessions } = parts;
  const show = (response: ServerResponse, status: number, page: string): void =>
    sendPage(response, status, page, settings.portalUrl);

  async function accountOf({ request }: Exchange): Promise<Account | undefined> {
    const subject = await sessions.subjectOf(request);
    return subject === undefined ? undefined : findBySubject(pool, settings.provider, subject);
  }

  const onGet = (path: string, handler: SignedIn): void =>
    router.on('GET', path, async (exchange) => {
      const account = await accountOf(exchange);
      return account ? handler(exchange, account) : redirect(exchange.response, '/app');
    });

  const onPost = (path: string, handler: SignedIn): void =>
    router.on('POST', path, async (exchange) => {
      requireOwnPage(exchange.request, settings.origin);
      const account = await accountOf(exchange);
      return account ? handler(exchange, account) : show(exchange.response, 401, appPasswordPage('', []));
    });

  addAppSignIn(router, parts);

  router.on('GET', '/app', async (exchange) => {
    const account = await accountOf(exchange);
    show(exchange.response, 200, account ? appHomePage(account) : appPasswordPage('', []));
  });

  onPost('/app/thoat', async ({ request, response }) => {
    await sessions.close(request, response);
    redirect(response, '/app');
  });

  onGet('/app/quet', ({ response }) => show(response, 200, scanPage('', [])));

  onPost('/app/quet', async ({ request, response }, account) => {
    const typed = ((await readForm(request)).get('ma') ?? '').trim();
    const refuse = (status: number, message: string): void =>
      show(response, status, scanPage(typed.length > 20 ? '' : typed, [{ field: 'ma', message }]));
    if (account.level < LEVEL_TO_CONFIRM) return refuse(403, 'Cần tài khoản định danh mức 2 để đăng nhập bằng mã QR.');
    if (typed === '') return refuse(422, 'Bạn chưa nhập mã.');
    const outcome = await requests.scan(account.subject, clientAddress(request, settings.trustProxy), typed);
    if (outcome === 'scanned') return redirect(response, '/app/yeu-cau');
    if (outcome === 'too-many') return refuse(429, 'Bạn đã thử quá nhiều mã. Bạn chờ năm phút rồi thử lại.');
    refuse(404, 'Mã không đúng, đã hết hạn hoặc đã được quét. Bạn xem mã mới trên máy tính.');
  });

  onGet('/app/yeu-cau', ({ response }, account) => showRequest(response, account, 200, []));

  async function showRequest(
    response: ServerResponse,
    account: Account,
    status: number,
    errors: readonly FieldError[],
  ): Promise<void> {
    const request = await requests.scannedBy(account.subject);
    if (!request) return redirect(response, '/app');
    show(response, status, request.state === 'scanned' ? confirmPage(request, errors) : noticeOf(request));
  }

  onPost('/app/yeu-cau/xac-nhan', async ({ request, response }, account) => {
    const form = await readForm(request);
    const scanned = await requests.scannedBy(account.subject);
    const chosen = form.get('so');
    if (scanned?.state === 'scanned' && scanned.mode === 'match' && chosen === undefined)
      return showRequest(response, account, 422, [{ field: 'so', message: 'Bạn chưa chọn số.' }]);
    await answered(
      response,
      await requests.confirm(
        account.subject,
        form.get('yeu-cau') ?? '',
        chosen === undefined ? undefined : Number(chosen),
      ),
    );
  });

  onPost('/app/yeu-cau/tu-choi', async ({ request, response }, account) => {
    const form = await readForm(request);
    await answered(response, (await requests.deny(account.subject, form.get('yeu-cau') ?? '')) ? 'denied' : undefined);
  });

  function answered(response: ServerResponse, outcome: 'confirmed' | 'denied' | undefined): void {
    if (outcome !== undefined) redirect(response, '/app/yeu-cau');
    else show(response, 409, noticePage(['Yêu cầu đăng nhập này không còn chờ bạn trả lời.']));
  }
}
