import { expect, test } from 'vitest';
import { processingSubscribers } from '#capabilities/processing/index.ts';
import { receptionSubscribers } from '#capabilities/reception/index.ts';
import type { OutboxEvent } from '#platform/jobs/subscriber.ts';
import { acceptedDossier } from '../../tests/support/accepted-dossier.ts';
import { createTestApp, type Visitor } from '../../tests/support/app.ts';
import { readForm } from '../../tests/support/page-form.ts';
import { fileGuideDossier } from '../../tests/support/real-filing.ts';

const world = await createTestApp();
const { database, platform } = world;
const citizen = await world.signInCitizen();
const receptionist = await world.signInOfficer('tiepnhan.hacthanh');
const specialist = await world.signInOfficer('thuly.hacthanh');
const head = await world.signInOfficer('truongbophan.hacthanh');
const subscribers = [...receptionSubscribers(platform), ...processingSubscribers(platform)];
const PATH = '/can-bo/viec/hang-loat';

interface Batch {
  readonly kind: string;
  readonly codes: readonly string[];
  readonly fields?: Record<string, string>;
}

/** The form as the page of a view has it, with these dossiers ticked. */
async function formOf(who: Visitor, view: string, { kind, codes, fields = {} }: Batch): Promise<URLSearchParams> {
  const page = (await who.get(view)).body;
  const choices = codes.map((code) => new RegExp(`name="chon" value="(${code}_\\d+)"`).exec(page)?.[1] ?? `${code}_1`);
  const { lan = '', 'goc-nhin': side = '' } = readForm(page, PATH);
  const form = new URLSearchParams({ _csrf: who.csrfToken, lan, 'goc-nhin': side, viec: kind, ...fields });
  for (const choice of choices) form.append('chon', choice);
  return form;
}

function send(who: Visitor, form: URLSearchParams) {
  return who.inject({
    method: 'POST',
    url: PATH,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: form.toString(),
  });
}

async function requested(): Promise<OutboxEvent[]> {
  return database.kysely
    .selectFrom('outbox')
    .select(['id', 'topic', 'dossier_id as dossierId', 'payload'])
    .where('topic', 'like', 'work-batch.%')
    .orderBy('id')
    .execute();
}

/** Everything that was ever asked for, again and again: what is done is done once. */
async function workOff(): Promise<void> {
  for (const event of await requested())
    await subscribers.find(({ topics }) => topics.includes(event.topic))?.handle(event);
}

const eventsOf = async (code: string) =>
  (
    await database.kysely
      .selectFrom('dossier_event')
      .innerJoin('dossier', 'dossier.id', 'dossier_event.dossier_id')
      .select('type')
      .where('code', '=', code)
      .orderBy('number')
      .execute()
  ).map(({ type }) => type);

const numberOf = async (username: string): Promise<string> => {
  const { number } = await database.kysely
    .selectFrom('officer')
    .select('number')
    .where('username', '=', username)
    .executeTakeFirstOrThrow();
  return String(number);
};

test('a head gives many dossiers to a colleague at once; sent twice and worked off twice, each is given once', async () => {
  const codes = [
    await acceptedDossier(world, citizen, receptionist),
    await acceptedDossier(world, citizen, receptionist),
  ];
  const fields = { 'nguoi-xu-ly': await numberOf('kinhte.hacthanh'), 'y-kien': 'Xử lý trong tuần.' };
  const all = (await head.get('/can-bo/viec/don-vi?chon=tat-ca')).body;
  expect(all.match(/<input type="checkbox"[^>]* checked/g)?.length).toBeGreaterThanOrEqual(2);
  const form = await formOf(head, '/can-bo/viec/don-vi', { kind: 'chuyen-xu-ly', codes, fields });
  const [sent, again] = [await send(head, form), await send(head, form)];
  expect(sent.statusCode).toBe(303);
  expect(again.headers.location).toBe(sent.headers.location);
  const address = String(sent.headers.location);
  expect((await head.get(address)).body).toContain('Còn 2 hồ sơ đang chờ');
  await Promise.all([workOff(), workOff()]);
  const outcome = (await head.get(address)).body;
  for (const text of ['Đã chuyển 2/2 hồ sơ.', ...codes]) expect(outcome).toContain(text);
  for (const code of codes) expect(await eventsOf(code)).toEqual(['submitted', 'accepted', 'assigned', 'forwarded']);
  expect((await specialist.get(address)).statusCode).toBe(404);
});

test('each dossier has its own outcome: changed meanwhile, not one’s own, wrong step; what is unknown is not taken', async () => {
  const [mine, changed] = [
    await acceptedDossier(world, citizen, receptionist),
    await acceptedDossier(world, citizen, receptionist),
  ];
  const waiting = await fileGuideDossier(world, citizen, '1.001612');
  const codes = [mine, changed, waiting, 'H56.S999-261129-0001'];
  const form = await formOf(specialist, '/can-bo', {
    kind: 'chuyen-xu-ly',
    codes,
    fields: { 'nguoi-xu-ly': await numberOf('kinhte.hacthanh') },
  });
  const takeOver = `/can-bo/ho-so/${changed}/nhan-viec`;
  await head.post(takeOver, readForm((await head.get(takeOver)).body, takeOver));
  const sent = await send(specialist, form);
  await workOff();
  const outcome = (await specialist.get(String(sent.headers.location))).body;
  expect(outcome).toContain('Đã chuyển 1/3 hồ sơ, 2 hồ sơ chưa làm.');
  expect(outcome).toContain('Hồ sơ đã thay đổi sau khi bạn chọn.');
  expect(outcome).toContain('Bạn không có quyền làm việc này');
  expect(outcome).not.toContain('H56.S999-261129-0001');
  expect(await eventsOf(mine)).toContain('forwarded');
  expect(await eventsOf(changed)).not.toContain('forwarded');
});

test('a receptionist accepts at once only what needs no look of a person', async () => {
  const single = await fileGuideDossier(world, citizen, '1.001193');
  const likeOthers = await fileGuideDossier(world, citizen, '1.001612');
  const form = await formOf(receptionist, '/can-bo', { kind: 'tiep-nhan', codes: [single, likeOthers] });
  const sent = await send(receptionist, form);
  await workOff();
  const outcome = (await receptionist.get(String(sent.headers.location))).body;
  expect(outcome).toContain('Đã tiếp nhận 1/2 hồ sơ, 1 hồ sơ chưa làm.');
  expect(outcome).toContain('có thể trùng với hồ sơ khác');
  expect(await eventsOf(single)).toEqual(['submitted', 'accepted']);
  const slip = await receptionist.get(`/can-bo/ho-so/${single}/giay-tiep-nhan/xem`);
  expect(slip.body).toContain('Bản điện tử');
  expect(await eventsOf(likeOthers)).toEqual(['submitted']);
});

test('a batch without a deed, a colleague or a dossier is told at the field, and what was chosen stays', async () => {
  const code = await acceptedDossier(world, citizen, receptionist);
  const refused = async (batch: Batch) => {
    const answer = await send(specialist, await formOf(specialist, '/can-bo', batch));
    expect(answer.statusCode).toBe(422);
    return answer.body;
  };
  const withoutColleague = await refused({ kind: 'chuyen-xu-ly', codes: [code], fields: { 'y-kien': 'Gấp <b>' } });
  for (const text of [
    'href="#f-nguoi-xu-ly"',
    'Chọn người nhận việc.',
    'value="Gấp &lt;b>"',
    `value="${code}_3" checked`,
  ])
    expect(withoutColleague).toContain(text);
  expect(await refused({ kind: 'tiep-nhan', codes: [code] })).toContain('Chọn việc cần làm.');
  expect(await refused({ kind: 'nhan-viec', codes: [] })).toContain('Chọn ít nhất một hồ sơ trong danh sách.');
  expect(await refused({ kind: 'nhan-viec', codes: ['H56.S999-261129-0001'] })).toContain('không còn trong danh sách');
});
