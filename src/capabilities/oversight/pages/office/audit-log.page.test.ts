import { beforeAll, expect, test } from 'vitest';
import { recordAudit } from '#capabilities/identity/index.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/app.ts';
import { createDossierWorld } from '../../../../../tests/support/dossier-world.ts';
import { fileDraft } from '../../../../../tests/support/file-draft.ts';
import { readForm } from '../../../../../tests/support/page-form.ts';

const { database, setTime, signInOfficer } = await createTestApp();
const LOG = '/quan-tri/nhat-ky';
const RECEPTIONIST = 'tiepnhan.hacthanh';
const world = await createDossierWorld(database);
let inspector: Visitor;
let code = '';

/** The audit is written by the clock of the database, so the application has the same one here. */
beforeAll(async () => {
  const now = Temporal.Now.instant();
  setTime(now.toString());
  const filed = await fileDraft(database, { ...(await world.draft()), at: now });
  if (!filed.ok) throw new Error(filed.refusal);
  code = filed.code;
  await lookAtNumbers(RECEPTIONIST);
  inspector = await signInOfficer('giamsat.tinh');
});

async function lookAtNumbers(username: string): Promise<void> {
  const { id, full_name } = await database.kysely
    .selectFrom('officer')
    .select(['id', 'full_name'])
    .where('username', '=', username)
    .executeTakeFirstOrThrow();
  const actor = { actorKind: 'officer', actorId: id, actorName: full_name } as const;
  await recordAudit(database.kysely, { ...actor, action: 'personal-numbers-shown', subject: code });
}

/** The table alone: the filters name every action there is. */
async function rows(query: Record<string, string>): Promise<string> {
  const { statusCode, body } = await inspector.get(`${LOG}?${new URLSearchParams(query)}`);
  expect(statusCode).toBe(200);
  return /<tbody>.*<\/tbody>/s.exec(body)?.[0] ?? '';
}

test('an inspector reads what happened to a dossier and who looked into it', async () => {
  const shown = await rows({ 'ma-ho-so': ` ${code.toLowerCase()} ` });
  expect(shown).toContain('Nộp hồ sơ');
  expect(shown).toContain('Người dân: Lê Thị Thử');
  expect(shown).toContain('Xem số định danh trong hồ sơ');
  expect(shown).toContain(`href="/can-bo/ho-so/${code}"`);
});

test('an inspector narrows the log by officer, by action and by days', async () => {
  const ofOfficer = await rows({ 'tai-khoan': RECEPTIONIST });
  expect(ofOfficer).toContain('Xem số định danh trong hồ sơ');
  expect(ofOfficer).not.toContain('Nộp hồ sơ');
  const ofAction = await rows({ viec: 'submitted' });
  expect(ofAction).toContain('Nộp hồ sơ');
  expect(ofAction).not.toContain('Xem số định danh');
  expect(await rows({ 'tu-ngay': '2020-01-01', 'den-ngay': '02/01/2020' })).toBe('');
});

test('a day stays in the form in which it is read here, for the next look too', async () => {
  const { body } = await inspector.get(`${LOG}?tu-ngay=1/10/2026&den-ngay=31-10-2026`);
  expect(readForm(body, LOG)).toMatchObject({ 'tu-ngay': '01/10/2026', 'den-ngay': '31/10/2026' });
});

test('looking is itself in the log, with what was looked for', async () => {
  await rows({ viec: 'issued', 'ma-ho-so': code });
  const looks = await rows({ viec: 'audit-log-read', 'tai-khoan': 'giamsat.tinh' });
  expect(looks).toContain('Xem nhật ký');
  expect(looks).toContain(code);
  const entry = await database.kysely
    .selectFrom('audit_entry')
    .select('detail')
    .where('action', '=', 'audit-log-read')
    .where('subject', '=', code)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow();
  expect(entry.detail).toMatchObject({ action: 'issued', page: 1 });
});

test('what cannot be read is told at its field, stays there, and shows nothing', async () => {
  const wrong = { 'tu-ngay': '31/02/2026', 'den-ngay': '20/11/2026', 'ma-ho-so': 'H56-1' };
  const { statusCode, body } = await inspector.get(`${LOG}?${new URLSearchParams(wrong)}`);
  expect(statusCode).toBe(422);
  expect(body).toContain('Ghi ngày theo dạng ngày/tháng/năm');
  expect(body).toContain('Mã hồ sơ chưa đúng dạng');
  for (const typed of Object.values(wrong)) expect(body).toContain(`value="${typed}"`);
  expect(body).not.toContain('<tbody>');
  const turned = await inspector.get(`${LOG}?tu-ngay=2026-11-20&den-ngay=2026-11-19`);
  expect(turned.body).toContain('Ngày kết thúc phải từ ngày bắt đầu trở đi');
  const long = await inspector.get(`${LOG}?tu-ngay=2025-11-20&den-ngay=2026-11-19`);
  expect(long.body).toContain('không quá 92 ngày');
});

test('a long log has a next page that shows what the first did not', async () => {
  for (let i = 0; i < 55; i++) await lookAtNumbers(RECEPTIONIST);
  const query = { 'tai-khoan': RECEPTIONIST, viec: 'personal-numbers-shown' };
  expect((await rows(query)).match(/<tr/g)).toHaveLength(50);
  expect((await rows({ ...query, trang: '2' })).match(/<tr/g)).toHaveLength(6);
});

test('everybody else finds no such page, administrators too', async () => {
  for (const username of [RECEPTIONIST, 'quantri.tinh']) {
    const visitor = await signInOfficer(username);
    expect((await visitor.get(LOG)).statusCode).toBe(404);
    expect((await visitor.get('/can-bo')).body).not.toContain(LOG);
  }
  expect((await inspector.get('/can-bo')).body).toContain(LOG);
});
