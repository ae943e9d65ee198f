import { expect, test } from 'vitest';
import { createTestApp } from '../../../../tests/support/app.ts';
import { createDossierWorld } from '../../../../tests/support/dossier-world.ts';
import { readForm } from '../../../../tests/support/page-form.ts';
import { settledDossiers } from '../../../../tests/support/settled-dossiers.ts';
import { latePublicationSubscribers, noticeLate } from '../index.ts';

const app = await createTestApp();
const { database, anonymous, platform } = app;
const world = await createDossierWorld(database);
const { accept, finish } = settledDossiers(database, world);
const LIST = '/cong-khai/cham-tre';
const REASON = 'Chờ kết quả xác minh của cơ quan khác.';

/** Due on Friday 04/12 at the end of the day. */
const late = await accept('2026-12-01T08:30');
const other = await accept('2026-12-01T08:30');
app.setTime('2026-12-07T08:00:00+07:00');

/** The officers of the small office sign in by their key. */
const signIn = (officerId: string) => app.signInOfficer(officerId);
const { specialist, secondSpecialist, head, stranger } = world.officers;
const page = `/can-bo/cham-tre/${late}`;

async function send(officerId: string, slug: string, fields: Record<string, string>) {
  const visitor = await signIn(officerId);
  const form = readForm((await visitor.get(page)).body, `${page}/${slug}`);
  return visitor.post(`${page}/${slug}`, { ...form, ...fields });
}

test('a dossier is noticed once the working days of the rule have passed, not before', async () => {
  expect(await noticeLate(platform)).toBe(0);
  app.setTime('2026-12-07T18:00:00+07:00');
  expect(await noticeLate(platform)).toBe(2);
  expect(await noticeLate(platform)).toBe(0);
  expect((await anonymous.get(LIST)).body).not.toContain(late);
});

test('who had it explains, nobody else does, and a telephone number does not get through', async () => {
  for (const who of [secondSpecialist, stranger])
    expect((await (await signIn(who.officerId)).get(page)).statusCode).toBe(404);
  const refused = await send(specialist.officerId, 'giai-trinh', { 'giai-trinh': 'Gọi 0912 345 678 không được.' });
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('Gọi 0912 345 678 không được.');
  expect((await send(specialist.officerId, 'giai-trinh', { 'giai-trinh': REASON })).statusCode).toBe(303);
  const decision = await (await signIn(specialist.officerId)).post(`${page}/cong-khai`, { 'phien-ban': '2' });
  expect(decision.statusCode).toBe(404);
});

test('the head publishes; the list tells position, unit and explanation, no officer and no citizen', async () => {
  const published = await send(head.officerId, 'cong-khai', { viec: 'cong-khai', 'cong-khai': `${REASON} Xin lỗi.` });
  expect(published.statusCode).toBe(303);
  const { body } = await anonymous.get(LIST);
  for (const text of [late, `${REASON} Xin lỗi.`, 'Chưa có thư xin lỗi', 'Ủy ban nhân dân phường Thử Nghiệm'])
    expect(body).toContain(text);
  for (const name of [specialist.fullName, 'Lê Thị Thử', other]) expect(body).not.toContain(name);
  expect((await anonymous.get(`${LIST}?don-vi=H56.T902`)).body).not.toContain(late);
  expect((await anonymous.get(`${LIST}?don-vi=H56.KHONG`)).statusCode).toBe(404);
});

test('two heads at once: the second is told, and what they wrote stays', async () => {
  const stale = await send(head.officerId, 'cong-khai', { viec: 'khong', 'ly-do': 'Nhầm', 'phien-ban': '1' });
  expect(stale.statusCode).toBe(409);
  expect(stale.body).toContain('Có người vừa thay đổi mục này.');
  expect(stale.body).toContain('Nhầm');
});

test('who had it is told that it waits for an explanation and of the decision, the head of the explanation; once', async () => {
  const [subscriber] = latePublicationSubscribers(platform);
  const rows = await database.kysely
    .selectFrom('outbox')
    .select(['id', 'topic', 'payload'])
    .where('topic', 'like', 'late-publication.%')
    .orderBy('id')
    .execute();
  for (const row of [...rows, ...rows]) await subscriber!.handle({ ...row, dossierId: null });
  const told = await database.kysely
    .selectFrom('officer_notice')
    .select(['officer_id', 'text', 'path'])
    .where('path', '=', page)
    .orderBy('number')
    .execute();
  expect(told).toEqual([
    { officer_id: specialist.officerId, path: page, text: expect.stringContaining('Bạn giải trình trước khi') },
    { officer_id: head.officerId, path: page, text: expect.stringContaining('đang chờ bạn quyết định công khai') },
    { officer_id: specialist.officerId, path: page, text: expect.stringContaining('đã quyết định công khai') },
  ]);
  const reminders = (await (await signIn(specialist.officerId)).get('/can-bo/nhac-viec')).body;
  expect(reminders).toContain(`<a href="${page}">Hồ sơ ${late} đã quá hạn khi bạn đang giải quyết.`);
});

test('a settled dossier stays on the list, and every step stands in its history and in the log', async () => {
  await finish(late, '2026-12-08T10:00');
  const { body } = await anonymous.get(LIST);
  expect(body).toContain('08/12/2026, 10:00');
  const entry = await (await signIn(head.officerId)).get(page);
  for (const text of ['Đưa vào danh sách', 'Giải trình', 'Công khai']) expect(entry.body).toContain(text);
  const audit = await database.kysely
    .selectFrom('audit_entry')
    .select('action')
    .where('action', 'like', 'late-%')
    .orderBy('id')
    .execute();
  expect(audit.map(({ action }) => action)).toEqual(['late-explained', 'late-published']);
});

test('a rule that names officers holds for what is noticed under it', async () => {
  const pg = (await import('pg')).default;
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  await owner.query(`insert into late_publication_rule values ('2026-12-09', 0, true, 'Quyết định thử', 'found')`);
  await owner.end();
  const third = await accept('2026-12-08T08:30');
  app.setTime('2026-12-15T08:00:00+07:00');
  expect(await noticeLate(platform)).toBe(1);
  const visitor = await signIn(head.officerId);
  const address = `/can-bo/cham-tre/${third}`;
  const form = readForm((await visitor.get(address)).body, `${address}/cong-khai`);
  await visitor.post(`${address}/cong-khai`, { ...form, viec: 'cong-khai' });
  const rows = (await anonymous.get(LIST)).body.split('<tr');
  expect(rows.find((row) => row.includes(third))).toContain(specialist.fullName);
  expect(rows.find((row) => row.includes(late))).not.toContain(specialist.fullName);
});
