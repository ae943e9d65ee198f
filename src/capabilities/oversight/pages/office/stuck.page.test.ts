import { expect, test } from 'vitest';
import { prepareJobs } from '#platform/jobs/prepare-jobs.ts';
import { createTestApp, type Visitor } from '../../../../../tests/support/app.ts';
import { csrfOf } from '../../../../../tests/support/business.ts';
import { createDossierWorld } from '../../../../../tests/support/dossier-world.ts';
import { jobText } from './stuck.text.ts';

const { database, setTime, signInOfficer } = await createTestApp();
// The duties of the world begin on the day of the run.
setTime(Temporal.Now.instant().toString());
await prepareJobs(database.url);
const STUCK = '/can-bo/viec-ket';
const world = await createDossierWorld(database);
const administrator = await signInOfficer('quantri.tinh');
let keys = 0;

async function failedMessage(dossierCode: string | null, more: { is_secret?: boolean } = {}): Promise<number> {
  const dossier = dossierCode
    ? await database.kysely.selectFrom('dossier').select('id').where('code', '=', dossierCode).executeTakeFirstOrThrow()
    : undefined;
  const { id } = await database.kysely
    .insertInto('message')
    .values({
      dedupe_key: `stuck-${++keys}`,
      dossier_id: dossier?.id ?? null,
      recipient: '0912000000',
      channel: 'sms',
      text: 'Hồ sơ đã được tiếp nhận.',
      state: 'failed',
      final_at: new Date(),
      ...more,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function press(visitor: Visitor, viec: string, ma: string | number) {
  const _csrf = csrfOf((await visitor.get(STUCK)).body);
  return visitor.post(STUCK, { _csrf, viec, ma: String(ma) });
}

const stateOf = async (id: number) =>
  database.kysely
    .selectFrom('message')
    .select(['state', 'settled_at', 'settled_by'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

test('an administrator sees a message that did not reach a person and has it sent again, once', async () => {
  const code = await world.fileNew();
  const id = await failedMessage(code);
  expect((await administrator.get(STUCK)).body).toContain(`href="/can-bo/ho-so/${code}"`);
  expect((await press(administrator, 'message-resent', id)).headers.location).toBe(`${STUCK}?xong=message-resent`);
  expect(await stateOf(id)).toMatchObject({ state: 'queued' });
  const ordered = database.kysely.selectFrom('outbox').select('id').where('topic', '=', 'message.queued');
  const orders = await ordered.where('payload', '=', JSON.stringify({ messageId: id })).execute();
  expect(orders).toHaveLength(1);
  expect((await press(administrator, 'message-resent', id)).headers.location).toBe(`${STUCK}?xong=already-done`);
  const shown = await administrator.get(`${STUCK}?xong=already-done`);
  expect(shown.body).toContain('có người đã xử lý trước');
});

test('who was told by telephone is off the list, and the log names who says so', async () => {
  const code = await world.fileNew();
  const id = await failedMessage(code);
  await press(administrator, 'message-settled', id);
  const settled = await stateOf(id);
  expect(settled.state).toBe('failed');
  expect(settled.settled_by).not.toBeNull();
  expect((await administrator.get(STUCK)).body).not.toContain(code);
  const entry = await database.kysely
    .selectFrom('audit_entry')
    .select('action')
    .where('subject', '=', code)
    .executeTakeFirstOrThrow();
  expect(entry.action).toBe('message-settled');
});

test('a head sees what is stuck in the own unit, and can touch nothing else', async () => {
  const head = await signInOfficer('truongbophan.hacthanh');
  const elsewhere = await failedMessage(await world.fileNew());
  const page = await head.get(STUCK);
  expect(page.statusCode).toBe(200);
  expect(page.body).not.toContain('H56.T901');
  expect(page.body).not.toContain('Việc nền');
  expect((await press(head, 'message-settled', elsewhere)).headers.location).toBe(`${STUCK}?xong=already-done`);
  expect((await stateOf(elsewhere)).settled_at).toBeNull();
  expect((await press(head, 'job-dropped', '00000000-0000-4000-8000-000000000001')).statusCode).toBe(404);
});

test('a code that was not delivered is nobody’s business any more', async () => {
  const id = await failedMessage(null, { is_secret: true });
  expect((await administrator.get(STUCK)).body).not.toContain(`tin số ${id}`);
});

test('a dossier of a unit without a receptionist is shown with what has to be done', async () => {
  const code = await world.fileNew();
  const { officerId } = world.officers.receptionist;
  const officer = database.kysely.updateTable('officer').where('id', '=', officerId);
  await officer.set({ active: false }).execute();
  const { body } = await administrator.get(STUCK);
  expect(body).toContain(code);
  expect(body).toContain('Quản trị giao vai trò cho một cán bộ của Ủy ban nhân dân phường Thử Nghiệm');
  await officer.set({ active: true }).execute();
});

test('whoever leads nothing and administers nothing finds no such page', async () => {
  const receptionist = await signInOfficer('tiepnhan.hacthanh');
  expect((await receptionist.get(STUCK)).statusCode).toBe(404);
  expect((await receptionist.get('/can-bo')).body).not.toContain(STUCK);
});

test('nonsense is answered as missing and changes nothing', async () => {
  for (const [viec, ma] of [
    ['message-resent', 'abc'],
    ['message-resent', '9'.repeat(40)],
    ['job-retried', "1' or true"],
    ['unknown', '1'],
  ] as const)
    expect((await press(administrator, viec, ma)).statusCode).toBe(404);
  expect((await press(administrator, 'job-retried', '00000000-0000-4000-8000-000000000001')).statusCode).toBe(303);
});

test('an administrator reads what each work in the background does, in words', () => {
  const names = ['announce-event', 'announce-counter-filing', 'announce-data-answer', 'announce-complaint'];
  const texts = [...names, 'deliver-message', 'sign-result'].map(jobText);
  expect(texts.filter((text) => text.startsWith('Việc khác'))).toEqual([]);
});
