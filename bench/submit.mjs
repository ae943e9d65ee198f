/**
 * Filing a dossier, three ways in the same run: pgbench running the statement, the statement through our driver, and
 * the whole request over HTTP. Rounds are interleaved; what counts is each round's ratio to pgbench.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { FILE_DOSSIER } from '../src/capabilities/dossier/storage/file-dossier.sql.ts';
import { aPersonReadyToSend } from '../tests/faults/support/people.ts';
import { createSystem } from '../tests/faults/support/system.ts';

const ROUNDS = 3;
const CLIENTS = 50;
/** So many each, however fast the machine is: whoever had none left would have nothing filed in no time. */
const PER_CLIENT = 300;
const PER_PHASE = CLIENTS * PER_CLIENT;
/**
 * What is counted of a phase. A new connection plans everything anew, and fifty of them are busy with themselves at
 * first; at the end the fastest have nothing left to do.
 */
const COUNTED = { from: 0.4, to: 0.9 };
const GOAL_P95_IN_MS = 300;
const GOAL = { driver: 0.75, http: 0.5 };

// Messages about what was filed are another process's work in a large installation, and not part of the request.
process.env['SERVE'] = 'portal';
const system = await createSystem();
let units;
try {
  await system.start();
  const template = await aPersonReadyToSend(system);
  units = await readUnits();
  const phases = 1 + ROUNDS * 3;
  await copyDrafts(template, phases * PER_PHASE);
  await template.submit();
  const filed = await readFiled(template);
  const ratios = { driver: [], http: [] };
  const waits = [];
  // The first thousands go into compiling the server's own code.
  await overHttp(template, filed, ROUNDS * 3 * PER_PHASE);
  for (let round = 0; round < ROUNDS; round++) {
    const base = round * 3 * PER_PHASE;
    const driver = await throughDriver(filed, base);
    const reference = await withPgbench(filed, base + PER_PHASE);
    const http = await overHttp(template, filed, base + 2 * PER_PHASE);
    ratios.driver.push(driver / reference);
    ratios.http.push(http.rate / reference);
    waits.push(http.p95);
    console.log(
      `round ${round + 1}: pgbench ${Math.round(reference)}/s, driver ${Math.round(driver)}/s, HTTP ${Math.round(http.rate)}/s, p95 ${Math.round(http.p95)} ms`,
    );
  }
  for (const [name, values] of Object.entries(ratios)) {
    console.log(`${name} / pgbench: ${median(values).toFixed(2)} (goal ${GOAL[name]})`);
  }
  console.log(`over HTTP, ${CLIENTS} at once: p95 ${Math.round(median(waits))} ms (goal ${GOAL_P95_IN_MS})`);
  const isSlow = median(waits) > GOAL_P95_IN_MS;
  process.exitCode = isSlow || Object.entries(ratios).some(([name, values]) => median(values) < GOAL[name]) ? 1 : 0;
} finally {
  await system.stop();
}

/** Filings of one unit wait for each other's number, those of different units do not: they are spread as in life. */
async function readUnits() {
  const rows = await system.query("select id from unit where kind = 'commune' and valid_to is null order by id");
  return rows.map((row) => row.id);
}

/** Numbered people, each signed in and with a draft that is ready to send. */
async function copyDrafts(template, count) {
  await system.query(
    `insert into account (id, kind, personal_id, full_name, birth_date, gender, phone, level, residence)
     select ('10000000-0000-4000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, 'citizen', '001089' || lpad(i::text, 6, '0'),
            full_name, birth_date, gender, phone, level, residence
     from account, generate_series(0, $2::int - 1) i where id = $1`,
    [template.accountId, count],
  );
  await system.query(
    `insert into citizen_session (token_hash, account_id, provider, level, csrf_token, expires_at)
     select sha256(convert_to('bench' || lpad(i::text, 38, '0'), 'UTF8')), ('10000000-0000-4000-8000-' || lpad(to_hex(i), 12, '0'))::uuid, 'vneid', 2,
            'bench', now() + interval '8 hours' from generate_series(0, $1::int - 1) i`,
    [count],
  );
  await system.query(
    `insert into draft
     select (jsonb_populate_record(draft, jsonb_build_object(
       'id', '00000000-0000-4000-8000-' || lpad(to_hex(i), 12, '0'),
       'account_id', '10000000-0000-4000-8000-' || lpad(to_hex(i), 12, '0'),
       'seal', unit.id || substring(seal from '\\..*'),
       'sealed', sealed || jsonb_build_object('receivingUnitId', unit.id, 'handlingUnitId', unit.id, 'returningUnitId', unit.id),
       'submitter', jsonb_set(submitter, '{receivingUnit}', to_jsonb(unit.agency_code))))).*
     from draft, generate_series(0, $2::int - 1) i join unit on unit.id = ($3::int[])[1 + ${spread('i')} % array_length($3::int[], 1)] where draft.id = $1`,
    [template.draftId, count, units],
  );
  await system.query('analyze');
}

/** The parameters of the statement, for the same moment as the filing that the template made. */
async function readFiled({ draftId, hidden }) {
  const [row] = await system.query('select submitted_at, answer_due_at from dossier where draft_id = $1', [draftId]);
  const digest = hidden['niem-phong'].slice(hidden['niem-phong'].indexOf('.'));
  return {
    digest,
    values: (draft, account, unit) => [
      draft,
      account,
      unit + digest,
      row.submitted_at.toISOString(),
      row.answer_due_at.toISOString(),
      null,
      null,
    ],
  };
}

async function withPgbench(filed, base) {
  await rest();
  const number = `lpad(to_hex(${base} + :client_id::int * ${PER_CLIENT} + :n::int - 1), 12, '0')`;
  const unit = `(array[${units}])[1 + ${spread(`(${base} + :client_id::int * ${PER_CLIENT} + :n::int - 1)`)} % ${units.length}]`;
  const ids = {
    3: `(${unit} || '${filed.digest}')`,
    1: `('00000000-0000-4000-8000-' || ${number})`,
    2: `('10000000-0000-4000-8000-' || ${number})`,
    // Nobody acts for a business here.
    6: 'null',
    7: 'null',
  };
  const statement = FILE_DOSSIER.text.replace(/\$(\d+)/g, (_text, index) => ids[index] ?? `:v${index}`);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mot-cua-bench-'));
  const file = path.join(folder, 'filing.sql');
  fs.writeFileSync(file, `\\set n :n + 1\n${statement};\n`);
  const variables = filed
    .values('', '', 0)
    .flatMap((value, index) => (index < 3 || value === null ? [] : ['-D', `v${index + 1}=${value}`]));
  const before = await countDossiers();
  const options = ['-n', '-M', 'prepared', '-c', CLIENTS, '-j', 2, '-t', PER_CLIENT, '-l', '-D', 'n=0'];
  const address = ['-h', system.databaseFolder, '-U', 'motcua', 'motcua'];
  const words = [...options, ...variables, '-f', file, ...address].map(String);
  const done = spawnSync('pgbench', words, { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const ends = readLog(folder);
  fs.rmSync(folder, { recursive: true });
  const made = (await countDossiers()) - before;
  if (made !== PER_PHASE) throw new Error(`pgbench filed ${made} of ${PER_PHASE}: ${done.stderr || done.error}`);
  return rateOf(ends);
}

/** When each transaction ended, in ms: the fifth and sixth column are seconds and microseconds. */
function readLog(folder) {
  const logs = fs.readdirSync(folder).filter((name) => name.startsWith('pgbench_log.'));
  const lines = logs.flatMap((name) => fs.readFileSync(path.join(folder, name), 'utf8').trim().split('\n'));
  return lines.map((line) => line.split(' ')).map((columns) => Number(columns[4]) * 1000 + Number(columns[5]) / 1000);
}

async function countDossiers() {
  const [{ count }] = await system.query('select count(*)::int as count from dossier');
  return count;
}

async function throughDriver(filed, base) {
  await rest();
  const pool = new pg.Pool({ host: system.databaseFolder, user: 'motcua', database: 'motcua', max: CLIENTS });
  const { rate } = await inParallel(base, async (number) => {
    const { rowCount } = await pool.query({
      ...FILE_DOSSIER,
      values: filed.values(draftOf(number), accountOf(number), unitOf(number)),
    });
    if (rowCount !== 1) throw new Error('nothing was filed');
  });
  await pool.end();
  return rate;
}

/** Plain sockets: a heavier client would take the processors from the server it measures. */
async function overHttp(template, filed, base) {
  await lookAtReview(base);
  await rest();
  const { port } = new URL(system.url);
  const sockets = await Promise.all(Array.from({ length: CLIENTS }, () => connect(Number(port))));
  const outcome = await inParallel(base, async (number, client) => {
    const body = new URLSearchParams({
      ...template.hidden,
      _csrf: 'bench',
      'ho-so': draftOf(number),
      'niem-phong': unitOf(number) + filed.digest,
      'cam-doan': 'on',
    }).toString();
    const head = await sockets[client].ask(
      `POST ${template.submitPath} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: dvc_sid=bench${String(number).padStart(38, '0')}\r\n` +
        `Sec-Fetch-Site: same-origin\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    if (!/^HTTP\/1.1 303[\s\S]*xac-nhan\?ma=/.test(head))
      throw new Error(`not acknowledged: ${/^location: .*$/im.exec(head)?.[0] ?? head.slice(0, 60)}`);
  });
  for (const socket of sockets) socket.close();
  return outcome;
}

/** Whoever sends has just looked at the review, so that the session's last use need not be written. */
async function lookAtReview(base) {
  await system.query(
    `update citizen_session set last_seen_at = now() from generate_series($1::int, $2::int) i
     where token_hash = sha256(convert_to('bench' || lpad(i::text, 38, '0'), 'UTF8'))`,
    [base, base + PER_PHASE - 1],
  );
}

/** What the preparation and the phase before left to clear up is nobody's filing. */
async function rest() {
  await system.query('vacuum analyze');
  await system.query('checkpoint');
}

async function inParallel(base, work) {
  const ends = [];
  const waits = [];
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_none, client) => {
      for (let n = 0; n < PER_CLIENT; n++) {
        const asked = performance.now();
        await work(base + client * PER_CLIENT + n, client);
        const ended = performance.now();
        ends.push(ended);
        waits.push(ended - asked);
      }
    }),
  );
  const counted = waits.slice(PER_PHASE * COUNTED.from, PER_PHASE * COUNTED.to).toSorted((a, b) => a - b);
  return { rate: rateOf(ends), p95: counted[Math.floor(counted.length * 0.95)] };
}

/** Filings a second, of the counted ones. */
function rateOf(ends) {
  const inOrder = ends.toSorted((a, b) => a - b);
  const [from, to] = [PER_PHASE * COUNTED.from, PER_PHASE * COUNTED.to];
  return ((to - from) * 1000) / (inOrder[to] - inOrder[from]);
}

function connect(port) {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1');
    let answer = '';
    let settle;
    socket.setNoDelay(true);
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      answer += chunk.toString('latin1');
      const headEnd = answer.indexOf('\r\n\r\n');
      if (headEnd < 0) return;
      const length = Number(/content-length: (\d+)/i.exec(answer)?.[1] ?? 0);
      if (answer.length < headEnd + 4 + length) return;
      const head = answer.slice(0, headEnd);
      answer = '';
      settle(head);
    });
    socket.on('connect', () =>
      resolve({
        ask: (request) =>
          new Promise((done) => {
            settle = done;
            socket.write(request);
          }),
        close: () => socket.destroy(),
      }),
    );
  });
}

function hex(number) {
  return number.toString(16).padStart(12, '0');
}
function draftOf(number) {
  return `00000000-0000-4000-8000-${hex(number)}`;
}
function unitOf(number) {
  return units[((number * number) % 10_007) % units.length];
}
/** The same in SQL. In a plain sequence two clients that once met would follow each other from unit to unit. */
function spread(number) {
  return `(${number}::bigint * ${number} % 10007)::int`;
}
function accountOf(number) {
  return `10000000-0000-4000-8000-${hex(number)}`;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
