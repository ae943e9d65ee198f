/** An office at work in several processes on one database: one that lives, and others that stop where a test says. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { build } from '../../../scripts/build.mjs';
import { ensureDatabase, startEmbeddedPostgres } from '../../../scripts/embedded-postgres.mjs';
import { type Process, processOf } from './process.ts';
import { freePort } from './system.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** How the database knows the process that lives. */
export const LIVING = 'living';
const PRELOAD = './tests/faults/support/stop-at-statement.mjs';

/** Told by a process that stands still between two statements. */
export interface Stop {
  readonly key: string;
  readonly statement: string;
  /** Was something written for good before? */
  readonly committed: boolean;
}

/** A process whose requests can be stopped at a statement of theirs. */
export interface Victim {
  readonly url: string;
  /** Resolves when it stands still. */
  stopOf(key: string): Promise<Stop>;
  kill(): Promise<void>;
}

export interface Office {
  /** The process that lives, and knows people's pages. */
  readonly url: string;
  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  startVictim(): Promise<Victim>;
  /** Without a place to stop it lives; counted from the first event it takes on, or where a bundle goes on. */
  startWorker(stopAt?: number, from?: 'relay' | 'bundle'): Promise<Victim>;
  stop(): Promise<void>;
}

export async function createOffice(): Promise<Office> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mot-cua-office-'));
  const database = await startEmbeddedPostgres({ dataDir: path.join(folder, 'database') });
  await ensureDatabase(database.url('postgres'), 'motcua');
  await build();
  const [port, partnersPort] = [await freePort(), await freePort()];
  const url = addressOf(port);
  const environment = {
    PATH: process.env['PATH'],
    DATABASE_URL: database.url('motcua'),
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    SERVE: 'portal,office',
    PUBLIC_URL: url,
    MESSAGE_GATEWAY_URL: addressOf(partnersPort),
    TIME_STAMP_URL: `${addressOf(partnersPort)}/tsa`,
    PAYMENT_URL: addressOf(partnersPort),
    ZALO_URL: addressOf(partnersPort),
    // All processes together stay below what the database takes.
    DATABASE_POOL_SIZE: '16',
  };
  const prepared = spawnSync(process.execPath, ['dist/server/prepare.js'], { cwd: ROOT, env: environment });
  if (prepared.status !== 0) throw new Error(String(prepared.stderr));
  const running: Process[] = [];
  const start = async (file: string, at: number, env: object, preloaded: Parameters<typeof processOf>[3] = {}) => {
    const ready = `${addressOf(at)}/healthz`;
    const one = processOf(file, ready, { ...environment, ...env, PORT: String(at) }, preloaded);
    running.push(one);
    await one.start();
    return one;
  };
  const startVictim = async (env: object): Promise<Victim> => {
    const stops = new Map<string, PromiseWithResolvers<Stop>>();
    const stopOf = (key: string) => {
      const known = stops.get(key) ?? Promise.withResolvers<Stop>();
      stops.set(key, known);
      return known;
    };
    const onMessage = (message: unknown) => {
      const stop = message as Stop;
      stopOf(stop.key).resolve(stop);
    };
    const at = await freePort();
    const one = await start('dist/server/server.js', at, env, { preload: PRELOAD, onMessage });
    return { url: addressOf(at), stopOf: (key) => stopOf(key).promise, kill: () => one.kill() };
  };
  await Promise.all([
    start('simulators/partners/src/main.ts', partnersPort, { SMTP_PORT: String(await freePort()) }),
    start('dist/server/server.js', port, { DATABASE_URL: `${environment.DATABASE_URL}&application_name=${LIVING}` }),
  ]);
  const pool = new pg.Pool({ connectionString: database.url('motcua'), max: 4 });
  // At the end the database may be faster than the connections that are closed.
  pool.on('error', () => undefined);
  return {
    url,
    query: async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) =>
      (await pool.query<Row>(text, values)).rows,
    // Each of its requests that stands still keeps a connection.
    startVictim: () => startVictim({ DATABASE_POOL_SIZE: '56' }),
    startWorker: (stopAt, from = 'relay') => {
      const stop = stopAt === undefined ? {} : { STOP_WORKER_AT: `worker:${stopAt}`, STOP_WORKER_FROM: from };
      return startVictim({ SERVE: 'worker', ...stop });
    },
    async stop() {
      await Promise.all(running.map((one) => one.kill()));
      await pool.end();
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const addressOf = (port: number): string => `http://127.0.0.1:${port}`;
