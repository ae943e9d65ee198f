import { expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { hacThanhOffice } from '../../../../../tests/support/hac-thanh-office.ts';
import { startPartners } from '../../../../../tests/support/simulators.ts';
import { inTransaction } from '../../../../platform/database/transaction.ts';
import { applyAction } from '../../../dossier/index.ts';
import { handParcel, trackParcels } from '../../actions/carry-parcel.ts';

const partners = await startPartners();
const world = await createTestApp(partners.environment);
const office = await hacThanhOffice(world);
const citizen = await world.signInCitizen();
const receptionist = await world.signInOfficer('tiepnhan.hacthanh');
const specialist = await world.signInOfficer('thuly.hacthanh');
const stranger = await world.signInOfficer('tiepnhan.hamrong');

const RETURN = '/can-bo/tra-ket-qua/buu-chinh';
const desk = (code: string) => `/can-bo/ho-so/${code}`;
const versionIn = (html: string) => /name="phien-ban" value="(\d+)"/.exec(html)?.[1] ?? '';
const POSTAL = {
  method: 'postal',
  recipient: 'Lê Hữu Hồng',
  phone: '+84980000229',
  'address.province': '38',
  'address.commune': '14797',
  'address.detail': 'Số 00 ngõ Ví Dụ',
};

/** Issued, and waiting to be given to the person. */
async function finished(delivery: object): Promise<{ code: string; id: number }> {
  const code = await office.approved('1.001193');
  const { version, id } = await office.detail(code);
  await inTransaction(world.database, (transaction) =>
    applyAction(transaction, {
      code,
      actor: office.signatory,
      action: 'issue',
      expectedVersion: version,
      at: world.platform.clock.now(),
    }),
  );
  await world.database.pool.query('update dossier_form set delivery = $2 where dossier_id = $1', [
    id,
    JSON.stringify(delivery),
  ]);
  return { code, id };
}

const handoverOf = (id: number) =>
  world.database.kysely.selectFrom('result_handover').selectAll().where('dossier_id', '=', id).executeTakeFirst();
const stepOf = async (code: string) => (await office.detail(code)).step;
const parcelsOf = (id: number) =>
  world.database.kysely
    .selectFrom('parcel')
    .select(['id', 'state', 'item_code', 'number'])
    .where('dossier_id', '=', id)
    .execute();

async function giveBack(code: string, fields: Record<string, string>) {
  const path = `${desk(code)}/tra-ket-qua`;
  const form = await receptionist.get(path);
  return { form, answer: await receptionist.post(path, { 'phien-ban': versionIn(form.body), ...fields }) };
}

/** What a person at the post does with an order. */
async function atThePost(number: string, deed: string) {
  await fetch(`${partners.url}/buu-chinh`, { method: 'POST', body: new URLSearchParams({ don: number, viec: deed }) });
}

async function listed(code: string): Promise<string> {
  const sent = await receptionist.post(RETURN, { chon: code });
  expect(sent.statusCode).toBe(303);
  return String(sent.headers.location);
}

test('at the counter it is written down who received the result, on what proof, and which originals went along', async () => {
  const { code, id } = await finished({ method: 'counter' });
  await world.database.pool.query(
    `insert into dossier_paper_check (dossier_id, paper_code, form, copies, note, checked_by, checked_at)
     values ($1, 'G15-KQ004389', 'original', 1, '', $2, now())`,
    [id, office.receptionist.officerId],
  );
  const nothing = await giveBack(code, { 'cach-tra': 'counter', 'nguoi-nhan': ' ' });
  expect(nothing.answer.statusCode).toBe(422);
  for (const sentence of [
    'Ghi họ tên người nhận.',
    'Chọn giấy tờ tùy thân đã đối chiếu.',
    'Chọn cách người nhận ký nhận.',
  ])
    expect(nothing.answer.body).toContain(sentence);
  expect(nothing.form.body).toContain('name="ban-chinh.G15-KQ004389"');
  const done = await giveBack(code, {
    'cach-tra': 'counter',
    'nguoi-nhan': 'Nguyễn Thị Mai',
    'quan-he': 'relative',
    'giay-to': 'id-card',
    'ky-nhan': 'paper',
    'ban-chinh.G15-KQ004389': 'on',
  });
  expect(done.answer.headers.location).toBe(`${desk(code)}?da=tra-ket-qua`);
  expect(await stepOf(code)).toBe('returned');
  expect(await handoverOf(id)).toMatchObject({
    method: 'counter',
    receiver_name: 'Nguyễn Thị Mai',
    relation: 'relative',
    identity_paper: 'id-card',
    signed: 'paper',
    originals: [{ paperCode: 'G15-KQ004389', copies: 1 }],
  });
  const slip = await receptionist.get(`${desk(code)}/phieu-tra`);
  expect((await receptionist.get(desk(code))).body).toContain(`${desk(code)}/phieu-tra`);
  expect(slip.body).toContain('Nguyễn Thị Mai');
  expect((await stranger.get(`${desk(code)}/phieu-tra`)).statusCode).toBe(404);
});

test('an electronic result needs nobody at the counter', async () => {
  const { code, id } = await finished({ method: 'electronic' });
  const { form } = await giveBack(code, {});
  expect(form.body).toMatch(/value="electronic"[^>]* checked/);
  await giveBack(code, { 'cach-tra': 'electronic', 'nguoi-nhan': 'Lê Hữu Hồng', 'quan-he': 'holder' });
  expect(await handoverOf(id)).toMatchObject({ method: 'electronic', identity_paper: null });
});

test('a fee that is owed holds the result back, by hand and by post', async () => {
  const { code, id } = await finished(POSTAL);
  await world.database.pool.query('update dossier set fee_total = 16000 where id = $1', [id]);
  const { form, answer } = await giveBack(code, {
    'cach-tra': 'electronic',
    'nguoi-nhan': 'Lê Hữu Hồng',
    'quan-he': 'holder',
  });
  expect(form.body).toContain('Chưa nộp phí, lệ phí: 16.000 đồng.');
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain('Chưa trả được: hồ sơ chưa nộp phí, lệ phí.');
  const sent = await receptionist.post(RETURN, { chon: code });
  expect(sent.statusCode).toBe(422);
  expect(sent.body).toContain('chưa nộp phí');
  expect(await parcelsOf(id)).toEqual([]);
});

test('a result goes by post, is told of on the way, and is returned when the post has delivered it', async () => {
  const { code, id } = await finished(POSTAL);
  const list = await receptionist.get(await listed(code));
  expect(list.body).toContain('Số 00 ngõ Ví Dụ, Phường Hạc Thành');
  expect((await receptionist.post(RETURN, { chon: code })).statusCode).toBe(422);
  const [parcel] = await parcelsOf(id);
  await partners.fault('post', 'down');
  await expect(handParcel(world.platform, parcel?.id ?? 0)).rejects.toThrow('post: no answer');
  await partners.fault('post', 'ok');
  await handParcel(world.platform, parcel?.id ?? 0);
  await handParcel(world.platform, parcel?.id ?? 0);
  expect(await parcelsOf(id)).toMatchObject([{ state: 'with-post', item_code: expect.stringMatching(/^EV\d{9}VN$/) }]);
  expect((await citizen.get(`/ho-so-ca-nhan/${code}`)).body).toContain('Bưu điện đang phát.');
  expect(await stepOf(code)).toBe('awaiting-return');
  await atThePost(parcel?.number ?? '', 'da-phat');
  expect(await trackParcels(world.platform)).toBe(1);
  expect(await trackParcels(world.platform)).toBe(0);
  expect(await stepOf(code)).toBe('returned');
  expect(await handoverOf(id)).toMatchObject({ method: 'postal', receiver_name: 'Lê Hữu Hồng', officer_id: null });
  const { rows } = await world.database.pool.query(
    `select topic, count(*)::integer from outbox where dossier_id = $1 and topic like 'parcel.%' group by topic order by topic`,
    [id],
  );
  expect(rows).toEqual([
    { topic: 'parcel.listed', count: 1 },
    { topic: 'parcel.with-post', count: 1 },
  ]);
});

test('what comes back waits at the counter, can be sent again, and is returned once', async () => {
  const { code, id } = await finished(POSTAL);
  await listed(code);
  const [first] = await parcelsOf(id);
  await handParcel(world.platform, first?.id ?? 0);
  await atThePost(first?.number ?? '', 'hoan-ve');
  await receptionist.post(RETURN, { viec: 'dinh-vi' });
  expect(await parcelsOf(id)).toMatchObject([{ state: 'came-back' }]);
  expect(await stepOf(code)).toBe('awaiting-return');
  await listed(code);
  const second = (await parcelsOf(id)).at(-1);
  expect(second?.number).not.toBe(first?.number);
  await handParcel(world.platform, second?.id ?? 0);
  const done = await giveBack(code, {
    'cach-tra': 'counter',
    'nguoi-nhan': 'Lê Hữu Hồng',
    'quan-he': 'holder',
    'giay-to': 'vneid',
    'ky-nhan': 'statement',
  });
  expect(done.answer.statusCode).toBe(303);
  await atThePost(second?.number ?? '', 'da-phat');
  await trackParcels(world.platform);
  expect(await handoverOf(id)).toMatchObject({ method: 'counter' });
});

test('whoever returns nothing finds no such page, and others send nothing of this unit', async () => {
  const { code, id } = await finished(POSTAL);
  expect((await specialist.get(RETURN)).statusCode).toBe(404);
  expect((await stranger.post(RETURN, { chon: code })).statusCode).toBe(404);
  expect(await parcelsOf(id)).toEqual([]);
});
