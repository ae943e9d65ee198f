/** What the owner of the database can do to the chain, an inspector finds in what is exported afterwards. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyAction, closeEventDays, eventDaySubscribers } from '../src/capabilities/dossier/index.ts';
import { parseConfig } from '../src/platform/config.ts';
import { inTransaction } from '../src/platform/database/transaction.ts';
import { createTestDatabase } from '../tests/support/database.ts';
import { createDossierWorld } from '../tests/support/dossier-world.ts';
import { fileDraft } from '../tests/support/file-draft.ts';
import { startTimeStamps } from '../tests/support/time-stamps.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const database = await createTestDatabase();
const world = await createDossierWorld(database);
const timeStamps = await startTimeStamps();
const folder = mkdtempSync(path.join(os.tmpdir(), 'mot-cua-events-'));
const owner = new pg.Client({ connectionString: database.url });
const period = ['--from', day(-2), '--to', day(0)];
let code: string;
let other: string;
let untouched: string;

/** Two dossiers with three events each, the day before yesterday, and the head of that day. */
beforeAll(async () => {
  await owner.connect();
  code = await aDossierTakenOver();
  other = await aDossierTakenOver();
  await closeEventDays({ database });
  await stampClosedDays();
  await owner.query(`create table kept_event as table dossier_event; create table kept_head as table event_head;
    create table kept_stamp as table event_head_stamp`);
  untouched = exported(period);
});
afterAll(async () => {
  await owner.end();
  rmSync(folder, { recursive: true, force: true });
});

test('an untouched chain is found whole, of a period and of one dossier', () => {
  expect(verified(untouched)).toMatch(
    /2 hồ sơ, 6 sự kiện, 1 đầu chuỗi của ngày, 1 dấu thời gian\.\nChuỗi sự kiện nguyên vẹn\./,
  );
  const ofOne = exported(['--dossier', code]);
  expect(verified(ofOne)).toMatch(
    /1 hồ sơ, 3 sự kiện, 0 đầu chuỗi của ngày, 0 dấu thời gian\.\nChuỗi sự kiện nguyên vẹn\./,
  );
});

test('an event that is changed is named', async () => {
  const found = await verifiedAfter(`update dossier_event set note = 'Thiếu' where ${ofDossier()} and number = 2`);
  expect(found).toMatch(`Hồ sơ ${code}: sự kiện số 2 (accepted, Phạm Thị Tiếp, ${day(-2)}`);
  expect(found).toMatch(/đã bị sửa nội dung\.\nChuỗi sự kiện KHÔNG nguyên vẹn: 1 điểm sai/);
});

test('an event that is removed is named, also when the one after it moves up', async () => {
  const removed = `delete from dossier_event where ${ofDossier()} and number = 2`;
  const found = await verifiedAfter(removed);
  expect(found).toContain(`Hồ sơ ${code}: sự kiện số 2 đã bị xóa.`);
  expect(found).toContain(`Ngày ${day(-2)}: sổ ghi 6 sự kiện, nay chỉ còn 5: 1 sự kiện đã bị xóa.`);
  const movedUp = await verifiedAfter(
    `${removed}; update dossier_event set number = 2 where ${ofDossier()} and number = 3`,
  );
  expect(movedUp).toContain(`Hồ sơ ${code}: sự kiện số 2 đã bị xóa.`);
  expect(movedUp).toMatch(/sự kiện số 3 \(assigned, .*\) đã bị đổi chỗ, nay mang số 2\./);
});

test('the last event is missed, also when the dossier no longer counts it', async () => {
  const removed = `delete from dossier_event where ${ofDossier()} and number = 3`;
  expect(await verifiedAfter(removed)).toContain(`Hồ sơ ${code}: sự kiện số 3 đã bị xóa.`);
  const found = await verifiedAfter(`${removed}; update dossier set version = 2 where code = '${code}'`);
  expect(found).toContain(`Ngày ${day(-2)}: sổ ghi 6 sự kiện, nay chỉ còn 5: 1 sự kiện đã bị xóa.`);
});

test('two events that change places are named', async () => {
  const found = await verifiedAfter(
    [99, 2, 3]
      .map((to, i) => `update dossier_event set number = ${to} where ${ofDossier()} and number = ${[2, 3, 99][i]}`)
      .join(';'),
  );
  expect(found).toMatch(/sự kiện số 2 \(accepted, .*\) đã bị đổi chỗ, nay mang số 3\./);
  expect(found).toMatch(/sự kiện số 3 \(assigned, .*\) đã bị đổi chỗ, nay mang số 2\./);
  expect(found).not.toContain('bị xóa');
});

test('an event that is rewritten with its hash is named by the one after it, the last one by the day', async () => {
  const rewritten = (number: number): string =>
    `update dossier_event set note = 'Thiếu' where ${ofDossier()} and number = ${number};
     update dossier_event set hash = dossier_event_hash(dossier_event) where ${ofDossier()} and number = ${number}`;
  expect(await verifiedAfter(rewritten(2))).toMatch(/sự kiện số 2 \(accepted, .*\) đã bị thay cùng với hash/);
  expect(await verifiedAfter(rewritten(3))).toContain(`Ngày ${day(-2)}: sự kiện trong ngày không còn như lúc chốt`);
});

test('heads that are made anew differ from what was taken away before', async () => {
  const forged = `delete from dossier_event where ${ofDossier()}; delete from event_head_stamp; delete from event_head;
    insert into event_head (day) values ('${day(-2)}')`;
  expect(await verifiedAfter(forged, { earlier: untouched })).toContain(
    `Ngày ${day(-2)}: đầu chuỗi khác với tệp xuất trước.`,
  );
  expect(await verifiedAfter('delete from event_head_stamp; delete from event_head', { earlier: untouched })).toContain(
    `Ngày ${day(-2)}: đầu chuỗi đã bị xóa.`,
  );
});

test('events that change places between two dossiers are named in both', async () => {
  const of = (dossier: string, number: number) =>
    `dossier_id = (select id from dossier where code = '${dossier}') and number = ${number}`;
  const move = (from: string, to: string, number: number, as: number) =>
    `update dossier_event set dossier_id = (select id from dossier where code = '${to}'), number = ${as} where ${of(from, number)}`;
  const found = await verifiedAfter(
    [
      move(code, other, 2, 99),
      move(other, code, 2, 2),
      `update dossier_event set number = 2 where ${of(other, 99)}`,
    ].join(';'),
  );
  for (const dossier of [code, other]) expect(found).toContain(`Hồ sơ ${dossier}: sự kiện số 2 (accepted, `);
  expect(found).toContain('Chuỗi sự kiện KHÔNG nguyên vẹn');
});

test('a dossier that loses its whole tail, and hides how long it was, is missed by the day', async () => {
  const tail = `delete from dossier_event where ${ofDossier()} and number > 1; update dossier set version = 1 where code = '${code}'`;
  expect(await verifiedAfter(tail)).toContain(`Ngày ${day(-2)}: sổ ghi 6 sự kiện, nay chỉ còn 4: 2 sự kiện đã bị xóa.`);
});

test('a head that is changed is named, also when it is hashed anew', async () => {
  const changed = (column: string) => verifiedAfter(`update event_head set ${column} where day = '${day(-2)}'`);
  expect(await changed('events = 5')).toContain(`Ngày ${day(-2)}: đầu chuỗi đã bị sửa.`);
  expect(await changed(`digest = '\\x00'`)).toContain(`Ngày ${day(-2)}: đầu chuỗi đã bị sửa.`);
  const anew = await verifiedAfter(
    `update event_head set events = 5;
     update event_head set hash = sha256(convert_to(event_head_record(event_head), 'UTF8'))`,
    { earlier: untouched },
  );
  expect(anew).not.toContain('đầu chuỗi đã bị sửa');
  expect(anew).toContain(`Ngày ${day(-2)}: sổ ghi 5 sự kiện, nay có 6: có sự kiện bị chèn thêm.`);
  expect(anew).toContain(`Ngày ${day(-2)}: đầu chuỗi khác với tệp xuất trước.`);
});

/** All that the owner of the database can do: the event, every hash after it, and the head of its day. */
const MADE_ANEW = (): string => `
  update dossier_event set note = 'Đủ giấy tờ' where ${ofDossier()} and number = 2;
  update dossier_event set hash = dossier_event_hash(dossier_event) where ${ofDossier()} and number = 2;
  update dossier_event e set previous_hash = b.hash from dossier_event b
    where e.dossier_id = b.dossier_id and e.number = 3 and b.number = 2 and e.${ofDossier()};
  update dossier_event set hash = dossier_event_hash(dossier_event) where ${ofDossier()} and number = 3;
  update event_head set digest = (select sha256(string_agg(hash, ''::bytea order by dossier_id, number)) from dossier_event);
  update event_head set hash = sha256(convert_to(event_head_record(event_head), 'UTF8'))`;

test('an event that is changed with the whole chain and the head after it is betrayed by the time stamp', async () => {
  const found = await verifiedAfter(MADE_ANEW());
  expect(found).toMatch(
    /\nNgày \S+: đầu chuỗi không còn như lúc được đóng dấu thời gian \(.+\): .*\nChuỗi sự kiện KHÔNG nguyên vẹn: 1 điểm sai/,
  );
  expect(await verifiedAfter(`${MADE_ANEW()}; delete from event_head_stamp`)).toMatch(
    /đầu chuỗi chưa được đóng dấu thời gian\.\nChuỗi sự kiện nguyên vẹn/,
  );
});

test('who stamped is held against the roots of the reader, and a changed stamp is none', async () => {
  expect(verified(untouched, { roots: timeStamps.rootPem })).toMatch(/1 dấu thời gian\.\nChuỗi sự kiện nguyên vẹn/);
  const { rootPem } = await startTimeStamps();
  expect(verified(untouched, { roots: rootPem })).toContain(
    `Ngày ${day(-2)}: dấu thời gian không do tổ chức mà tệp chứng thư gốc nêu cấp.`,
  );
  const size = `(select length(token) - 1 from event_head_stamp)`;
  const changed = `update event_head_stamp set token = set_byte(token, ${size}, get_byte(token, ${size}) # 1)`;
  expect(await verifiedAfter(changed)).toContain(`Ngày ${day(-2)}: dấu thời gian đã hỏng hoặc bị sửa`);
});

test('a stamp that came a week late, or never, leaves a doubt', async () => {
  const old = `update dossier_event set at = at - interval '7 days'; update dossier_event set hash = dossier_event_hash(dossier_event);
    update dossier_event e set previous_hash = b.hash from dossier_event b where e.dossier_id = b.dossier_id and e.number = 2 and b.number = 1;
    update dossier_event set hash = dossier_event_hash(dossier_event) where number = 2;
    update dossier_event e set previous_hash = b.hash from dossier_event b where e.dossier_id = b.dossier_id and e.number = 3 and b.number = 2;
    update dossier_event set hash = dossier_event_hash(dossier_event) where number = 3;
    delete from event_head_stamp; delete from event_head; insert into event_head (day) values ('${day(-9)}')`;
  const week = ['--from', day(-9), '--to', day(0)];
  const never = await verifiedAfter(old, { scope: week });
  expect(never).toMatch(/đầu chuỗi không có dấu thời gian\.\nKhông thấy sửa đổi, nhưng 1 ngày chưa có dấu/);
  const late = await verifiedAfter(old, { scope: week, later: () => stampDay(day(-9)) });
  expect(late).toMatch(/mãi đến .* mới được đóng dấu thời gian; .*\nKhông thấy sửa đổi, nhưng 1 ngày chưa có dấu/);
});

test('while the time-stamp service is down the job fails and is tried again, and a second stamp changes nothing', async () => {
  await owner.query('delete from event_head_stamp');
  for (const mode of ['down', 'reject']) {
    await timeStamps.trouble(mode);
    await expect(stampDay(day(-2))).rejects.toThrow();
  }
  await timeStamps.trouble('ok');
  await stampDay(day(-2));
  const first = await owner.query('select token from event_head_stamp');
  await stampDay(day(-2));
  expect((await owner.query('select token from event_head_stamp')).rows).toEqual(first.rows);
  await expect(database.pool.query('delete from event_head_stamp')).rejects.toThrow(/permission denied/);
  await expect(database.pool.query('update event_head_stamp set day = day')).rejects.toThrow(/permission denied/);
});

test('a file that was cut off is noticed', () => {
  expect(verified(untouched.trimEnd().split('\n').slice(0, -1).join('\n'))).toContain('Tệp bị cắt cụt');
});

test('the application closes each day once, and can neither change nor remove a head', async () => {
  expect(await closeEventDays({ database })).toBe(0);
  const refused = (statement: string) => expect(database.pool.query(statement)).rejects;
  await refused('delete from event_head').toThrow(/permission denied/);
  await refused('update event_head set events = 1').toThrow(/permission denied/);
  await refused(`insert into event_head (day) values ('${day(0)}')`).toThrow(/is not over/);
  await refused(`insert into event_head (day) values ('${day(-3)}')`).toThrow(/comes after/);
});

test('that somebody exported, and what, stands in the audit', async () => {
  exported(['--dossier', code]);
  const { rows } = await owner.query<{ detail: object }>(
    `select detail from audit_entry where action = 'events-exported' and subject = $1`,
    [code],
  );
  expect(rows.at(-1)?.detail).toEqual({ dossier: code });
});

function day(offset: number): string {
  return Temporal.Now.zonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate().add({ days: offset }).toString();
}

async function aDossierTakenOver(): Promise<string> {
  const { receptionist, head, specialist } = world.officers;
  const filedAt = Temporal.PlainDate.from(day(-2)).toZonedDateTime({
    timeZone: 'Asia/Ho_Chi_Minh',
    plainTime: '09:00',
  });
  const filed = await fileDraft(database, { ...(await world.draft()), at: filedAt.toInstant() });
  if (!filed.ok) throw new Error(filed.refusal);
  const request = { code: filed.code, at: filedAt.add({ hours: 1 }).toInstant() };
  await inTransaction(database, (transaction) =>
    applyAction(transaction, { ...request, actor: receptionist, action: 'accept', expectedVersion: 1 }),
  );
  const assigned = { assigneeId: specialist.officerId, actor: head, action: 'assign', expectedVersion: 2 } as const;
  await inTransaction(database, (transaction) => applyAction(transaction, { ...request, ...assigned }));
  return filed.code;
}

const ofDossier = (): string => `dossier_id = (select id from dossier where code = '${code}')`;

function exported(scope: readonly string[]): string {
  return run('export-events.ts', scope);
}

function verified(file: string, { earlier, roots }: { earlier?: string; roots?: string } = {}): string {
  const written = (name: string, text: string): string => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  return run('verify-events.mjs', [
    written('now.jsonl', file),
    '--roots',
    written('roots.pem', roots ?? timeStamps.rootPem),
    ...(earlier === undefined ? [] : ['--heads', written('before.jsonl', earlier)]),
  ]);
}

/** What the worker does with the row of the outbox that closing a day leaves. */
async function stampClosedDays(): Promise<void> {
  const { rows } = await owner.query<{ payload: { day: string } }>(
    `select payload from outbox where topic = 'event-day.closed'`,
  );
  expect(rows.map(({ payload }) => payload.day)).toEqual([day(-2)]);
  for (const { payload } of rows) await stampDay(payload.day);
}

async function stampDay(of: string): Promise<void> {
  const config = parseConfig({ DATABASE_URL: database.url, ...timeStamps.environment });
  const [stamping] = eventDaySubscribers({ config, database });
  await stamping?.handle({ id: 1, topic: 'event-day.closed', dossierId: null, payload: { day: of } });
}

function run(script: string, args: readonly string[]): string {
  const env = { ...process.env, DATABASE_URL: database.url };
  const done = spawnSync(process.execPath, [path.join(ROOT, 'scripts', script), ...args], { env, encoding: 'utf8' });
  expect(done.stderr).toBe('');
  return done.stdout;
}

interface Afterwards {
  readonly earlier?: string;
  readonly scope?: readonly string[];
  readonly later?: () => Promise<void>;
}

/** What is found when the owner of the database has done this; afterwards everything is as it was. */
async function verifiedAfter(statements: string, { earlier, scope = period, later }: Afterwards = {}): Promise<string> {
  await owner.query(statements);
  try {
    await later?.();
    return verified(exported(scope), earlier === undefined ? {} : { earlier });
  } finally {
    await owner.query(`
      alter table dossier_event disable trigger user; alter table event_head disable trigger user;
      delete from event_head_stamp;
      delete from dossier_event; insert into dossier_event select * from kept_event;
      delete from event_head; insert into event_head select * from kept_head;
      insert into event_head_stamp select * from kept_stamp;
      alter table dossier_event enable trigger user; alter table event_head enable trigger user;
      update dossier set version = 3`);
  }
}
