import type { LightMyRequestResponse } from 'fastify';
import { beforeEach, expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { openSecret } from '../../secrets/sealed-secret.ts';
import { timeCode } from '../../secrets/time-code.ts';
import { endOfficerSessions } from '../../storage/officer-session-store.ts';

const { app, database, platform, setTime, signInCitizen, signInOfficer, anonymous } = await createTestApp();
const USERNAME = 'tiepnhan.hacthanh';
const PASSWORD = 'MotCua@2026';
let minute = 0;
let now = '';

/** Each test has its own quarter of an hour, so that no time code is used twice. */
beforeEach(async () => {
  minute += 15;
  now = Temporal.Instant.from('2026-11-25T02:00:00Z').add({ minutes: minute }).toString();
  setTime(now);
  await database.kysely.deleteFrom('officer_sign_in_failure').execute();
  await database.kysely.deleteFrom('rate_limit').execute();
});

async function codeOf(username: string, offset = 0): Promise<string> {
  const { id, totp_secret } = await database.kysely
    .selectFrom('officer')
    .select(['id', 'totp_secret'])
    .where('username', '=', username)
    .executeTakeFirstOrThrow();
  const secret = openSecret(totp_secret ?? '', id, platform.config.staff.secretKey);
  return timeCode(secret, Math.floor(Temporal.Instant.from(now).epochMilliseconds / 30_000) + offset);
}

async function signIn(
  fields: { username?: string; password?: string; otp?: string },
  path = '/can-bo/dang-nhap',
  remoteAddress = '127.0.0.1',
) {
  const otp = fields.otp ?? (await codeOf(USERNAME));
  return app.inject({
    method: 'POST',
    url: path,
    remoteAddress,
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ username: USERNAME, password: PASSWORD, ...fields, otp }).toString(),
  });
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
  const { statusCode, body } = await anonymous.post('/can-bo/dang-nhap', { otp: '12' });
  expect(statusCode).toBe(422);
  for (const sentence of [
    'Bạn chưa nhập tài khoản.',
    'Bạn chưa nhập mật khẩu.',
    'Mã xác thực gồm 6 chữ số trên ứng dụng',
  ]) {
    expect(body).toContain(sentence);
  }
});

test('a time code works once, also when sent twenty times at once', async () => {
  const otp = await codeOf(USERNAME);
  const answers = await Promise.all(Array.from({ length: 20 }, () => signIn({ otp })));
  expect(answers.filter(({ statusCode }) => statusCode === 303)).toHaveLength(1);
  // Tries that were counted after the one that succeeded may have locked the name.
  await database.kysely.deleteFrom('officer_sign_in_failure').execute();
  const late = await signIn({ otp });
  expect(late.statusCode).toBe(422);
  expect(late.body).toContain('Mã xác thực này đã dùng.');
});

test('attack 17: a time code counts one step early or late, and never again', async () => {
  for (const offset of [-1, 0, 1]) {
    const otp = await codeOf(USERNAME, offset);
    expect((await signIn({ otp })).statusCode).toBe(303);
    expect((await signIn({ otp })).statusCode).toBe(422);
  }
  expect((await signIn({ otp: await codeOf(USERNAME, 2) })).statusCode).toBe(422);
});

test('attack 16: of two hundred wrong codes at once five are compared, and then the right one is refused', async () => {
  const wrong = Array.from({ length: 200 }, (_, i) =>
    signIn({ otp: '000000' }, '/can-bo/dang-nhap', `10.0.${i % 10}.1`),
  );
  for (const answer of await Promise.all(wrong)) expect(answer.statusCode).toBe(422);
  const failures = await database.kysely.selectFrom('officer_sign_in_failure').select('failures').execute();
  expect(failures).toEqual([{ failures: 5 }]);
  expect((await signIn({})).statusCode).toBe(422);
});

test('attack 19: a name that does not exist locks like one that does', async () => {
  for (let i = 0; i < 6; i++) {
    await signIn({ password: 'sai' });
    await signIn({ username: 'khong.co', password: 'sai', otp: '123456' });
  }
  const rows = await database.kysely
    .selectFrom('officer_sign_in_failure')
    .select(['failures', 'locked_until'])
    .execute();
  expect(rows).toHaveLength(2);
  expect(rows[0]).toEqual(rows[1]);
  expect(rows[0]).toMatchObject({ failures: 5, locked_until: expect.any(Date) });
});

test('one address gets no more than sixty tries in five minutes, whatever the names', async () => {
  const answers = [];
  for (let i = 0; i < 61; i++)
    answers.push(await signIn({ username: `ai-do-${i}`, otp: '123456' }, undefined, '10.9.9.9'));
  expect(answers.map(({ statusCode }) => statusCode).slice(-2)).toEqual([422, 429]);
  expect((await signIn({})).statusCode).toBe(303);
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
  const closed = await app.inject({ url: '/can-bo', headers: { cookie } });
  expect(closed.statusCode).toBe(403);
  expect(closed.body).toContain('Tài khoản của bạn đã bị khóa.');
  await database.kysely.updateTable('officer').set({ active: true }).where('id', '=', id).execute();
});

test('attack 15: sessions ended by an administrator answer every parallel request with the reason and the unit', async () => {
  const cookie = cookieOf(await signIn({}));
  const { id } = await database.kysely
    .selectFrom('officer')
    .select('id')
    .where('username', '=', USERNAME)
    .executeTakeFirstOrThrow();
  const end = { reason: 'duties-changed', byUnit: 'Ủy ban nhân dân tỉnh Thanh Hóa' } as const;
  await endOfficerSessions(database.kysely, id, end, Temporal.Instant.from(now));
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => app.inject({ url: '/can-bo', headers: { cookie } })),
  );
  expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([403]));
  expect(answers[0]?.body).toContain('Nhiệm vụ của bạn vừa được thay đổi.');
  expect(answers[0]?.body).toContain('quản trị viên của Ủy ban nhân dân tỉnh Thanh Hóa');
});

test('an administrator is signed out after ten minutes without use and after four hours in any case', async () => {
  const credentials = { username: 'quantri.tinh', otp: await codeOf('quantri.tinh') };
  const cookie = cookieOf(await signIn(credentials));
  const opens = async (minutes: number): Promise<boolean> => {
    setTime(Temporal.Instant.from(now).add({ minutes }).toString());
    return (await app.inject({ url: '/can-bo', headers: { cookie } })).statusCode === 200;
  };
  for (let minutes = 9; minutes < 240; minutes += 9) expect(await opens(minutes)).toBe(true);
  expect(await opens(241)).toBe(false);
  setTime(now);
  await database.kysely
    .updateTable('officer')
    .set({ totp_last_step: 0 })
    .where('username', '=', 'quantri.tinh')
    .execute();
  const second = cookieOf(await signIn(credentials));
  setTime(Temporal.Instant.from(now).add({ minutes: 11 }).toString());
  const late = await app.inject({ url: '/can-bo', headers: { cookie: second } });
  expect(late.statusCode).toBe(303);
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

test("a citizen's session opens nothing of the office and an officer's nothing of the portal", async () => {
  const citizen = await signInCitizen();
  const officer = await signInOfficer(USERNAME);
  const tokenOf = (cookie: string): string => cookie.split('=')[1] ?? '';
  const atOffice = await app.inject({ url: '/can-bo', headers: { cookie: `dvc_cb=${tokenOf(citizen.cookie)}` } });
  const ownCookie = await app.inject({ url: '/can-bo', headers: { cookie: citizen.cookie } });
  expect([atOffice.statusCode, ownCookie.statusCode]).toEqual([303, 303]);
  const atPortal = await app.inject({ url: '/', headers: { cookie: `dvc_sid=${tokenOf(officer.cookie)}` } });
  const withOffice = await app.inject({ url: '/', headers: { cookie: officer.cookie } });
  for (const page of [atPortal, withOffice]) expect(page.body).not.toContain('Xin chào');
});
