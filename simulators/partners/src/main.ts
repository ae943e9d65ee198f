/** Starts the simulator of the province's partners; see README.md for the environment. */
import { createPartners } from './server.ts';

const host = process.env['HOST'] ?? '127.0.0.1';
const port = Number(process.env['PORT'] ?? 4003);
const server = createPartners({
  messages: process.env['MESSAGE_GATEWAY_SECRET'] ?? 'development-only-message-gateway-secret',
  subscribers: process.env['SUBSCRIBER_REGISTER_SECRET'] ?? 'development-only-subscriber-register-secret',
  register: {
    id: process.env['ENTERPRISE_REGISTER_CLIENT_ID'] ?? 'mot-cua-thanh-hoa',
    secret: process.env['ENTERPRISE_REGISTER_SECRET'] ?? 'development-only-enterprise-register-secret',
  },
});

server.once('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
server.listen(port, host, () => process.stdout.write(`partners simulator: http://${host}:${port}\n`));

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  });
}
