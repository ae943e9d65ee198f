/** What the owner of the database can do to the audit, an inspector finds in what is exported afterwards. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeEventDays } from '../src/capabilities/dossier/index.ts';
import { createTestDatabase } from '../tests/support/database.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const database = await createTestDatabase();
const folder = mkdtempSync(path.join(os.tmpdir(), 'mot-cua-audit-'));
const owner = new pg.Client({ connectionString: database.url });
const DAY = Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh').subtract({ days: 2 }).toString();

/** Two officers, three and two entries on a day that is closed; no dossier had an event on it. */
beforeAll(async () => {
  await owner.connect();
  for (const [actor, action] of [
    ['mot', 'signed-in'],
    ['hai', 'signed-in'],
    ['mot', 'audit-log-read'],
    ['hai', 'signed-out'],
    ['mot', 'signed-out'],
  ])
    await owner.query(
      `insert into audit_entry (at, actor_kind, actor_id, actor_name, action) values ('${DAY}T09:00:00+07', 'officer', $1, $1, $2)`,
      [actor, action],
    );
  expect(await closeEventDays({ database })).toBe(1);
  await owner.query('create table kept_entry as table audit_entry');
});
afterAll(async () => {
  await owner.end();
  rmSync(folder, { recursive: true, force: true });
});

test('an audit that nobody touched is found whole', () => {
  expect(verified(exported(['--from', DAY, '--to', DAY]))).toMatch(
    /^Đã đọc 5 mục nhật ký\.\nĐã đọc 0 hồ sơ, 0 sự kiện, 1 đầu chuỗi.*\n(.*\n)*Chuỗi sự kiện nguyên vẹn\./,
  );
});

test('an entry that is changed, removed or moved is named', async () => {
  const of = (number: number) => `chain = 'officer:mot' and number = ${number}`;
  expect(await verifiedAfter(`update audit_entry set action = 'x' where ${of(2)}`)).toMatch(
    /Nhật ký officer:mot: mục số 2 \(x, mot, .*\) đã bị sửa nội dung\./,
  );
  const removed = await verifiedAfter(`delete from audit_entry where ${of(2)}`);
  expect(removed).toContain('Nhật ký officer:mot: mục số 2 đã bị xóa.');
  expect(removed).toContain(`Ngày ${DAY}: nhật ký ghi 5 mục, nay chỉ còn 4: 1 mục đã bị xóa.`);
  const swap = [99, 1, 2].map((to, i) => `update audit_entry set number = ${to} where ${of([1, 2, 99][i] ?? 0)}`);
  const moved = await verifiedAfter(swap.join(';'));
  expect(moved).toMatch(/mục số 1 \(signed-in, .*\) đã bị đổi chỗ, nay mang số 2\./);
  expect(moved).toMatch(/mục số 2 \(audit-log-read, .*\) đã bị đổi chỗ, nay mang số 1\./);
});

test('an entry that is rewritten with its hash, the end of a chain and a whole chain are missed', async () => {
  const rewritten = (
    number: number,
  ) => `update audit_entry set action = 'x' where chain = 'officer:mot' and number = ${number};
    update audit_entry set hash = sha256(convert_to(audit_entry_record(audit_entry), 'UTF8'))
      where chain = 'officer:mot' and number = ${number}`;
  expect(await verifiedAfter(rewritten(2))).toMatch(/mục số 2 \(x, .*\) đã bị thay cùng với hash: mục số 3/);
  expect(await verifiedAfter(rewritten(3))).toContain(`Ngày ${DAY}: mục nhật ký trong ngày không còn như lúc chốt`);
  for (const [gone, count] of [
    [`chain = 'officer:mot' and number = 3`, 1],
    [`chain = 'officer:hai'`, 2],
  ])
    expect(await verifiedAfter(`delete from audit_entry where ${gone}`)).toContain(
      `nay chỉ còn ${5 - Number(count)}: ${count} mục`,
    );
  expect(await verifiedAfter(`delete from event_head`)).toContain(
    `Ngày ${DAY}: có 5 mục nhật ký nhưng không có đầu chuỗi.`,
  );
});

function run(script: string, args: readonly string[]): string {
  const env = { ...process.env, DATABASE_URL: database.url };
  const done = spawnSync(process.execPath, [path.join(ROOT, 'scripts', script), ...args], { env, encoding: 'utf8' });
  expect(done.stderr).toBe('');
  return done.stdout;
}

const exported = (scope: readonly string[]): string => run('export-events.ts', scope);

function verified(file: string): string {
  const name = path.join(folder, 'now.jsonl');
  writeFileSync(name, file);
  return run('verify-events.mjs', [name]);
}

/** What is found when the owner of the database has done this; afterwards everything is as it was. */
async function verifiedAfter(statements: string): Promise<string> {
  await owner.query('create table kept_head as table event_head');
  await owner.query(statements);
  try {
    return verified(exported(['--from', DAY, '--to', DAY]));
  } finally {
    await owner.query(`
      alter table audit_entry disable trigger user; alter table event_head disable trigger user;
      delete from audit_entry where chain in ('officer:mot', 'officer:hai');
      insert into audit_entry overriding system value select * from kept_entry;
      delete from event_head; insert into event_head select * from kept_head; drop table kept_head;
      alter table audit_entry enable trigger user; alter table event_head enable trigger user`);
  }
}
