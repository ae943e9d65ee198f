/** Starts the simulator of the province's partners; see README.md for the environment. */
import path from 'node:path';
import { createPartners } from './server.ts';

const host = process.env['HOST'] ?? '127.0.0.1';
const port = Number(process.env['PORT'] ?? 4003);
/** Without it no mail is taken. */
const mailPort = process.env['SMTP_PORT'];
const dataDir = process.env['DATA_DIR'];
const secrets = {
  messages: process.env['MESSAGE_GATEWAY_SECRET'] ?? 'development-only-message-gateway-secret',
  subscribers: process.env['SUBSCRIBER_REGISTER_SECRET'] ?? 'development-only-subscriber-register-secret',
  register: {
    id: process.env['ENTERPRISE_REGISTER_CLIENT_ID'] ?? 'mot-cua-thanh-hoa',
    secret: process.env['ENTERPRISE_REGISTER_SECRET'] ?? 'development-only-enterprise-register-secret',
  },
  zalo: process.env['ZALO_ACCESS_TOKEN'] ?? 'development-only-zalo-access-token',
  zaloAccount: {
    appId: process.env['ZALO_APP_ID'] ?? '431865706877101264',
    accountId: process.env['ZALO_ACCOUNT_ID'] ?? '4318657068771012646',
    webhookSecret: process.env['ZALO_WEBHOOK_SECRET'] ?? 'development-only-zalo-webhook-secret',
    webhookUrl: `${process.env['PORTAL_URL'] ?? 'http://127.0.0.1:3000'}/zalo/thong-bao`,
  },
  mail: {
    user: process.env['SMTP_USER'] ?? 'mot-cua',
    password: process.env['SMTP_PASSWORD'] ?? 'development-only-smtp-password',
  },
  payment: {
    code: process.env['PAYMENT_PARTNER'] ?? 'THANHHOA',
    secret: process.env['PAYMENT_SECRET'] ?? 'development-only-payment-secret',
    digest: process.env['PAYMENT_DIGEST'] === 'sha256' ? ('sha256' as const) : ('hmac' as const),
    confirmUrl: `${process.env['PORTAL_URL'] ?? 'http://127.0.0.1:3000'}/thanh-toan/thong-bao`,
    returnUrl: `${process.env['PORTAL_URL'] ?? 'http://127.0.0.1:3000'}/thanh-toan/quay-lai`,
  },
  post: process.env['POST_TOKEN'] ?? 'development-only-post-token',
  signing: {
    id: process.env['REMOTE_SIGNING_CLIENT_ID'] ?? 'mot-cua-thanh-hoa',
    secret: process.env['REMOTE_SIGNING_CLIENT_SECRET'] ?? 'development-only-remote-signing-secret',
  },
};
const { http: server, mail } = createPartners(secrets, dataDir && path.join(dataDir, 'simulators'));

const fail = (error: Error): never => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
};
server.once('error', fail);
if (mailPort !== undefined) {
  await new Promise<void>((resolve) => mail.listen(Number(mailPort), host, resolve).once('error', fail));
  // Callers that go away in the middle are no trouble of ours.
  mail.on('error', () => undefined);
}
server.listen(port, host, () => process.stdout.write(`partners simulator: http://${host}:${port}\n`));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    if (mailPort !== undefined) mail.close();
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
