/** What the owner of the database can do to the chain, an inspector finds in what is exported afterwards. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyAction, closeEventDays } from '../src/capabilities/dossier/index.ts';
import { inTransaction } from '../src/platform/database/transaction.ts';
import { createTestDatabase } from '../tests/support/database.ts';
import { createDossierWorld } from '../tests/support/dossier-world.ts';
import { fileDraft } from '../tests/support/file-draft.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const database = await createTestDatabase();
const world = await createDossierWorld(database);
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
  await owner.query('create table kept_event as table dossier_event; create table kept_head as table event_head');
  untouched = exported(period);
});
afterAll(async () => {
  await owner.end();
  rmSync(folder, { recursive: true, force: true });
});

test('an untouched chain is found whole, of a period and of one dossier', () => {
  expect(verified(untouched)).toMatch(/2 hồ sơ, 6 sự kiện, 1 đầu chuỗi của ngày\.\nChuỗi sự kiện nguyên vẹn\./);
  const ofOne = exported(['--dossier', code]);
  expect(verified(ofOne)).toMatch(/1 hồ sơ, 3 sự kiện, 0 đầu chuỗi của ngày\.\nChuỗi sự kiện nguyên vẹn\./);
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
  const forged = `delete from dossier_event where ${ofDossier()}; delete from event_head;
    insert into event_head (day) values ('${day(-2)}')`;
  expect(await verifiedAfter(forged, untouched)).toContain(`Ngày ${day(-2)}: đầu chuỗi khác với tệp xuất trước.`);
  expect(await verifiedAfter('delete from event_head', untouched)).toContain(`Ngày ${day(-2)}: đầu chuỗi đã bị xóa.`);
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
    `update event_head set events = 5, hash = sha256(convert_to(jsonb_build_array(day, 5, encode(digest, 'hex'),
       (extract(epoch from closed_at) * 1000000)::bigint, encode(previous_hash, 'hex'))::text, 'UTF8'))`,
    untouched,
  );
  expect(anew).not.toContain('đầu chuỗi đã bị sửa');
  expect(anew).toContain(`Ngày ${day(-2)}: sổ ghi 5 sự kiện, nay có 6: có sự kiện bị chèn thêm.`);
  expect(anew).toContain(`Ngày ${day(-2)}: đầu chuỗi khác với tệp xuất trước.`);
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
  return run('export-events.mjs', scope);
}

function verified(file: string, earlier?: string): string {
  const [now, before] = [path.join(folder, 'now.jsonl'), path.join(folder, 'before.jsonl')];
  writeFileSync(now, file);
  if (earlier !== undefined) writeFileSync(before, earlier);
  return run('verify-events.mjs', [now, ...(earlier === undefined ? [] : ['--heads', before])]);
}

function run(script: string, args: readonly string[]): string {
  const env = { ...process.env, DATABASE_URL: database.url };
  const done = spawnSync(process.execPath, [path.join(ROOT, 'scripts', script), ...args], { env, encoding: 'utf8' });
  expect(done.stderr).toBe('');
  return done.stdout;
}

/** What is found when the owner of the database has done this; afterwards everything is as it was. */
async function verifiedAfter(statements: string, earlier?: string): Promise<string> {
  await owner.query(statements);
  try {
    return verified(exported(period), earlier);
  } finally {
    await owner.query(`
      alter table dossier_event disable trigger user; alter table event_head disable trigger user;
      delete from dossier_event; insert into dossier_event select * from kept_event;
      delete from event_head; insert into event_head select * from kept_head;
      alter table dossier_event enable trigger user; alter table event_head enable trigger user;
      update dossier set version = 3`);
  }
}
