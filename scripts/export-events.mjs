/**
 * npm run events:export: what an inspector takes away, as JSON lines on the output: every event with its hash, and the
 * heads of the days. Plain SQL over the tables, none of the application's code.
 *
 *   npm run -s events:export -- --dossier H56.S101-261124-0001 > events.jsonl
 *   npm run -s events:export -- --from 2026-11-01 --to 2026-11-30 > events.jsonl
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';

const BATCH = 500;
const HOW = [
  'Mỗi dòng là một đối tượng JSON. Dòng "dossier" mở đầu một hồ sơ; các dòng "event" sau đó là sự kiện của hồ sơ ấy.',
  '"record" là đúng chuỗi ký tự đã được băm: một mảng JSON gồm các trường nêu ở "fields", theo thứ tự đó. ' +
    'Thời điểm tính bằng micro giây từ 1970-01-01T00:00:00Z.',
  '"hash" = SHA-256 (dạng hex) của "record" theo UTF-8. Trường cuối của "record" là hash của sự kiện trước trong cùng hồ sơ; null ở sự kiện số 1.',
  '"changes" của dòng "dossier" là số lần thay đổi ghi ở hồ sơ, bằng số của sự kiện cuối.',
  'Dòng "head" là đầu chuỗi của một ngày đã qua (giờ Việt Nam, UTC+7): "digest" = SHA-256 của các hash (32 byte mỗi hash) của mọi sự kiện ' +
    'trong ngày nối nhau, theo khóa hồ sơ rồi số sự kiện; "hash" = SHA-256 của "record": [ngày, số sự kiện, digest, thời điểm chốt, hash của đầu chuỗi trước].',
  'Ngày không có sự kiện thì không có đầu chuỗi. Tệp xuất của một hồ sơ không có đầu chuỗi, vì không có đủ sự kiện của ngày.',
  'Dòng "end" đếm các dòng đã ghi.',
];
const FIELDS = [
  'dossierId number at type actorKind actorId actorName actorTitle unitId fromStatus toStatus fromStep toStep note data',
  'previousHash',
].flatMap((names) => names.split(' '));

/** What the database hashes; written once more here, so that a changed function there is noticed. */
const RECORD = `jsonb_build_array(
  dossier_id, number, (extract(epoch from at) * 1000000)::bigint, type, actor_kind, actor_id, actor_name, actor_title,
  unit_id, from_status, to_status, from_step, to_step, note, data, encode(previous_hash, 'hex'))::text`;
const HEAD_RECORD = `jsonb_build_array(
  day, events, encode(digest, 'hex'), (extract(epoch from closed_at) * 1000000)::bigint, encode(previous_hash, 'hex'))::text`;
const DAY_START = (parameter) => `(${parameter}::date)::timestamp at time zone 'Asia/Ho_Chi_Minh'`;

const asked = readOptions();
const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');
if (asked?.dossier === undefined && !(isDay(asked?.from) && isDay(asked?.to))) {
  console.error('Name one dossier (--dossier CODE) or a period (--from YYYY-MM-DD --to YYYY-MM-DD).');
  process.exit(2);
}

const client = new pg.Client({
  ...(process.env.DATABASE_URL ? { connectionString: process.env.DATABASE_URL } : embeddedDatabase()),
  options: '-c role=motcua_app',
});
await client.connect();
try {
  // All of it as it stands at one moment.
  await client.query('begin isolation level repeatable read');
  await exportEvents();
  await client.query(
    `insert into audit_entry (actor_kind, actor_name, action, subject, detail) values ('system', $1, 'events-exported', $2, $3)`,
    [process.env.USER ?? 'events:export', asked.dossier ?? null, JSON.stringify(asked)],
  );
  await client.query('commit');
} finally {
  await client.end();
}

async function exportEvents() {
  const counted = { dossiers: 0, events: 0, heads: 0 };
  await write({
    kind: 'description',
    format: 1,
    exportedAt: new Date().toISOString(),
    scope: asked,
    fields: FIELDS,
    how: HOW,
  });
  for (let after = 0, dossiers = await listDossiers(0); dossiers.length > 0; dossiers = await listDossiers(after)) {
    for (const { id, code, changes } of dossiers) {
      after = Number(id);
      counted.dossiers++;
      await write({ kind: 'dossier', code, id: Number(id), changes });
      for (const event of await listEvents(id)) {
        counted.events++;
        await write({ kind: 'event', dossier: code, ...event });
      }
    }
  }
  for (const head of asked.dossier === undefined ? await listHeads() : []) {
    counted.heads++;
    await write({ kind: 'head', ...head });
  }
  await write({ kind: 'end', ...counted });
}

async function listDossiers(after) {
  const [condition, values] =
    asked.dossier === undefined
      ? [
          `exists (select from dossier_event e where e.dossier_id = dossier.id
            and e.at >= ${DAY_START('$2')} and e.at < ${DAY_START('$3')} + interval '1 day')`,
          [asked.from, asked.to],
        ]
      : ['code = $2', [asked.dossier]];
  const { rows } = await client.query(
    `select id, code, version as changes from dossier where id > $1 and ${condition} order by id limit ${BATCH}`,
    [after, ...values],
  );
  return rows;
}

async function listEvents(dossierId) {
  const { rows } = await client.query(
    `select ${RECORD} as record, encode(hash, 'hex') as hash from dossier_event where dossier_id = $1 order by number`,
    [dossierId],
  );
  return rows;
}

async function listHeads() {
  const { rows } = await client.query(
    `select ${HEAD_RECORD} as record, encode(hash, 'hex') as hash from event_head where day between $1 and $2 order by day`,
    [asked.from, asked.to],
  );
  return rows;
}

/** Waits where the reader is slow: the file may be larger than memory. */
function write(line) {
  return new Promise((resolve) => process.stdout.write(`${JSON.stringify(line)}\n`, resolve));
}

/** The system of this folder, while it runs: PostgreSQL writes where its socket is. */
function embeddedDatabase() {
  const folder = path.resolve(process.env.DATA_DIR ?? '.data', 'database/cluster');
  const file = path.join(folder, 'postmaster.pid');
  if (!fs.existsSync(file)) {
    console.error('Set DATABASE_URL, or start the system first: its database was not found.');
    process.exit(2);
  }
  return { host: fs.readFileSync(file, 'utf8').split('\n')[4], user: 'motcua', database: 'motcua' };
}

/** Undefined when something else was asked. */
function readOptions() {
  try {
    return parseArgs({ options: { dossier: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' } } })
      .values;
  } catch {
    return undefined;
  }
}
