/** One whole system, started as a newcomer would, in a fresh folder and on free ports. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import type { System } from './system.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const READY_LIMIT_IN_MS = 180_000;
const PORT_NAMES = ['PORT', 'VNEID_PORT', 'DVCQG_PORT', 'PARTNERS_PORT', 'PARTNERS_SMTP_PORT'] as const;
export const PORTS_OF_ONE = PORT_NAMES.length;

export interface RunningSystem {
  readonly system: System;
  stop(): Promise<void>;
}

export async function startSystem(ports: readonly number[], folder: string): Promise<RunningSystem> {
  const sessions = `${folder}-sessions`;
  await mkdir(sessions);
  const started = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: ROOT,
    env: {
      ...process.env,
      ...Object.fromEntries(PORT_NAMES.map((name, index) => [name, String(ports[index])])),
      DATA_DIR: folder,
      // The same few people walk every journey.
      OTP_PER_PHONE_PER_HOUR: '1000',
      TRIES_PER_ADDRESS_PER_HOUR: '100000',
      LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await ready(started);
  const [portal, , , partners] = ports;
  const [portalUrl, messagesUrl] = [`http://127.0.0.1:${portal}`, `http://127.0.0.1:${partners}`];
  return { system: { portalUrl, messagesUrl, dataDir: folder, sessions }, stop: () => stop(started) };
}

async function stop(started: ChildProcess): Promise<void> {
  if (started.exitCode !== null) return;
  started.kill('SIGTERM');
  await once(started, 'exit');
}

/** The start command says when everything answers. */
function ready(started: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The system did not start in time')), READY_LIMIT_IN_MS);
    let said = '';
    started.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Một Cửa is running.')) {
        clearTimeout(timer);
        resolve();
      }
    });
    started.once('exit', (code) => reject(new Error(`The system ended while starting (${code}): ${said}`)));
  });
}

/** All held at once, so that none is given out twice. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => net.createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => (server.address() as net.AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}
