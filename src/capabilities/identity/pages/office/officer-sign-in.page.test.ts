import type { LightMyRequestResponse } from 'fastify';
import { beforeEach, expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { timeCode } from '../../secrets/time-code.ts';

const { app, database, setTime, signInOfficer, anonymous } = await createTestApp();
const USERNAME = 'tiepnhan.hacthanh';
const PASSWORD = 'MotCua@2026';
let minute = 0;
let now = '';

/** Each test has its own quarter of an hour, so that no time code is used twice. */
beforeEach(async () => {
  minute += 15;
  now = Temporal.Instant.from('2026-11-25T02:00:00Z').add({ minutes: minute }).toString();
  setTime(now);
  await database.kysely.updateTable('officer').set({ failed_attempts: 0, locked_until: null }).execute();
});

async function codeOf(username: string, offset = 0): Promise<string> {
  const { totp_secret } = await database.kysely
    .selectFrom('officer')
    .select('totp_secret')
    .where('username', '=', username)
    .executeTakeFirstOrThrow();
  return timeCode(totp_secret, Math.floor(Temporal.Instant.from(now).epochMilliseconds / 30_000) + offset);
}

async function signIn(fields: { username?: string; password?: string; otp?: string }, path = '/can-bo/dang-nhap') {
  const otp = fields.otp ?? (await codeOf(USERNAME));
  return anonymous.post(path, { username: USERNAME, password: PASSWORD, ...fields, otp });
}

function cookieOf(answer: LightMyRequestResponse): string {
  return /dvc_cb=[^;]+/.exec(String(answer.headers['set-cookie']))?.[0] ?? '';
}

test('an officer signs in with account, password and time code, and lands where they wanted', async () => {
  const answer = await signIn({}, '/can-bo/dang-nhap?tiep-tuc=%2Fcan-bo%2Ftiep-nhan');
  expect(answer.statusCode).toBe(303);
  expect(answer.headers.location).toBe('/can-bo/tiep-nhan');
  const page = await app.inject({ url: '/can-bo/khong-co', headers: { cookie: cookieOf(answer) } });
  expect(page.body).toContain('Nguyễn Thị Thu');
  expect(page.body).toContain('Ủy ban nhân dân phường Hạc Thành');
  expect(page.headers['cache-control']).toBe('no-store');
});

test('an officer is never led out of the office', async () => {
  const answer = await signIn({}, '/can-bo/dang-nhap?tiep-tuc=%2Fho-so-ca-nhan');
  expect(answer.headers.location).toBe('/can-bo');
});

test('wrong password, wrong code and unknown account are answered with the same page', async () => {
  const answers = [
    await signIn({ password: 'sai' }),
    await signIn({ otp: '000000' }),
    await signIn({ username: 'khong.co' }),
  ];
  const pages = answers.map(({ statusCode, body }) => [
    statusCode,
    body.replaceAll(USERNAME, 'X').replaceAll('khong.co', 'X'),
  ]);
  expect(pages[0]?.[0]).toBe(422);
  expect(pages[1]).toEqual(pages[0]);
  expect(pages[2]).toEqual(pages[0]);
});

test('what the officer typed stays, except the password', async () => {
  const { body } = await signIn({ password: 'mat-khau-sai' });
  expect(body).toContain(`value="${USERNAME}"`);
  expect(body).not.toContain('mat-khau-sai');
});

test('empty fields are named one by one', async () => {
  const { statusCode, body } = await anonymous.post('/can-bo/dang-nhap', {});
  expect(statusCode).toBe(422);
  for (const sentence of ['Bạn chưa nhập tài khoản.', 'Bạn chưa nhập mật khẩu.', 'Mã xác thực gồm 6 chữ số']) {
    expect(body).toContain(sentence);
  }
});

test('a time code works once, also when sent twenty times at once', async () => {
  const otp = await codeOf(USERNAME);
  const answers = await Promise.all(Array.from({ length: 20 }, () => signIn({ otp })));
  expect(answers.filter(({ statusCode }) => statusCode === 303)).toHaveLength(1);
  const late = await signIn({ otp });
  expect(late.statusCode).toBe(422);
  expect(late.body).toContain('Mã xác thực này đã dùng.');
});

test('after five failures even the right password waits, and not for ever', async () => {
  for (let i = 0; i < 5; i++) await signIn({ password: 'sai' });
  expect((await signIn({})).statusCode).toBe(422);
  now = Temporal.Instant.from(now).add({ seconds: 61 }).toString();
  setTime(now);
  expect((await signIn({})).statusCode).toBe(303);
});

test('attack 15: a role taken away and an account closed end at the next request', async () => {
  const cookie = cookieOf(await signIn({}));
  const open = () => app.inject({ url: '/can-bo/khong-co', headers: { cookie } });
  expect((await open()).body).toContain('phường Hạc Thành');
  const { id } = await database.kysely
    .selectFrom('officer')
    .select('id')
    .where('username', '=', USERNAME)
    .executeTakeFirstOrThrow();
  await database.kysely.updateTable('duty').set({ valid_to: '2026-11-24' }).where('officer_id', '=', id).execute();
  expect((await open()).body).not.toContain('phường Hạc Thành');
  await database.kysely.updateTable('duty').set({ valid_to: null }).where('officer_id', '=', id).execute();
  await database.kysely.updateTable('officer').set({ active: false }).where('id', '=', id).execute();
  expect((await open()).body).not.toContain('Nguyễn Thị Thu');
  await database.kysely.updateTable('officer').set({ active: true }).where('id', '=', id).execute();
});

test('an officer session ends after a quarter of an hour without use', async () => {
  const cookie = cookieOf(await signIn({}));
  const greeted = async (): Promise<boolean> =>
    (await app.inject({ url: '/can-bo/khong-co', headers: { cookie } })).body.includes('Nguyễn Thị Thu');
  setTime(Temporal.Instant.from(now).add({ minutes: 14 }).toString());
  expect(await greeted()).toBe(true);
  setTime(Temporal.Instant.from(now).add({ minutes: 29, seconds: 30 }).toString());
  expect(await greeted()).toBe(false);
});

test('after signing out the cookie opens nothing, and the doings are in the audit', async () => {
  const officer = await signInOfficer(USERNAME);
  const answer = await officer.post('/can-bo/dang-xuat', {});
  expect(answer.headers['clear-site-data']).toBe('"storage"');
  expect((await officer.get('/can-bo/khong-co')).body).not.toContain('Nguyễn Thị Thu');
  const entries = await database.kysely.selectFrom('audit_entry').select('action').distinct().execute();
  expect(entries.map(({ action }) => action)).toEqual(
    expect.arrayContaining(['sign-in', 'sign-out', 'officer-sign-in-refused']),
  );
});

test("a citizen's cookie is nobody in the office", async () => {
  const page = await app.inject({ url: '/can-bo/khong-co', headers: { cookie: 'dvc_sid=abcdefghijklmnopqrstuvwxyz' } });
  expect(page.body).not.toContain('class="me"');
});
