/**
 * A thousand complete sign-ins over HTTP at the system as npm start runs it: how many in a second beside what argon2
 * alone would allow, whether memory grows, and whether the purges leave anything that ran out.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { hash, verify } from '@node-rs/argon2';
import pg from 'pg';
import { purgeExpired as purgeSimulator } from '../simulators/identity/src/database.ts';
import { freePort, waitUntil } from '../tests/faults/support/system.ts';
import { signInAtProvider, TestBrowser } from '../tests/support/simulators.ts';

const SIGN_INS = 1000;
const WARM_UP = 200;
const POINTS = 5;
const CLIENTS = 8;
const ABANDONED = 20;
const PASSWORD = 'MatKhau@2026';
/** As simulators/identity/src/password.ts. */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const ARGON2_SECONDS = 3;
const TICKS_PER_SECOND = 100;
const MOST_GROWTH_IN_BYTES = 1024;

const folder = await mkdtemp(path.join(os.tmpdir(), 'mot-cua-sign-ins-'));
const ports = {
  portal: await freePort(),
  vneid: await freePort(),
  dvcqg: await freePort(),
  partners: await freePort(),
};
const portal = `http://127.0.0.1:${ports.portal}`;
const inspectors = [];
const system = startSystem();
try {
  await waitUntil(async () => (await fetch(`${portal}/readyz`).catch(() => undefined))?.ok ?? false);
  process.exitCode = (await measure()) ? 0 : 1;
} finally {
  system.kill('SIGTERM');
  await once(system, 'exit');
  await rm(folder, { recursive: true, force: true });
}

/** As npm start, and behind a proxy: a thousand people do not share one address. */
function startSystem() {
  const started = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: path.resolve(import.meta.dirname, '..'),
    env: {
      ...process.env,
      PORT: String(ports.portal),
      VNEID_PORT: String(ports.vneid),
      DVCQG_PORT: String(ports.dvcqg),
      PARTNERS_PORT: String(ports.partners),
      DATA_DIR: folder,
      LOG_LEVEL: 'fatal',
      TRUST_PROXY: 'on',
      NODE_OPTIONS: '--inspect-port=0',
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  started.stderr.on('data', (chunk) => {
    const listening = /Debugger listening on (ws:\S+)/.exec(String(chunk));
    if (listening) inspectors.push(listening[1]);
    else if (!/^(Debugger|For help)/.test(String(chunk))) process.stderr.write(chunk);
  });
  return started;
}

async function measure() {
  const database = path.join(folder, 'database');
  const pool = new pg.Pool({ host: database, user: 'motcua', database: 'motcua', max: 2 });
  pool.on('error', () => undefined);
  const processes = {
    portal: [processOf('dist/server/server.js')],
    provider: [processOf('simulators/identity/src/main.ts', 'PROVIDER=vneid')],
    database: processesIn(path.join(database, 'cluster')),
  };
  const inspector = await inspect(processes.portal[0]);
  await addPeople(pool, WARM_UP + SIGN_INS);
  await signInAll(0, WARM_UP);

  const reference = await verifyOnly();
  const heap = [await heapOf(inspector)];
  const before = cpuOf(processes);
  let seconds = 0;
  const step = SIGN_INS / POINTS;
  for (let point = 0; point < POINTS; point++) {
    const start = performance.now();
    await signInAll(WARM_UP + point * step, step);
    seconds += (performance.now() - start) / 1000;
    heap.push(await heapOf(inspector));
  }
  const cpu = difference(before, cpuOf(processes));
  const total = Object.values(cpu).reduce((sum, part) => sum + part, 0);
  const rate = SIGN_INS / seconds;
  const growth = slope(heap.map((bytes, index) => [index * step, bytes]));
  const inArgon2 = SIGN_INS * reference.cpuEach;
  console.log(
    `${rate.toFixed(1)} complete sign-ins/s by ${CLIENTS} at once; argon2 alone ${reference.rate.toFixed(1)}/s`,
  );
  console.log(`sign-ins / argon2 alone: ${(rate / reference.rate).toFixed(2)}`);
  console.log(
    `CPU of a sign-in: ${Object.entries(cpu)
      .map(([name, part]) => `${name} ${ms(part)}`)
      .join(', ')}, together ${ms(total)}; argon2 ${ms(inArgon2)} of it: ${Math.round((100 * inArgon2) / total)} %`,
  );
  console.log(
    `heap of the portal after a collection: ${heap.map((bytes) => `${(bytes / 2 ** 20).toFixed(2)} MB`).join(', ')}`,
  );
  console.log(`growth: ${Math.round(growth)} bytes for each sign-in (most allowed ${MOST_GROWTH_IN_BYTES})`);
  const left = await purgeEverything(pool);
  console.log(`expired rows left by the purges: ${left.length === 0 ? 'none' : left.join(', ')}`);
  inspector.close();
  await pool.end();
  return growth < MOST_GROWTH_IN_BYTES && left.length === 0;
}

function ms(seconds) {
  return `${((1000 * seconds) / SIGN_INS).toFixed(1)} ms`;
}

/** People of level 2 with telephones of their own: one telephone gets ten codes in an hour. */
async function addPeople(pool, count) {
  await pool.query(
    `insert into sim_identity.account (provider, login_id, subject, level, phone, password_hash, person)
     select provider, '001089' || lpad(i::text, 6, '0'), 'bench-' || i, 2, '09' || lpad(i::text, 8, '0'), password_hash,
            person || jsonb_build_object('id', '001089' || lpad(i::text, 6, '0'))
     from sim_identity.account, generate_series(0, $1::int - 1) i
     where provider = 'vneid' and login_id = '038089999001'`,
    [count],
  );
}

async function signInAll(first, count) {
  let next = first;
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (next < first + count) await signIn(next++);
    }),
  );
}

async function signIn(number) {
  const browser = browserOf(number);
  const person = { id: `001089${pad(number, 6)}`, password: PASSWORD, phone: `09${pad(number, 8)}` };
  const back = await signInAtProvider(browser, { lastCode }, { ...person, path: '/dang-nhap/vneid' }, isBack);
  await browser.get(back.url, { stopAt: () => true });
  if (!browser.cookie('dvc_sid')) throw new Error(`nobody was signed in: ${back.url.pathname} ${back.status}`);
}

function pad(number, digits) {
  return String(number).padStart(digits, '0');
}

function isBack(url) {
  return url.pathname.endsWith('/quay-lai');
}

function browserOf(number) {
  return new TestBrowser(undefined, portal, { 'x-forwarded-for': `198.18.${number >> 8}.${number & 255}` });
}

async function lastCode(phone) {
  const answer = await fetch(`http://127.0.0.1:${ports.partners}/messages?to=${phone}`);
  const [latest] = await answer.json();
  return /\b\d{6}\b/.exec(latest?.text ?? '')?.[0] ?? '';
}

/** The same hash, as often as it can be compared by as many at once. */
async function verifyOnly() {
  const stored = await hash(PASSWORD, ARGON2);
  const start = performance.now();
  const cpu = process.cpuUsage();
  let count = 0;
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (performance.now() - start < ARGON2_SECONDS * 1000) {
        await verify(stored, PASSWORD);
        count += 1;
      }
    }),
  );
  const { user, system: kernel } = process.cpuUsage(cpu);
  return { rate: count / ((performance.now() - start) / 1000), cpuEach: (user + kernel) / 1e6 / count };
}

/** Makes everything of signing in run out, and purges as the hourly job and the simulator do. */
async function purgeEverything(pool) {
  for (let number = 0; number < ABANDONED; number++) await browserOf(number).get('/dang-nhap/vneid');
  await pool.query(`
    update sign_in_transaction set created_at = created_at - interval '2 days', expires_at = expires_at - interval '2 days';
    update citizen_session set expires_at = expires_at - interval '2 days', last_seen_at = last_seen_at - interval '2 days';
    update rate_limit set expire = expire - 172800000;
    update sim_identity.oidc_payload set expires_at = expires_at - interval '2 days';
    update sim_identity.one_time_code set expires_at = expires_at - interval '2 days';
    update sim_identity.rate_count set until = until - interval '2 days';
    update sim_identity.qr_request set expires_at = expires_at - interval '2 days'`);
  const expired = await countRows(pool);
  console.log(`rows that ran out: ${expired.join(', ')}`);
  // What the clock does at 17 minutes past every hour.
  await pool.query(`insert into pgboss.job (name) values ('purge')`);
  await waitUntil(async () => {
    const { rows } = await pool.query(
      `select count(*)::int as n from pgboss.job where name = 'purge' and state <> 'completed'`,
    );
    return rows[0].n === 0;
  });
  const simulator = new pg.Pool({
    host: path.join(folder, 'database'),
    user: 'motcua',
    database: 'motcua',
    options: '-c search_path=sim_identity',
    max: 1,
  });
  await purgeSimulator(simulator);
  await simulator.end();
  return countRows(pool);
}

async function countRows(pool) {
  const tables = {
    sign_in_transaction: 'expires_at < now()',
    citizen_session: 'expires_at < now()',
    officer_session: 'expires_at < now()',
    held_form: 'expires_at < now()',
    used_logout_notice: 'expires_at < now()',
    rate_limit: 'expire < extract(epoch from now()) * 1000',
    'sim_identity.oidc_payload': 'expires_at < now()',
    'sim_identity.one_time_code': 'expires_at < now()',
    'sim_identity.rate_count': 'until < now()',
    'sim_identity.qr_request': 'expires_at < now()',
    'sim_identity.app_session': 'expires_at < now()',
    'sim_identity.registration': 'expires_at < now()',
  };
  const counted = [];
  for (const [table, over] of Object.entries(tables)) {
    const { rows } = await pool.query(`select count(*)::int as n from ${table} where ${over}`);
    if (rows[0].n > 0) counted.push(`${table} ${rows[0].n}`);
  }
  return counted;
}

/** The bytes that each step adds, by least squares. */
function slope(points) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(points.map(([at]) => at));
  const y = mean(points.map(([, value]) => value));
  return mean(points.map(([at, value]) => (at - x) * (value - y))) / mean(points.map(([at]) => (at - x) ** 2));
}

/** Opened by a signal, so that the system runs without it until then. */
async function inspect(pid) {
  process.kill(pid, 'SIGUSR1');
  await waitUntil(async () => inspectors.length > 0);
  const socket = new WebSocket(inspectors[0]);
  await once(socket, 'open');
  let id = 0;
  return {
    close: () => socket.close(),
    ask: (method) =>
      new Promise((resolve) => {
        const wanted = ++id;
        const listen = ({ data }) => {
          const answer = JSON.parse(data);
          if (answer.id !== wanted) return;
          socket.removeEventListener('message', listen);
          resolve(answer.result);
        };
        socket.addEventListener('message', listen);
        socket.send(JSON.stringify({ id: wanted, method }));
      }),
  };
}

async function heapOf(inspector) {
  for (let i = 0; i < 3; i++) await inspector.ask('HeapProfiler.collectGarbage');
  return (await inspector.ask('Runtime.getHeapUsage')).usedSize;
}

/** The process of this system that runs the file. */
function processOf(file, setting = '') {
  const found = fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .find((pid) => {
      const environment = read(pid, 'environ');
      return (
        environment.includes(`DATA_DIR=${folder}`) &&
        environment.includes(setting) &&
        read(pid, 'cmdline').includes(file)
      );
    });
  if (found === undefined) throw new Error(`${file} does not run`);
  return Number(found);
}

function processesIn(cluster) {
  return fs
    .readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return fs.readlinkSync(`/proc/${pid}/cwd`) === cluster;
      } catch {
        return false;
      }
    })
    .map(Number);
}

function read(pid, name) {
  try {
    return fs.readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

/** Seconds of processor time of each part. */
function cpuOf(parts) {
  return Object.fromEntries(
    Object.entries(parts).map(([name, pids]) => [
      name,
      pids.reduce((sum, pid) => {
        const fields = read(pid, 'stat')
          .replace(/^.*\) /, '')
          .split(' ');
        return sum + (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / TICKS_PER_SECOND;
      }, 0),
    ]),
  );
}

function difference(before, after) {
  return Object.fromEntries(Object.entries(after).map(([name, value]) => [name, value - before[name]]));
}
