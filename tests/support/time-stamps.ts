/** The simulator of time stamps beside the tests, with what the application needs to use and to trust it. */
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { createPartners } from '../../simulators/partners/src/server.ts';

export interface TimeStamps {
  readonly url: string;
  readonly rootPem: string;
  /** What the application must be configured with. */
  readonly environment: Record<string, string>;
  /** "down", "slow" and "reject" until "ok". */
  trouble(mode: string): Promise<void>;
}

const NO_SECRETS = {
  messages: 'none',
  subscribers: 'none',
  register: { id: 'none', secret: 'none' },
  zalo: 'none',
  zaloAccount: { appId: '', accountId: '', webhookSecret: '', webhookUrl: '' },
  mail: { user: 'none', password: 'none' },
  signing: { id: 'none', secret: 'none' },
  post: 'none',
  payment: { code: 'none', secret: 'none', digest: 'hmac' as const, confirmUrl: '', returnUrl: '' },
};

export async function startTimeStamps(): Promise<TimeStamps> {
  const server = createPartners(NO_SECRETS).http.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const folder = await mkdtemp(path.join(tmpdir(), 'mot-cua-trust-'));
  afterAll(async () => {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true, force: true });
  });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const rootPem = await (await fetch(`${base}/tsa/root.pem`)).text();
  const trustFile = path.join(folder, 'time-stamp-root.pem');
  await writeFile(trustFile, rootPem);
  return {
    url: `${base}/tsa`,
    rootPem,
    environment: { TIME_STAMP_URL: `${base}/tsa`, SIGNING_TRUST_FILES: trustFile },
    async trouble(mode) {
      await fetch(`${base}/faults`, { method: 'POST', body: JSON.stringify({ channel: 'time-stamp', mode }) });
    },
  };
}
