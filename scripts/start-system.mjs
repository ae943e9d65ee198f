/** Starts database, simulators and server in order, says where they are, and stops them in reverse. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { build } from './build.mjs';
import { ensureDatabase, startEmbeddedPostgres } from './embedded-postgres.mjs';

const ROOT = path.resolve(import.meta.dirname, '..');
const READY_LIMIT_IN_MS = 60_000;
const LEAST_FREE_BYTES = 300 * 1024 * 1024;

/** A reason not to start that a person can act on. */
class CannotStart extends Error {}

export async function start() {
  const settings = readSettings(process.env);
  const running = [];
  const stopAll = async () => {
    for (const part of running.splice(0).reverse()) await part.stop();
  };
  let stopping = false;
  const leave = async (code) => {
    if (stopping) return;
    stopping = true;
    await stopAll();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => leave(0));

  try {
    running.push(holdFolder(settings.dataDir));
    await refuseTakenPorts(settings);
    settings.mailPort ??= await freePort();
    const databaseUrl = process.env.DATABASE_URL || (await startDatabase(settings, running));
    if (await build()) console.log('Built.');
    const env = environment(settings, databaseUrl);
    await prepare(env);
    if (settings.simulators) await startSimulators(settings, env, running);
    const server = startPart('server', ['--enable-source-maps', 'dist/server/server.js'], env, leave);
    running.push(server);
    await answering(`http://127.0.0.1:${settings.port}/readyz`, server);
    announce(settings);
  } catch (error) {
    await stopAll();
    console.error(explain(error, settings));
    process.exit(1);
  }
}

function readSettings(env) {
  const production = env.NODE_ENV === 'production';
  return {
    production,
    simulators: !production && env.SIMULATORS !== 'off',
    dataDir: path.resolve(env.DATA_DIR ?? '.data'),
    port: Number(env.PORT ?? 3000),
    vneidPort: Number(env.VNEID_PORT ?? 4001),
    dvcqgPort: Number(env.DVCQG_PORT ?? 4002),
    partnersPort: Number(env.PARTNERS_PORT ?? 4003),
    mailPort: env.PARTNERS_SMTP_PORT ? Number(env.PARTNERS_SMTP_PORT) : undefined,
  };
}

/** One system per data folder: a second start in the same place says so instead of spoiling the first. */
function holdFolder(dataDir) {
  fs.mkdirSync(dataDir, { recursive: true });
  const { bavail, bsize } = fs.statfsSync(dataDir);
  if (bavail * bsize < LEAST_FREE_BYTES) {
    throw new CannotStart(
      `The disk is nearly full: ${dataDir} has less than 300 MB left. Free some space and start again.`,
    );
  }
  const file = path.join(dataDir, 'running.pid');
  const holder = fs.existsSync(file) ? Number(fs.readFileSync(file, 'utf8')) : 0;
  if (holder && holder !== process.pid && isOurs(holder)) {
    throw new CannotStart(
      `Một Cửa is already running on ${dataDir} (process ${holder}). Stop it first, or set DATA_DIR to another folder.`,
    );
  }
  fs.writeFileSync(file, String(process.pid));
  return { stop: async () => fs.rmSync(file, { force: true }) };
}

function isOurs(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  const commandLine = `/proc/${pid}/cmdline`;
  return !fs.existsSync(commandLine) || fs.readFileSync(commandLine, 'utf8').includes('start.mjs');
}

async function refuseTakenPorts(settings) {
  const { port, vneidPort, dvcqgPort, partnersPort, mailPort } = settings;
  const ports = [port, ...(settings.simulators ? [vneidPort, dvcqgPort, partnersPort, mailPort ?? []].flat() : [])];
  for (const port of ports) {
    if (await isTaken(port)) {
      throw new CannotStart(
        `Port ${port} is already in use by another program. Stop that program, or choose another port (see README).`,
      );
    }
  }
}

/** People never see the port of the mail server: unless one was asked for, any that is free will do. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function isTaken(port) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(true));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(false)));
  });
}

/** The embedded server, watched: when it is killed it comes back, and the application reconnects by itself. */
async function startDatabase(settings, running) {
  const options = { dataDir: path.join(settings.dataDir, 'database') };
  let stopping = false;
  let database = await startEmbeddedPostgres(options);
  const watch = () =>
    database.ended.then(async () => {
      if (stopping) return;
      console.error('PostgreSQL ended unexpectedly; starting it again.');
      database = await startEmbeddedPostgres(options);
      watch();
    });
  watch();
  running.push({
    stop: async () => {
      stopping = true;
      await database.stop();
    },
  });
  await ensureDatabase(database.url('postgres'), 'motcua');
  return database.url('motcua');
}

function environment(settings, databaseUrl) {
  return {
    ...process.env,
    DATABASE_URL: databaseUrl,
    DATA_DIR: settings.dataDir,
    PORT: String(settings.port),
    ...(settings.simulators && {
      VNEID_ISSUER: process.env.VNEID_ISSUER ?? `http://127.0.0.1:${settings.vneidPort}`,
      DVCQG_ISSUER: process.env.DVCQG_ISSUER ?? `http://127.0.0.1:${settings.dvcqgPort}`,
      FORGOTTEN_PASSWORD_URL:
        process.env.FORGOTTEN_PASSWORD_URL ?? `http://127.0.0.1:${settings.dvcqgPort}/quen-mat-khau`,
      PASSWORD_HELP_URL: process.env.PASSWORD_HELP_URL ?? `http://127.0.0.1:${settings.dvcqgPort}`,
      MESSAGE_GATEWAY_URL: process.env.MESSAGE_GATEWAY_URL ?? `http://127.0.0.1:${settings.partnersPort}`,
      SMTP_URL: process.env.SMTP_URL ?? `smtp://127.0.0.1:${settings.mailPort}`,
      ZALO_URL: process.env.ZALO_URL ?? `http://127.0.0.1:${settings.partnersPort}`,
      ZALO_ACCOUNT_URL: process.env.ZALO_ACCOUNT_URL ?? `http://127.0.0.1:${settings.partnersPort}/zalo`,
      ENTERPRISE_REGISTER_URL: process.env.ENTERPRISE_REGISTER_URL ?? `http://127.0.0.1:${settings.partnersPort}`,
      POST_URL: process.env.POST_URL ?? `http://127.0.0.1:${settings.partnersPort}`,
      PAYMENT_URL: process.env.PAYMENT_URL ?? `http://127.0.0.1:${settings.partnersPort}`,
      TIME_STAMP_URL: process.env.TIME_STAMP_URL ?? `http://127.0.0.1:${settings.partnersPort}/tsa`,
      SIGNING_TRUST_FILES:
        process.env.SIGNING_TRUST_FILES ??
        ['time-stamp', 'remote-signing', 'token']
          .map((name) => path.join(settings.dataDir, `simulators/${name}-root.pem`))
          .join(','),
      REMOTE_SIGNING_URL: process.env.REMOTE_SIGNING_URL ?? `http://127.0.0.1:${settings.partnersPort}/csc/v2`,
      TOKEN_AGENT_URL: process.env.TOKEN_AGENT_URL ?? `http://127.0.0.1:${settings.partnersPort}/token`,
    }),
  };
}

/** Not waited for in one piece: the database stands still when nobody reads what it says meanwhile. */
async function prepare(env) {
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/server/prepare.js'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const [status] = await once(child, 'close');
  if (status !== 0) throw new CannotStart(errors.trim() || 'The database could not be prepared.');
}

async function startSimulators(settings, env, running) {
  const shared = {
    ...env,
    PORTAL_URL: env.PUBLIC_URL ?? `http://127.0.0.1:${settings.port}`,
    MESSAGES_URL: `http://127.0.0.1:${settings.partnersPort}`,
  };
  const parts = [
    [
      'partners simulator',
      'simulators/partners/src/main.ts',
      settings.partnersPort,
      { SMTP_PORT: String(settings.mailPort) },
    ],
    ['VNeID simulator', 'simulators/identity/src/main.ts', settings.vneidPort, { PROVIDER: 'vneid' }],
    ['National Portal simulator', 'simulators/identity/src/main.ts', settings.dvcqgPort, { PROVIDER: 'dvcqg' }],
  ];
  for (const [name, file, port, extra] of parts) {
    const part = startPart(name, [file], { ...shared, ...extra, PORT: String(port) });
    running.push(part);
    await answering(`http://127.0.0.1:${port}/healthz`, part);
  }
}

/** A child process of its own group, so that Ctrl-C reaches it only through us, in order. */
function startPart(name, args, env, whenEnded) {
  const child = spawn(process.execPath, ['--import', './scripts/end-with-parent.mjs', ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    detached: true,
  });
  let stopping = false;
  const part = {
    name,
    errors: '',
    ended: false,
    stop: () =>
      new Promise((resolve) => {
        stopping = true;
        if (part.ended) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
  child.stderr.on('data', (chunk) => {
    part.errors = (part.errors + chunk).slice(-4000);
    process.stderr.write(chunk);
  });
  child.on('exit', (code) => {
    part.ended = true;
    if (stopping || !whenEnded) return;
    console.error(`The ${name} ended unexpectedly (${code ?? 'signal'}).`);
    whenEnded(1);
  });
  return part;
}

async function answering(url, part) {
  const limit = Date.now() + READY_LIMIT_IN_MS;
  while (Date.now() < limit) {
    if (part.ended) throw new CannotStart(`The ${part.name} did not start.`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new CannotStart(`The ${part.name} did not answer within ${READY_LIMIT_IN_MS / 1000} seconds.`);
}

function announce(settings) {
  const base = process.env.PUBLIC_URL ?? `http://127.0.0.1:${settings.port}`;
  const lines = ['', 'Một Cửa is running.', `  Portal          ${base}`, `  Office          ${base}/can-bo`];
  if (settings.simulators) {
    lines.push(
      `  VNeID           http://127.0.0.1:${settings.vneidPort} (simulator)`,
      `  National Portal http://127.0.0.1:${settings.dvcqgPort} (simulator)`,
      `  Messages        http://127.0.0.1:${settings.partnersPort}/hop-thu (simulator: SMS with one-time codes, Zalo, e-mail arrive here)`,
      '',
      'Demo accounts (demo/accounts.json):',
      ...demoAccounts(),
    );
  }
  console.log([...lines, '', 'Stop with Ctrl-C.'].join('\n'));
}

function demoAccounts() {
  const file = path.join(ROOT, 'demo/accounts.json');
  if (!fs.existsSync(file)) return [];
  return JSON.parse(fs.readFileSync(file, 'utf8')).map(
    (account) =>
      `  ${account.role.padEnd(28)} ${account.signIn.padEnd(6)} ${account.id.padEnd(14)} ${account.password}  ${account.name}`,
  );
}

function explain(error, settings) {
  if (error instanceof CannotStart) return error.message;
  if (error.code === 'ENOSPC' || /No space left/.test(error.message))
    return `The disk is full: ${settings.dataDir} cannot be written. Free some space and start again.`;
  if (error.code === 'EACCES')
    return `${settings.dataDir} cannot be written by this user. Set DATA_DIR to a folder of your own.`;
  return error.message;
}
