import { beforeEach, expect, test } from 'vitest';
import { createTestApp, type Visitor } from '../../../../../tests/support/app.ts';
import { openSecret } from '../../secrets/sealed-secret.ts';
import { timeCode } from '../../secrets/time-code.ts';

const { app, database, platform, setTime, signInOfficer } = await createTestApp();
const USERNAME = 'tiepnhan.hacthanh';
const PASSWORD = 'MotCua@2026';
const NEW_PASSWORD = 'Sông-Mã#73 xanh';

let now = Temporal.Instant.from('2026-11-25T02:00:00Z');
let officer: Visitor;
let other: Visitor;
let officerId = '';
const { password_hash: passwordHash } = await account();
beforeEach(async () => {
  now = now.add({ minutes: 20 });
  setTime(now.toString());
  await database.kysely.deleteFrom('officer_sign_in_failure').execute();
  await database.kysely.deleteFrom('officer_session').execute();
  [officer, other] = [await signInOfficer(USERNAME), await signInOfficer(USERNAME)];
  officerId = (await account()).id;
  await database.kysely
    .updateTable('officer')
    .set({ password_hash: passwordHash })
    .where('id', '=', officerId)
    .execute();
});

function account() {
  return database.kysely.selectFrom('officer').selectAll().where('username', '=', USERNAME).executeTakeFirstOrThrow();
}

async function isSignedIn(visitor: Visitor): Promise<boolean> {
  return (await visitor.get('/can-bo/tai-khoan')).statusCode === 200;
}

const codesOn = (body: string): string[] =>
  [...body.matchAll(/<code>([a-z2-9-]{19})<\/code>/g)].map(([, code]) => code ?? '');

async function signIn(password: string, otp?: string) {
  const { totp_secret } = await account();
  const secret = openSecret(totp_secret ?? '', officerId, platform.config.staff.secretKey);
  return app.inject({
    method: 'POST',
    url: '/can-bo/dang-nhap',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({
      username: USERNAME,
      password,
      otp: otp ?? timeCode(secret, Math.floor(now.epochMilliseconds / 30_000)),
    }).toString(),
  });
}

test('an officer sees who they are and where they are signed in, this browser first', async () => {
  await database.kysely
    .updateTable('officer_session')
    .set({ device: 'Mozilla/5.0 (Windows NT 10.0) Chrome/120', address: '10.1.2.3' })
    .execute();
  const { body } = await officer.get('/can-bo/tai-khoan');
  for (const part of ['Nguyễn Thị Thu', 'Cán bộ một cửa', 'Chrome trên Windows', '10.1.2.3', 'Trình duyệt này'])
    expect(body).toContain(part);
  expect(body.match(/name="phien"/g)).toHaveLength(1);
});

test('an officer ends one of the own sessions, and never one of somebody else', async () => {
  const stranger = await signInOfficer('thuly.hacthanh');
  const sessions = await database.kysely.selectFrom('officer_session').select(['id', 'officer_id']).execute();
  const foreign = sessions.find(({ officer_id }) => officer_id !== officerId);
  expect((await officer.post('/can-bo/tai-khoan/phien', { phien: foreign?.id ?? '' })).statusCode).toBe(404);
  expect((await officer.post('/can-bo/tai-khoan/phien', { phien: 'khong-phai' })).statusCode).toBe(404);
  expect(await isSignedIn(stranger)).toBe(true);
  const id = /name="phien" value="([^"]+)"/.exec((await officer.get('/can-bo/tai-khoan')).body)?.[1] ?? '';
  expect((await officer.post('/can-bo/tai-khoan/phien', { phien: id })).headers.location).toContain('da=mot-phien');
  expect([await isSignedIn(officer), await isSignedIn(other)]).toEqual([true, false]);
});

test('an officer ends all other sessions at once', async () => {
  await officer.post('/can-bo/tai-khoan/phien', {});
  expect([await isSignedIn(officer), await isSignedIn(other)]).toEqual([true, false]);
});

test('a password is changed only with the present one, and the other sessions end', async () => {
  const fields = { 'new-password': NEW_PASSWORD, 'new-password-again': NEW_PASSWORD };
  const wrong = await officer.post('/can-bo/tai-khoan/mat-khau', { ...fields, 'current-password': 'sai' });
  expect(wrong.statusCode).toBe(422);
  expect(wrong.body).toContain('Mật khẩu hiện tại chưa đúng');
  expect(wrong.body).not.toContain(NEW_PASSWORD);
  expect(await isSignedIn(other)).toBe(true);
  const weak = await officer.post('/can-bo/tai-khoan/mat-khau', {
    'current-password': PASSWORD,
    'new-password': 'ngan',
    'new-password-again': 'ngan',
  });
  expect(weak.body).toContain('ít nhất 8 ký tự');
  const done = await officer.post('/can-bo/tai-khoan/mat-khau', { ...fields, 'current-password': PASSWORD });
  expect(done.headers.location).toBe('/can-bo/tai-khoan?da=mat-khau');
  expect([await isSignedIn(officer), await isSignedIn(other)]).toEqual([true, false]);
  expect((await signIn(PASSWORD)).statusCode).toBe(422);
  expect((await signIn(NEW_PASSWORD)).statusCode).toBe(303);
});

test('attack 16: the present password is guessed five times at most, at an open browser too', async () => {
  const guess = (password: string) => officer.post('/can-bo/tai-khoan/ma-khoi-phuc', { 'current-password': password });
  await Promise.all(Array.from({ length: 30 }, () => guess('sai')));
  expect((await guess(PASSWORD)).statusCode).toBe(422);
  setTime(now.add({ minutes: 2 }).toString());
  expect((await guess(PASSWORD)).statusCode).toBe(200);
});

test('new recovery codes void the old ones, and one of them opens the account', async () => {
  const first = codesOn((await officer.post('/can-bo/tai-khoan/ma-khoi-phuc', { 'current-password': PASSWORD })).body);
  const second = codesOn((await officer.post('/can-bo/tai-khoan/ma-khoi-phuc', { 'current-password': PASSWORD })).body);
  expect(new Set([...first, ...second]).size).toBe(20);
  expect((await signIn(PASSWORD, first[0])).statusCode).toBe(422);
  expect((await signIn(PASSWORD, second[0])).statusCode).toBe(303);
  expect((await officer.get('/can-bo/tai-khoan')).body).toContain('Còn 9 mã chưa dùng.');
  expect((await officer.get('/can-bo/tai-khoan/ma-khoi-phuc')).body).not.toContain(second[1]);
});

test('another authenticator counts only after its first code, and only in the session that gave the password', async () => {
  const path = '/can-bo/tai-khoan/thiet-bi-xac-thuc';
  expect((await officer.get(`${path}/xac-nhan`)).headers.location).toBe(path);
  expect((await officer.post(path, { 'current-password': 'sai' })).statusCode).toBe(422);
  expect((await officer.post(path, { 'current-password': PASSWORD })).headers.location).toBe(`${path}/xac-nhan`);
  expect((await other.get(`${path}/xac-nhan`)).headers.location).toBe(path);
  const { body } = await officer.get(`${path}/xac-nhan`);
  const secret = /class="secret-text">([^<]+)</.exec(body)?.[1]?.replaceAll(' ', '') ?? '';
  const code = timeCode(secret, Math.floor(now.epochMilliseconds / 30_000));
  expect((await other.post(`${path}/xac-nhan`, { code })).headers.location).toBe(path);
  expect((await officer.post(`${path}/xac-nhan`, { code: '000000' })).statusCode).toBe(422);
  const before = (await account()).totp_secret;
  const done = await officer.post(`${path}/xac-nhan`, { code });
  expect(codesOn(done.body)).toHaveLength(10);
  expect((await account()).totp_secret).not.toBe(before);
  expect([await isSignedIn(officer), await isSignedIn(other)]).toEqual([true, false]);
});

test('the proof of the password wears off after ten minutes', async () => {
  const path = '/can-bo/tai-khoan/thiet-bi-xac-thuc';
  await officer.post(path, { 'current-password': PASSWORD });
  setTime(now.add({ minutes: 11 }).toString());
  expect((await officer.get(`${path}/xac-nhan`)).headers.location).toBe(path);
});

test('a password sent after the session ran out is not kept with the form', async () => {
  setTime(now.add({ minutes: 16 }).toString());
  const late = await officer.post('/can-bo/tai-khoan/mat-khau', {
    'current-password': PASSWORD,
    'new-password': NEW_PASSWORD,
    'new-password-again': NEW_PASSWORD,
  });
  expect(late.statusCode).toBe(303);
  const kept = await database.kysely.selectFrom('held_form').selectAll().execute();
  expect(JSON.stringify(kept)).not.toContain(NEW_PASSWORD);
});

test('nobody reaches these pages without signing in', async () => {
  for (const path of [
    '',
    '/mat-khau',
    '/ma-khoi-phuc',
    '/thiet-bi-xac-thuc',
    '/thiet-bi-xac-thuc/xac-nhan',
    '/phien',
  ]) {
    const { statusCode, headers } = await app.inject({ url: `/can-bo/tai-khoan${path}` });
    expect([statusCode, String(headers.location).startsWith('/can-bo/dang-nhap')]).toEqual([303, true]);
  }
});
