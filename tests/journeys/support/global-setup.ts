/** Starts the whole system as a newcomer would, in a fresh folder and on free ports, and stops it at the end. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    portalUrl: string;
    messagesUrl: string;
    chromium: string;
    /** Folder where officers' sessions are kept: a one-time code works once, so each officer signs in once. */
    sessions: string;
    /** Data folder of the running system. */
    dataDir: string;
  }
}

const ROOT = path.resolve(import.meta.dirname, '../../..');
const READY_LIMIT_IN_MS = 180_000;
const PORT_NAMES = ['PORT', 'VNEID_PORT', 'DVCQG_PORT', 'PARTNERS_PORT'] as const;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', process.env['CHROMIUM'] ?? '/usr/bin/chromium');
  const sessions = await mkdtemp(path.join(tmpdir(), 'mot-cua-sessions-'));
  project.provide('sessions', sessions);
  const running = process.env['JOURNEYS_PORTAL'];
  if (running !== undefined) {
    project.provide('portalUrl', running);
    project.provide('messagesUrl', process.env['JOURNEYS_MESSAGES'] ?? 'http://127.0.0.1:4003');
    project.provide('dataDir', process.env['JOURNEYS_DATA_DIR'] ?? '.data');
    return () => rm(sessions, { recursive: true, force: true });
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'mot-cua-journeys-'));
  const ports = await freePorts(PORT_NAMES.length);
  const env = {
    ...process.env,
    ...Object.fromEntries(PORT_NAMES.map((name, index) => [name, String(ports[index])])),
    DATA_DIR: folder,
    // The same few people walk every journey.
    OTP_PER_PHONE_PER_HOUR: '1000',
    TRIES_PER_ADDRESS_PER_HOUR: '100000',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
  };
  const system = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await ready(system);
  project.provide('portalUrl', `http://127.0.0.1:${ports[0]}`);
  project.provide('messagesUrl', `http://127.0.0.1:${ports[3]}`);
  project.provide('dataDir', folder);
  return async () => {
    if (system.exitCode === null) {
      system.kill('SIGTERM');
      await once(system, 'exit');
    }
    await rm(sessions, { recursive: true, force: true });
    await rm(folder, { recursive: true, force: true });
  };
}

/** The start command says when everything answers. */
function ready(system: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The system did not start in time')), READY_LIMIT_IN_MS);
    let said = '';
    system.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Một Cửa is running.')) {
        clearTimeout(timer);
        resolve();
      }
    });
    system.once('exit', (code) => reject(new Error(`The system ended while starting (${code}): ${said}`)));
  });
}

/** All held at once, so that none is given out twice. */
async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => net.createServer().listen(0, '127.0.0.1'));
  await Promise.all(servers.map((server) => once(server, 'listening')));
  const ports = servers.map((server) => (server.address() as net.AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((closed) => server.close(closed))));
  return ports;
}
