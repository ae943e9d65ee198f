/** A whole system that a test may kill at any moment and start again on the same data. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const READY_LIMIT_IN_MS = 120_000;

export interface System {
  readonly url: string;
  /** Where the socket of its database lies. */
  readonly databaseFolder: string;
  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  start(): Promise<void>;
  /** kill -9 of the command, the server and everything it started, the database too: as if the power went. */
  killEverything(): Promise<void>;
  /** kill -9 of the database only. */
  killDatabase(): void;
  isReady(): Promise<boolean>;
  stop(): Promise<void>;
}

export async function createSystem(): Promise<System> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mot-cua-faults-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const databaseFolder = path.join(folder, 'database');
  let command: ChildProcess | undefined;

  return {
    url,
    databaseFolder,
    async query<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []) {
      const client = new pg.Client({ host: databaseFolder, user: 'motcua', database: 'motcua' });
      client.on('error', () => undefined);
      await client.connect();
      try {
        return (await client.query<Row>(text, values)).rows;
      } finally {
        await client.end();
      }
    },
    async start() {
      const started = spawn(process.execPath, ['scripts/start.mjs'], {
        cwd: ROOT,
        env: { ...process.env, PORT: String(port), DATA_DIR: folder, SIMULATORS: 'off', LOG_LEVEL: 'fatal' },
        stdio: ['ignore', 'ignore', 'pipe'],
        detached: true,
      });
      let said = '';
      started.stderr?.on('data', (chunk: Buffer) => {
        said = (said + chunk.toString()).slice(-2000);
      });
      command = started;
      await waitUntil(async () => {
        if (started.exitCode !== null) throw new Error(`The system did not start: ${said}`);
        return answers(url);
      });
    },
    async killEverything() {
      await waitUntil(async () => {
        const pids = processesNaming(folder);
        for (const pid of pids) kill(pid);
        return pids.length === 0;
      });
    },
    killDatabase() {
      kill(Number(readFileSync(path.join(databaseFolder, 'cluster/postmaster.pid'), 'utf8').split('\n')[0]));
    },
    isReady: () => answers(url),
    async stop() {
      if (command?.exitCode === null) {
        command.kill('SIGTERM');
        await once(command, 'exit');
      }
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export async function waitUntil(holds: () => Promise<boolean>, limit = READY_LIMIT_IN_MS): Promise<void> {
  const end = Date.now() + limit;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('It did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function answers(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
  return answer?.ok ?? false;
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It was gone already.
  }
}

/** Everything this system started: named by its command, its environment, or the folder it works in. */
function processesNaming(folder: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((pid) => {
      const command = readOf(pid, 'cmdline');
      if (command === '') return false;
      const environment = readOf(pid, 'environ');
      return (
        command.includes(folder) || environment.includes(`DATA_DIR=${folder}`) || workingFolder(pid).startsWith(folder)
      );
    })
    .map(Number);
}

/** Empty for a process that is gone, or only waits to be collected. */
function readOf(pid: string, name: 'cmdline' | 'environ'): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

function workingFolder(pid: string): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return '';
  }
}

export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
