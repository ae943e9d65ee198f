/** The portal, VNeID and the National Portal as two processes each, on one database, each pair behind a proxy. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { build } from '../../../scripts/build.mjs';
import { ensureDatabase, startEmbeddedPostgres } from '../../../scripts/embedded-postgres.mjs';
import { type Process, processOf } from './process.ts';
import { type RoundRobin, startRoundRobin } from './round-robin.ts';
import { freePort } from './system.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const SIMULATOR = 'simulators/identity/src/main.ts';

export interface Doubled {
  readonly url: string;
  readonly proxy: RoundRobin;
  readonly processes: readonly [Process, Process];
}

export interface Pair {
  readonly portal: Doubled;
  readonly vneid: Doubled;
  readonly nationalPortal: Doubled;
  /** The one-time code last sent to this phone. */
  lastCode(phone: string): Promise<string>;
  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  stop(): Promise<void>;
}

export async function createPair(limits: Readonly<Record<string, string>>): Promise<Pair> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mot-cua-pair-'));
  const database = await startEmbeddedPostgres({ dataDir: path.join(folder, 'database') });
  await ensureDatabase(database.url('postgres'), 'motcua');
  await build();
  const [portalPort, vneidPort, nationalPort, partnersPort] = [
    await freePort(),
    await freePort(),
    await freePort(),
    await freePort(),
  ];
  const address = (port: number): string => `http://127.0.0.1:${port}`;
  const environment = {
    PATH: process.env['PATH'],
    DATABASE_URL: database.url('motcua'),
    DATA_DIR: folder,
    LOG_LEVEL: 'fatal',
    SERVE: 'portal',
    TRUST_PROXY: 'on',
    PUBLIC_URL: address(portalPort),
    PORTAL_URL: address(portalPort),
    VNEID_ISSUER: address(vneidPort),
    DVCQG_ISSUER: address(nationalPort),
    MESSAGES_URL: address(partnersPort),
    MESSAGE_GATEWAY_URL: address(partnersPort),
    ENTERPRISE_REGISTER_URL: address(partnersPort),
    PAYMENT_URL: address(partnersPort),
    POST_URL: address(partnersPort),
    ...limits,
  };
  const prepared = spawnSync(process.execPath, ['dist/server/prepare.js'], { cwd: ROOT, env: environment });
  if (prepared.status !== 0) throw new Error(String(prepared.stderr));

  const running: Process[] = [];
  const proxies: RoundRobin[] = [];
  async function run(file: string, port: number, ready: string, more: object = {}): Promise<Process> {
    const one = processOf(file, `${address(port)}${ready}`, { ...environment, ...more, PORT: String(port) });
    await one.start();
    running.push(one);
    return one;
  }
  async function double(port: number, file: string, ready: string, more: object = {}): Promise<Doubled> {
    const ports = [await freePort(), await freePort()] as const;
    const processes = await Promise.all([run(file, ports[0], ready, more), run(file, ports[1], ready, more)]);
    const proxy = await startRoundRobin(port, ports);
    proxies.push(proxy);
    return { url: address(port), proxy, processes };
  }

  await run('simulators/partners/src/main.ts', partnersPort, '/healthz');
  const [portal, vneid, nationalPortal] = await Promise.all([
    double(portalPort, 'dist/server/server.js', '/readyz'),
    double(vneidPort, SIMULATOR, '/healthz', { PROVIDER: 'vneid' }),
    double(nationalPort, SIMULATOR, '/healthz', { PROVIDER: 'dvcqg' }),
  ]);
  const pool = new pg.Pool({ connectionString: database.url('motcua'), max: 1 });
  // At the end the database may be faster than the connection that is closed.
  pool.on('error', () => undefined);
  return {
    portal,
    vneid,
    nationalPortal,
    async lastCode(phone) {
      const answer = await fetch(`${address(partnersPort)}/messages?to=${phone}`);
      const [latest] = (await answer.json()) as { text: string }[];
      return /\b\d{6}\b/.exec(latest?.text ?? '')?.[0] ?? '';
    },
    query: async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
      (await pool.query<Row>(text, values)).rows,
    async stop() {
      for (const proxy of proxies) proxy.stop();
      await Promise.all(running.map((one) => one.kill()));
      await pool.end();
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
