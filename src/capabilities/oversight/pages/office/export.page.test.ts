import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzip } from '@cj-tech-master/excelts/archive';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type Visitor } from '../../../../../tests/support/app.ts';
import { createDossierWorld } from '../../../../../tests/support/dossier-world.ts';
import { fileDraft } from '../../../../../tests/support/file-draft.ts';

const { database, setTime, signInOfficer } = await createTestApp();
const EXPORT = '/quan-tri/nhat-ky/xuat';
const world = await createDossierWorld(database);
const folder = mkdtempSync(path.join(tmpdir(), 'mot-cua-package-'));
const today = Temporal.Now.zonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDate();
const ASKED = {
  'tu-ngay': today.subtract({ days: 3 }).toString(),
  'den-ngay': today.toString(),
  'ly-do': 'thanh-tra',
  'can-cu': 'Quyết định số 12/QĐ-TTr ngày 20/11/2026',
};
let inspector: Visitor;
let code = '';

beforeAll(async () => {
  const now = Temporal.Now.instant();
  setTime(now.toString());
  const filed = await fileDraft(database, { ...(await world.draft()), at: now });
  if (!filed.ok) throw new Error(filed.refusal);
  code = filed.code;
  inspector = await signInOfficer('giamsat.tinh');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('an inspector takes a package that verifies on another machine, with nothing of this system', async () => {
  const answer = await inspector.post(EXPORT, ASKED);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-disposition']).toContain(`su-kien_${ASKED['tu-ngay']}_${ASKED['den-ngay']}.zip`);
  const names: string[] = [];
  for await (const entry of unzip(answer.rawPayload).entries()) {
    names.push(entry.path);
    writeFileSync(path.join(folder, entry.path), await entry.bytes());
  }
  expect(names.sort()).toEqual(['HUONG-DAN.txt', 'su-kien.jsonl', 'verify-events.mjs', 'verify-time-stamp.mjs']);
  const found = spawnSync(process.execPath, ['verify-events.mjs', 'su-kien.jsonl'], { cwd: folder, encoding: 'utf8' });
  expect(found.stdout).toMatch(/Đã đọc 1 hồ sơ, 1 sự kiện, .*\n(.*\n)*Chuỗi sự kiện nguyên vẹn\./);
  expect(readFileSync(path.join(folder, 'su-kien.jsonl'), 'utf8')).toContain(code);
});

test('whoever took the record away, when and why, is read by the next who does', async () => {
  const { body } = await inspector.get(EXPORT);
  const shown = /<tbody>.*<\/tbody>/s.exec(body)?.[0];
  expect(shown).toContain('Thanh tra, kiểm tra');
  expect(shown).toContain(ASKED['can-cu']);
  const [entry] = await database.kysely
    .selectFrom('audit_entry')
    .select(['actor_kind', 'detail'])
    .where('action', '=', 'events-exported')
    .execute();
  expect(entry).toMatchObject({ actor_kind: 'officer', detail: { reason: 'inspection', to: ASKED['den-ngay'] } });
});

test('what is missing or cannot be read is told at its field, stays there, and nothing leaves', async () => {
  const wrong = { 'tu-ngay': '31/02/2026', 'den-ngay': ASKED['den-ngay'], 'ly-do': 'khac', 'can-cu': 'a' };
  const { statusCode, body } = await inspector.post(EXPORT, wrong);
  expect(statusCode).toBe(422);
  for (const told of ['Ghi ngày theo dạng', 'Chọn lý do xuất', 'Ghi số, ngày của văn bản'])
    expect(body).toContain(told);
  for (const typed of ['31/02/2026', 'value="a"']) expect(body).toContain(typed);
  const long = await inspector.post(EXPORT, { ...ASKED, 'tu-ngay': today.subtract({ days: 40 }).toString() });
  expect(long.body).toContain('không quá 31 ngày');
  const ahead = await inspector.post(EXPORT, { ...ASKED, 'den-ngay': today.add({ days: 1 }).toString() });
  expect(ahead.body).toContain('không được sau hôm nay');
});

test('a day without its time stamp is told before anything is taken', async () => {
  expect((await inspector.get(EXPORT)).body).not.toContain('chưa có dấu thời gian');
  await database.pool.query(`insert into event_head (day) values ('${today.subtract({ days: 1 })}')`);
  expect((await inspector.get(EXPORT)).body).toContain('1 ngày đã chốt chưa có dấu thời gian');
});
