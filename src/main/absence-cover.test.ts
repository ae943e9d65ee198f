import { expect, test } from 'vitest';
import { listUnattended } from '#capabilities/dossier/index.ts';
import { createTestApp, type Visitor } from '../../tests/support/app.ts';
import { readForm } from '../../tests/support/page-form.ts';
import { fileGuideDossier } from '../../tests/support/real-filing.ts';

const world = await createTestApp();
const citizen = await world.signInCitizen();
const receptionist = await world.signInOfficer('tiepnhan.hacthanh');
const absent = await world.signInOfficer('kinhte.hacthanh');
const cover = await world.signInOfficer('thuly.hacthanh');

const COVERS = '/can-bo/vang-mat';
const desk = (code: string) => `/can-bo/ho-so/${code}`;
const optionOf = (body: string, name: string): string =>
  new RegExp(`<option value="([^"]+)"[^>]*>${name}`).exec(body)?.[1] ?? '';

async function fillIn(who: Visitor, path: string, fields: Record<string, string> = {}) {
  return who.post(path, { ...readForm((await who.get(path)).body, path), ...fields });
}

const days = (from: string, to: string): Record<string, string> => ({
  'tu.day': from,
  'tu.month': '11',
  'tu.year': '2026',
  'den.day': to,
  'den.month': '11',
  'den.year': '2026',
});

async function chosen(who: Visitor, absentName: string, coverName: string) {
  const { body } = await who.get(COVERS);
  const second = body.slice(body.indexOf('name="nguoi-thay"'));
  return { 'nguoi-vang': optionOf(body, absentName), 'nguoi-thay': optionOf(second, coverName) };
}

async function inAppraisal(): Promise<string> {
  const code = await fileGuideDossier(world, citizen, '1.001612');
  await fillIn(receptionist, `${desk(code)}/tiep-nhan`);
  await fillIn(absent, `${desk(code)}/nhan-viec`);
  return code;
}

const PROPOSAL = { 'ket-qua': 'grant', 'y-kien': 'Hồ sơ đủ điều kiện.' };

test('an officer who is away is stood in for from day to day, and each deed says in whose place it was done', async () => {
  world.setTime('2026-11-25T09:00:00+07:00');
  const code = await inAppraisal();
  const people = await chosen(absent, 'Hoàng Thị Liên', 'Trịnh Văn Nam');
  const wrong = await fillIn(absent, COVERS, { ...people, ...days('27', '26'), 'ly-do': 'Nghỉ phép' });
  expect([wrong.statusCode, wrong.body.includes('Ngày cuối phải từ ngày bắt đầu trở đi.')]).toEqual([422, true]);
  expect(wrong.body).toContain('value="Nghỉ phép"');
  for (const _twice of [1, 2]) {
    const named = await fillIn(absent, COVERS, { ...people, ...days('26', '27') });
    expect(named.headers.location).toBe(`${COVERS}?da=uy-quyen`);
  }
  const again = await fillIn(absent, COVERS, { ...people, ...days('27', '28') });
  expect(again.body).toContain('đã có người xử lý thay');

  // The day before it begins.
  expect((await cover.get('/can-bo')).body).not.toContain(code);
  expect((await cover.get(`${desk(code)}/de-xuat`)).body).toContain('Việc này chưa làm được lúc này');

  world.setTime('2026-11-26T09:00:00+07:00');
  const coverNow = await world.signInOfficer('thuly.hacthanh');
  const work = (await coverNow.get('/can-bo')).body;
  for (const text of ['Bạn đang xử lý thay Hoàng Thị Liên', '27/11/2026', code]) expect(work).toContain(text);
  expect((await fillIn(coverNow, `${desk(code)}/de-xuat`, PROPOSAL)).statusCode).toBe(303);
  expect((await coverNow.get(desk(code))).body).toContain('Trịnh Văn Nam, thay mặt Hoàng Thị Liên');
  const person = await world.signInCitizen();
  expect((await person.get(`/ho-so-ca-nhan/${code}`)).body).toContain('thay mặt Hoàng Thị Liên');
  // A specialist who stands in signs nothing.
  expect((await coverNow.get(`${desk(code)}/phe-duyet`)).body).toContain('Việc này chưa làm được lúc này');
});

test('a cover ends by itself or early, only a head names for others, and signing waits for whoever may sign', async () => {
  world.setTime('2026-11-25T09:30:00+07:00');
  const today = '2026-11-25';
  const [absentNow, headNow] = [
    await world.signInOfficer('kinhte.hacthanh'),
    await world.signInOfficer('truongbophan.hacthanh'),
  ];
  expect((await absentNow.get(COVERS)).body).not.toMatch(/<option value="[^"]+\/[^"]+"[^>]*>Phạm Văn Thắng/);
  const signatory = await chosen(headNow, 'Phạm Văn Thắng', 'Lê Thị Hạnh');
  const forged = await fillIn(absentNow, COVERS, { ...signatory, ...days('25', '25') });
  expect(forged.statusCode).toBe(403);
  expect((await fillIn(headNow, COVERS, { ...signatory, ...days('25', '25') })).statusCode).toBe(303);

  const { rows } = await world.database.pool.query<{ code: string }>(
    `select code from dossier where step = 'awaiting-approval' limit 1`,
  );
  const code = rows[0]?.code ?? '';
  const isUnattended = async (on: string) =>
    (await listUnattended(world.database.kysely, on, null, 100)).some((one) => one.code === code);
  expect([await isUnattended(today), await isUnattended('2026-11-26')]).toEqual([true, false]);

  const page = (await headNow.get(COVERS)).body;
  const id = /name="uy-quyen" value="(\d+)"[\s\S]{0,400}?Phạm Văn Thắng/.exec(page)?.[1] ?? '';
  expect((await absentNow.post(`${COVERS}/ket-thuc`, { 'uy-quyen': id })).statusCode).toBe(404);
  expect((await headNow.post(`${COVERS}/ket-thuc`, { 'uy-quyen': id })).statusCode).toBe(303);
  expect(await isUnattended(today)).toBe(false);
});

test('nobody is given work on a day when they are away or do not work in the unit yet', async () => {
  world.setTime('2026-11-25T10:00:00+07:00');
  const code = await fileGuideDossier(world, await world.signInCitizen(), '1.001612');
  await fillIn(await world.signInOfficer('tiepnhan.hacthanh'), `${desk(code)}/tiep-nhan`);
  const handOver = `${desk(code)}/chuyen-xu-ly`;
  const offered = async (who: Visitor) => (await who.get(handOver)).body;
  const before = await world.signInOfficer('truongbophan.hacthanh');
  const shown = await offered(before);
  for (const name of ['Hoàng Thị Liên', 'Trịnh Văn Nam']) expect(shown).toContain(name);
  const { rows } = await world.database.pool.query<{ id: string }>(
    `select id from officer where username = 'kinhte.hacthanh'`,
  );
  await world.database.pool.query(
    `update duty set valid_from = '2026-11-28' from officer where officer.id = officer_id and username = 'thuly.hacthanh'`,
  );
  expect(await offered(before)).not.toContain('Trịnh Văn Nam');

  world.setTime('2026-11-26T10:00:00+07:00');
  const head = await world.signInOfficer('truongbophan.hacthanh');
  expect(await offered(head)).not.toContain('Hoàng Thị Liên');
  const given = await fillIn(head, handOver, { 'nguoi-xu-ly': rows[0]?.id ?? '' });
  expect([given.statusCode, given.body.includes('đang vắng mặt')]).toEqual([422, true]);
});
