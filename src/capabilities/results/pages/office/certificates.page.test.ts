import { expect, test } from 'vitest';
import { printer } from '#engines/print/printer.ts';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { hacThanhOffice } from '../../../../../tests/support/hac-thanh-office.ts';
import { startTimeStamps } from '../../../../../tests/support/time-stamps.ts';
import { issueResult } from '../../actions/issue-result.ts';
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
  const held = database.kysely.selectFrom('signing_certificate').select('serial').where(holder, 'is not', null);
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

test('nonsense is no certificate, and a word that is a pattern finds nothing', async () => {
  for (const serial of ['x', '0', 'a'.repeat(65), '%25'])
    expect((await administrator.get(`${LIST}/${serial}`)).statusCode).toBe(404);
  expect((await administrator.get(`${LIST}?tu-khoa=%25&trang=abc`)).body).toContain('0 chứng thư');
  for (const query of ['trang=99999999', 'tu-khoa=a&tu-khoa=b'])
    expect((await administrator.get(`${LIST}?${query}`)).statusCode).toBe(200);
});
