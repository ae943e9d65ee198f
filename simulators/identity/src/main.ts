/** Starts one provider, or both: see README.md for the environment. */
import './without-runtime-notice.ts';
import { createServer, type Server } from 'node:http';
import type pg from 'pg';
import { addPhoneApp } from './app/phone-app.ts';
import { createPhoneSessions } from './app/phone-sessions.ts';
import { keptSecret, openDatabase, purgeExpired, randomSecret } from './database.ts';
import { Refused, Router, sendJson } from './http.ts';
import { createInteractions } from './interaction.ts';
import { createLockout } from './lockout.ts';
import { sendSms } from './message-gateway.ts';
import { createOneTimeCodes, type OneTimeCodes } from './one-time-code.ts';
import { addAssets } from './pages/assets.ts';
import { sendPage } from './pages/layout.ts';
import { messagePage } from './pages/message.ts';
import { seedPeople } from './people.ts';
import { createProvider } from './provider.ts';
import { createQrRequests } from './qr/qr-requests.ts';
import { addQrSignIn, type QrSignIn } from './qr/qr-sign-in.ts';
import { createRateLimit } from './rate-limit.ts';
import { addCounterHelp } from './recovery/counter-help.ts';
import { addRecovery } from './recovery/recovery.ts';
import { addRegistration } from './registration/registration.ts';
import { type ProviderName, readSettings, type Settings } from './settings.ts';
import { addSignIn } from './sign-in.ts';

const PURGE_EVERY_MS = 5 * 60_000;
const SENDER: Record<ProviderName, string> = { vneid: 'VNeID', dvcqg: 'Cổng Dịch vụ công Quốc gia' };

async function serve(settings: Settings, pool: pg.Pool): Promise<Server> {
  const provider = await createProvider(settings, pool);
  const pepper = await keptSecret(pool, `${settings.provider}/pepper`, randomSecret);
  const gateway = { url: settings.messagesUrl, secret: settings.messagesSecret };
  const codesTo = (purpose: string): OneTimeCodes =>
    createOneTimeCodes(pool, {
      provider: settings.provider,
      pepper,
      resendAfter: settings.resendAfter,
      perHour: settings.codesPerHour,
      deliver: (phone, code) =>
        sendSms(
          gateway,
          phone,
          `Mã OTP ${purpose} ${SENDER[settings.provider]} của bạn là ${code}, có hiệu lực trong 3 phút. Không cung cấp mã này cho bất kỳ ai.`,
        ),
    });
  const codes = codesTo('đăng nhập');
  const router = new Router();
  router.on('GET', '/healthz', ({ response }) => sendJson(response, 200, { status: 'ok' }));
  addAssets(router);
  const limit = createRateLimit(pool, pepper);
  const lockout = createLockout(pool, settings.provider, pepper);
  const interactions = createInteractions(provider);
  const qr = settings.provider === 'vneid' ? addQrAndPhone() : undefined;
  addSignIn(router, { settings, pool, provider, codes, lockout, limit, interactions, qr });
  if (settings.provider === 'dvcqg') {
    addRegistration(router, { settings, pool, provider, codes: codesTo('đăng ký tài khoản'), limit });
    const tell = (phone: string, text: string): Promise<boolean> => sendSms(gateway, phone, text);
    const recovery = { settings, pool, provider, codes: codesTo('đặt lại mật khẩu'), lockout, limit, tell };
    addRecovery(router, recovery);
    addCounterHelp(router, { ...recovery, pepper });
  }
  const openIdRoutes = provider.callback();

  function addQrAndPhone(): QrSignIn {
    const requests = createQrRequests(pool, { pepper, mode: settings.qrMode });
    const sessions = createPhoneSessions(pool, settings.origin.startsWith('https:'));
    addPhoneApp(router, { settings, pool, codes, lockout, limit, requests, sessions });
    return addQrSignIn(router, { settings, pool, requests, interactions });
  }

  const server = createServer((request, response) => {
    router
      .handle(request, response)
      .then((answered) => (answered ? undefined : openIdRoutes(request, response)))
      .catch((error: unknown) => {
        const status = error instanceof Refused ? error.status : 500;
        if (status === 500) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
        if (response.headersSent) return response.end();
        const page = messagePage(settings.provider, {
          title: status === 500 ? 'Trang đăng nhập đang bận' : 'Phiên đăng nhập đã hết hạn',
          sentences: ['Bạn quay lại cổng dịch vụ công và bấm Đăng nhập lần nữa.'],
          link: { href: `${settings.portalUrl}/dang-nhap`, text: 'Về trang đăng nhập của cổng' },
        });
        return sendPage(response, status, page, settings.portalUrl);
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.port, settings.host, resolve);
  });
  process.stdout.write(`${settings.provider} simulator: ${settings.issuer}\n`);
  return server;
}

async function main(): Promise<void> {
  const all = readSettings(process.env);
  const first = all[0];
  if (!first) return;
  const pool = await openDatabase(first.databaseUrl);
  await seedPeople(pool);
  const servers = await Promise.all(all.map((settings) => serve(settings, pool)));
  const purge = setInterval(() => {
    purgeExpired(pool).catch((error: Error) => process.stderr.write(`purge failed: ${error.message}\n`));
  }, PURGE_EVERY_MS);
  const stop = (): void => {
    clearInterval(purge);
    for (const server of servers) server.close();
    for (const server of servers) server.closeIdleConnections();
    void pool.end().finally(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
