import { expect, test } from 'vitest';
import { printer } from '#engines/print/printer.ts';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { hacThanhOffice } from '../../../../../tests/support/hac-thanh-office.ts';
import { readForm } from '../../../../../tests/support/page-form.ts';
import { startTimeStamps } from '../../../../../tests/support/time-stamps.ts';
import { issueResult } from '../../actions/issue-result.ts';
import { resultSubscribers } from '../../result-subscribers.ts';
import { signingMeans } from '../../signing/signing-means.ts';

const LIST = '/quan-tri/chung-thu';
const timeStamps = await startTimeStamps();
const world = await createTestApp(timeStamps.environment);
const { database, platform } = world;
const { files, config, log, clock } = platform;
const office = await hacThanhOffice(world);
const administrator = await world.signInOfficer('quantri.tinh');
const means = { database, files, printer, publicUrl: config.publicUrl, signing: signingMeans(config.signing), log };

const code = await office.approved('1.001193');
const { version } = await office.detail(code);
await issueResult(means, { code, officer: office.signatory, expectedVersion: version, at: clock.now() });

async function serialOf(holder: 'officer_id' | 'unit_id'): Promise<string> {
  const held = database.kysely
    .selectFrom('signing_certificate')
    .select('serial')
    .where(holder, 'is not', null)
    .orderBy('issued_at');
  return (await held.executeTakeFirstOrThrow()).serial;
}

const written = async (serial: string) => ({
  audit: await database.kysely
    .selectFrom('audit_entry')
    .select(['actor_name', 'detail'])
    .where('action', '=', 'certificate-revoked')
    .where('subject', '=', serial)
    .execute(),
  outbox: await database.kysely
    .selectFrom('outbox')
    .select('payload')
    .where('topic', '=', 'signing.certificate-revoked')
    .where('payload', '=', JSON.stringify({ serial }))
    .execute(),
});

test('an administrator finds a certificate and revokes it after reading what follows, once', async () => {
  const list = await administrator.get(LIST);
  expect(list.body).toContain('2 chứng thư');
  const found = await administrator.get(`${LIST}?tu-khoa=${encodeURIComponent('phạm văn')}`);
  expect([found.body.includes('Phạm Văn Thắng'), found.body.includes('1 chứng thư')]).toEqual([true, true]);

  const path = `${LIST}/${await serialOf('officer_id')}`;
  const serial = path.slice(LIST.length + 1);
  const nothing = await administrator.post(path, {});
  expect([nothing.statusCode, nothing.body.includes('Bạn chọn lý do thu hồi.')]).toEqual([422, true]);
  const asked = await administrator.post(path, { 'ly-do': 'key-compromised' });
  expect(asked.body).toContain('Mọi kết quả đã ký bằng chứng thư này, kể cả trước hôm nay');
  expect(await written(serial)).toEqual({ audit: [], outbox: [] });

  const confirmed = { 'ly-do': 'key-compromised', 'xac-nhan': 'co' };
  const both = await Promise.all([administrator.post(path, confirmed), administrator.post(path, confirmed)]);
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409]);
  const { audit, outbox } = await written(serial);
  expect(audit).toMatchObject([{ detail: { reason: 'key-compromised', holder: 'lanhdao.hacthanh' } }]);
  expect(outbox).toHaveLength(1);
  const shown = await administrator.get(`${path}?xong=thu-hoi`);
  for (const words of ['Đã thu hồi chứng thư', 'Lộ khóa bí mật', audit[0]!.actor_name!])
    expect(shown.body).toContain(words);
  expect(shown.body).not.toContain('Lý do thu hồi');

  const next = await office.approved('1.001193');
  const signatory = await world.signInOfficer('lanhdao.hacthanh');
  const { version: seen } = await office.detail(next);
  const form = await signatory.post(`/can-bo/ho-so/${next}/ban-hanh`, { 'phien-ban': String(seen) });
  expect(form.body).toContain('đã bị thu hồi. Bạn báo quản trị hệ thống.');
});

test('an administrator of one unit keeps the certificates of that unit and of who serves there alone', async () => {
  const { id } = await database.kysely
    .selectFrom('officer')
    .select('id')
    .where('username', '=', 'tiepnhan.hamrong')
    .executeTakeFirstOrThrow();
  const { unit_id } = await database.kysely
    .selectFrom('duty')
    .select('unit_id')
    .where('officer_id', '=', id)
    .executeTakeFirstOrThrow();
  const duty = { officer_id: id, unit_id, role: 'administrator', valid_from: '2025-07-01' };
  await database.kysely.insertInto('duty').values(duty).execute();
  const elsewhere = await world.signInOfficer('tiepnhan.hamrong');
  expect((await elsewhere.get(LIST)).body).toContain('Chưa có chứng thư nào khớp.');
  for (const holder of ['officer_id', 'unit_id'] as const) {
    const path = `${LIST}/${await serialOf(holder)}`;
    expect((await elsewhere.get(path)).statusCode).toBe(404);
    expect((await elsewhere.post(path, { 'ly-do': 'replaced', 'xac-nhan': 'co' })).statusCode).toBe(404);
  }
  const agency = await database.kysely
    .selectFrom('signing_certificate')
    .select('revoked_at')
    .where('unit_id', 'is not', null)
    .executeTakeFirstOrThrow();
  expect(agency.revoked_at).toBeNull();
  await database.kysely.updateTable('duty').set({ unit_id: 14_797 }).where('officer_id', '=', id).execute();
  const here = await world.signInOfficer('tiepnhan.hamrong');
  expect((await here.get(LIST)).body).toContain('2 chứng thư');
});

/** What the worker does with what was announced since. */
async function handleAnnounced(): Promise<void> {
  const subscriber = resultSubscribers(platform).find(({ name }) => name === 'tell-certificate')!;
  const rows = await database.kysely
    .selectFrom('outbox')
    .select(['id', 'topic', 'payload'])
    .where('topic', 'in', [...subscriber.topics])
    .orderBy('id')
    .execute();
  for (const row of rows) await subscriber.handle({ ...row, dossierId: null });
}

test('a new certificate takes the place of one that was revoked or still holds; its holder signs on and is told', async () => {
  const signatory = await world.signInOfficer('lanhdao.hacthanh');
  const revoked = await serialOf('officer_id');
  const next = await office.approved('1.001193');
  const issue = async () => {
    const path = `/can-bo/ho-so/${next}/ban-hanh`;
    return signatory.post(path, readForm((await signatory.get(path)).body, path));
  };
  expect((await issue()).body).toContain('đã bị thu hồi');
  const renewed = await administrator.post(`${LIST}/${revoked}/cap-moi`, {});
  const fresh = /\/([0-9a-f]+)\?xong=cap-moi$/.exec(String(renewed.headers.location))?.[1] ?? '';
  expect(fresh).not.toBe(revoked);
  const shown = (await administrator.get(String(renewed.headers.location))).body;
  for (const words of ['Đã cấp chứng thư mới', 'Đang dùng', 'Hết hạn']) expect(shown).toContain(words);
  const again = await administrator.post(`${LIST}/${revoked}/cap-moi`, {});
  expect([again.statusCode, again.body.includes('đã có chứng thư khác đang dùng')]).toEqual([409, true]);
  expect((await issue()).statusCode).toBe(303);

  const agency = await serialOf('unit_id');
  expect((await administrator.post(`${LIST}/${agency}/cap-moi`, {})).statusCode).toBe(303);
  expect((await administrator.get(`${LIST}/${agency}`)).body).toContain('Đã cấp chứng thư mới thay thế');
  const audit = await database.kysely
    .selectFrom('audit_entry')
    .select('detail')
    .where('action', '=', 'certificate-issued')
    .orderBy('id')
    .execute();
  expect(audit.map(({ detail }) => detail)).toEqual([
    { holder: 'lanhdao.hacthanh', replaces: revoked },
    { holder: 'Ủy ban nhân dân phường Hạc Thành', replaces: agency },
  ]);

  await handleAnnounced();
  await handleAnnounced();
  const reminders = (await signatory.get('/can-bo/nhac-viec')).body;
  for (const words of ['Tin báo: 3 chưa xem', 'của bạn đã bị thu hồi', 'số mới của bạn', 'số mới của Ủy ban nhân dân'])
    expect(reminders).toContain(words);
  for (const who of ['truongbophan.hacthanh', 'quantri.tinh'])
    expect((await (await world.signInOfficer(who)).get('/can-bo/nhac-viec')).body).toContain('Tin báo: 3 chưa xem');
  const [first] = [...reminders.matchAll(/name="tin-bao" value="(\d+)"/g)];
  await signatory.post('/can-bo/nhac-viec/da-xem', { 'tin-bao': first?.[1] ?? '' });
  expect((await signatory.get('/can-bo/nhac-viec')).body).toContain('Tin báo: 2 chưa xem');
  expect((await administrator.get('/can-bo/nhac-viec')).body).toContain('Tin báo: 3 chưa xem');

  const elsewhere = await world.signInOfficer('tiepnhan.hamrong');
  await database.kysely
    .updateTable('duty')
    .set({ valid_to: '2026-01-01' })
    .where('role', '=', 'administrator')
    .where('unit_id', '=', 14_797)
    .execute();
  expect((await elsewhere.post(`${LIST}/${agency}/cap-moi`, {})).statusCode).toBe(404);
});

test('who serves no more gets no certificate', async () => {
  await database.kysely
    .updateTable('officer')
    .set({ active: false })
    .where('username', '=', 'lanhdao.hacthanh')
    .execute();
  const refused = await administrator.post(`${LIST}/${await serialOf('officer_id')}/cap-moi`, {});
  expect([refused.statusCode, refused.body.includes('không còn nhiệm vụ')]).toEqual([409, true]);
  await database.kysely
    .updateTable('officer')
    .set({ active: true })
    .where('username', '=', 'lanhdao.hacthanh')
    .execute();
});

test('nonsense is no certificate, and a word that is a pattern finds nothing', async () => {
  for (const serial of ['x', '0', 'a'.repeat(65), '%25'])
    expect((await administrator.get(`${LIST}/${serial}`)).statusCode).toBe(404);
  expect((await administrator.get(`${LIST}?tu-khoa=%25&trang=abc`)).body).toContain('0 chứng thư');
  for (const query of ['trang=99999999', 'tu-khoa=a&tu-khoa=b'])
    expect((await administrator.get(`${LIST}?${query}`)).statusCode).toBe(200);
});
