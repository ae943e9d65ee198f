/**
 * The national catalogue through the page: how long its reading and its publication take, what memory the process
 * needs, and what visitors of the portal wait for meanwhile; twice, the second time with another file.
 *   npx node bench/catalogue-import.mjs FILE    (FILE in the format of the national catalogue)
 */
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { createSystem } from '../tests/faults/support/system.ts';

const GOAL = { importInSeconds: 60, waitInMs: 100 };
const LIST = '/quan-tri/nhap-danh-muc';
const QUIET_IN_MS = 3000;
const LOOKS = ['/thu-tuc?tu-khoa=khai+sinh', '/', '/thu-tuc/1.001612', '/healthz'];
const METRICS_TOKEN = 'development-only-metrics-token';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('which file?');
const content = fs.readFileSync(file, 'utf8');
// The same procedures, each with another result.
const changed = JSON.stringify(JSON.parse(content).map((record) => ({ ...record, results: `${record.results} mới` })));

const system = await createSystem();
try {
  await system.start();
  const headers = { cookie: await signIn('quantri.tinh') };
  const first = await measure('first import', content, headers);
  const second = await measure('everything changed', changed, headers);
  process.exitCode = first && second ? 0 : 1;
} finally {
  await system.stop();
}

async function measure(name, text, headers) {
  await lagSinceLast();
  const quiet = await during(() => pause(QUIET_IN_MS));
  const { resident: atRest } = await metrics();
  let path = '';
  const reading = await during(async () => {
    path = await upload(text, headers);
    while (!(await pageOf(path, headers)).includes('Công bố danh mục')) await pause(100);
  });
  const readingLag = await lagSinceLast();
  const publication = await during(() => post(`${path}/cong-bo`, headers));
  // Until the new index answers, and a little longer.
  const indexing = await during(() => pause(QUIET_IN_MS));
  const indexingLag = await lagSinceLast();
  const { resident } = await metrics();
  const seconds = (reading.took + publication.took) / 1000;
  console.log(`${name}: read in ${inSeconds(reading.took)}, published in ${inSeconds(publication.took)}`);
  console.log(`  visitors at rest: ${waits(quiet)}`);
  console.log(`  while it is read: ${waits(reading)}, longest hold of the process ${readingLag} ms`);
  console.log(`  while it is published: ${waits(publication)}`);
  console.log(`  while it is indexed: ${waits(indexing)}, longest hold of the process ${indexingLag} ms`);
  console.log(`  memory of the process: ${inMegabytes(atRest)} before, ${inMegabytes(resident)} after`);
  const longest = Math.max(...[reading, publication, indexing].flatMap((phase) => phase.times));
  return seconds <= GOAL.importInSeconds && longest <= GOAL.waitInMs;
}

/** What two visitors wait for while something else is done. */
async function during(work) {
  let isOver = false;
  const times = [];
  const visitor = async (first) => {
    for (let n = first; !isOver; n += 1) {
      const began = performance.now();
      await (await fetch(system.url + LOOKS[n % LOOKS.length])).arrayBuffer();
      times.push(performance.now() - began);
      await pause(10);
    }
  };
  const visitors = [visitor(0), visitor(1)];
  const began = performance.now();
  await work();
  const took = performance.now() - began;
  isOver = true;
  await Promise.all(visitors);
  return { took, times };
}

async function upload(text, headers) {
  const form = new FormData();
  form.append('_csrf', 'bench');
  form.append('tep', new Blob([text]), 'danh-muc.json');
  const answer = await fetch(system.url + LIST, { method: 'POST', body: form, headers, redirect: 'manual' });
  if (answer.status !== 303) throw new Error(`the upload answered ${answer.status}`);
  return answer.headers.get('location');
}

async function post(path, headers) {
  const body = new URLSearchParams({ _csrf: 'bench' });
  const answer = await fetch(system.url + path, { method: 'POST', body, headers, redirect: 'manual' });
  if (answer.status !== 303) throw new Error(`${path} answered ${answer.status}`);
}

async function pageOf(path, headers) {
  return (await fetch(system.url + path, { headers })).text();
}

async function metrics() {
  const answer = await fetch(`${system.url}/metrics`, { headers: { authorization: `Bearer ${METRICS_TOKEN}` } });
  const text = await answer.text();
  const figure = (name) => Number(text.match(new RegExp(`^${name} (.*)$`, 'm'))?.[1] ?? Number.NaN);
  return { lag: figure('nodejs_eventloop_lag_max_seconds'), resident: figure('process_resident_memory_bytes') };
}

/** Asking empties it. */
async function lagSinceLast() {
  return Math.round((await metrics()).lag * 1000);
}

async function signIn(username) {
  const token = randomBytes(24).toString('hex');
  await system.query(
    `insert into officer_session (token_hash, officer_id, csrf_token, expires_at)
     select $2, id, 'bench', now() + interval '1 hour' from officer where username = $1`,
    [username, createHash('sha256').update(token).digest()],
  );
  return `dvc_cb=${token}`;
}

function waits({ times }) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(0);
  return `${times.length} looks, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`;
}

function inSeconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}

function inMegabytes(bytes) {
  return `${Math.round(bytes / 1024 / 1024)} MB`;
}

function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
