import { expect, test } from 'vitest';
import { createTestApp, type Visitor } from '../../../../../tests/support/app.ts';
import { readForm } from '../../../../../tests/support/page-form.ts';
import { fileGuideDossier } from '../../../../../tests/support/real-filing.ts';
import { startTimeStamps } from '../../../../../tests/support/time-stamps.ts';

const HAC_THANH = 14_797;
const timeStamps = await startTimeStamps();
const world = await createTestApp(timeStamps.environment);
const { kysely } = world.database;
const citizen = await world.signInCitizen();
const receptionist = await world.signInOfficer('tiepnhan.hacthanh');
await entrust('thuly.hacthanh', 'signatory', 'receptionist');
const entrusted = await world.signInOfficer('thuly.hacthanh');
const signatory = await world.signInOfficer('lanhdao.hacthanh');

const desk = (code: string) => `/can-bo/ho-so/${code}`;
const page = (code: string) => `${desk(code)}/tra-ngay`;
const GIVEN = { 'y-kien': 'Đã đối chiếu bản chính.', 'giay-to': 'id-card', 'ky-nhan': 'paper' };

/** Công chức được ủy quyền: further duties of an officer of the commune. */
async function entrust(username: string, ...roles: string[]): Promise<void> {
  const officer = kysely.selectFrom('officer').select('id').where('username', '=', username);
  const { id } = await officer.executeTakeFirstOrThrow();
  await kysely
    .insertInto('duty')
    .values(roles.map((role) => ({ officer_id: id, unit_id: HAC_THANH, role, valid_from: '2025-07-01' })))
    .execute();
}

async function fillIn(who: Visitor, path: string, fields: Record<string, string> = {}) {
  return who.post(path, { ...readForm((await who.get(path)).body, path), ...fields });
}

/** Accepted at the counter of the commune that settles it. */
async function accepted(procedure: '1.001193' | '1.001612'): Promise<string> {
  const code = await fileGuideDossier(world, citizen, procedure);
  await kysely
    .updateTable('dossier')
    .set({ channel: 'counter', fee_paid_at: new Date() })
    .where('code', '=', code)
    .execute();
  expect((await fillIn(receptionist, `${desk(code)}/tiep-nhan`)).statusCode).toBe(303);
  return code;
}

const eventsOf = (code: string) =>
  kysely
    .selectFrom('dossier_event')
    .innerJoin('dossier', 'dossier.id', 'dossier_id')
    .select(['type', 'actor_name', 'note', 'dossier.status', 'dossier.id'])
    .where('code', '=', code)
    .orderBy('number')
    .execute();

test('an officer to whom all of it was entrusted returns a birth at once, each step in the record; twice is once', async () => {
  const code = await accepted('1.001193');
  expect((await entrusted.get(desk(code))).body).toContain('Trả kết quả ngay');
  const bare = await fillIn(entrusted, page(code));
  expect(bare.statusCode).toBe(422);
  for (const text of ['Ghi ý kiến thẩm định.', 'Chọn giấy tờ tùy thân', 'Chọn cách người nhận ký nhận'])
    expect(bare.body).toContain(text);
  const form = { ...readForm((await entrusted.get(page(code))).body, page(code)), ...GIVEN };
  const both = await Promise.all([entrusted.post(page(code), form), entrusted.post(page(code), form)]);
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409]);
  const events = await eventsOf(code);
  expect(events.map(({ type }) => type)).toEqual([
    'submitted',
    'accepted',
    'taken-over',
    'proposed',
    'approved',
    'issued',
    'returned',
  ]);
  expect(events[3]?.note).toBe('Đã đối chiếu bản chính.');
  const [{ id, status } = { id: 0, status: 0 }] = events;
  expect(status).toBe(10);
  const given = kysely.selectFrom('result_handover').selectAll().where('dossier_id', '=', id);
  expect(await given.executeTakeFirst()).toMatchObject({ method: 'counter', identity_paper: 'id-card' });
  const results = await kysely.selectFrom('dossier_result').select('number').where('dossier_id', '=', id).execute();
  expect(results).toHaveLength(1);
  const told = await kysely.selectFrom('outbox').select('topic').where('dossier_id', '=', id).orderBy('id').execute();
  expect(told.map(({ topic }) => topic).slice(-5)).toEqual(
    ['taken-over', 'proposed', 'approved', 'issued', 'returned'].map((type) => `dossier.${type}`),
  );
}, 60_000);

test('neither who may not do every step, nor for what is not settled the same day or was sent in online', async () => {
  const birth = await accepted('1.001193');
  for (const who of [receptionist, signatory]) {
    expect((await who.get(desk(birth))).body).not.toContain(page(birth));
    expect((await who.get(page(birth))).body).toContain('Việc này chưa làm được lúc này');
  }
  const household = await accepted('1.001612');
  expect((await entrusted.get(page(household))).body).toContain('Việc này chưa làm được lúc này');
  await kysely.updateTable('dossier').set({ channel: 'online' }).where('code', '=', birth).execute();
  expect((await entrusted.get(desk(birth))).body).not.toContain(page(birth));
});

test('what cannot be issued leaves nothing of the row behind', async () => {
  const code = await accepted('1.001193');
  const form = { ...readForm((await entrusted.get(page(code))).body, page(code)), ...GIVEN };
  // The fee is not paid, and this province returns nothing before it is.
  await kysely.updateTable('dossier').set({ fee_total: 8000, fee_paid_at: null }).where('code', '=', code).execute();
  const answer = await entrusted.post(page(code), form);
  expect([answer.statusCode, answer.body.includes('chưa nộp phí')]).toEqual([422, true]);
  expect((await eventsOf(code)).map(({ type }) => type)).toEqual(['submitted', 'accepted']);
}, 60_000);

test('what could not be signed at once stands among the stuck work of the unit until it was returned', async () => {
  const code = await accepted('1.001193');
  const head = await world.signInOfficer('truongbophan.hacthanh');
  const isStuck = async () => (await head.get('/can-bo/viec-ket')).body.includes(desk(code));
  await timeStamps.trouble('down');
  expect((await fillIn(entrusted, page(code), GIVEN)).statusCode).toBe(422);
  await timeStamps.trouble('ok');
  expect(await isStuck()).toBe(true);
  expect((await fillIn(entrusted, page(code), GIVEN)).statusCode).toBe(303);
  expect(await isStuck()).toBe(false);
}, 60_000);
