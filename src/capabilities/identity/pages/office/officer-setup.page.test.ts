import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { createTestApp } from '../../../../../tests/support/app.ts';
import { inTransaction } from '../../../../platform/database/transaction.ts';
import { hashPassword } from '../../secrets/password.ts';
import { timeCode } from '../../secrets/time-code.ts';
import { insertOfficer } from '../../storage/officer-store.ts';

const { app, database, setTime } = await createTestApp();
const START_PASSWORD = 'Trao-Tay#2026';
const NEW_PASSWORD = 'Sông-Mã#73 xanh';
const at = Temporal.Instant.from('2026-11-25T02:00:00Z');

interface Answer {
  readonly statusCode: number;
  readonly body: string;
  readonly location: string;
}

/** A browser that keeps its session cookie and sends the token of the page it is on. */
function createBrowser() {
  let cookie = '';
  let csrf = '';
  async function send(method: 'GET' | 'POST', url: string, fields: Record<string, string> = {}): Promise<Answer> {
    const answer = await app.inject({
      method,
      url,
      headers: {
        cookie,
        'sec-fetch-site': 'same-origin',
        ...(method === 'POST' && { 'content-type': 'application/x-www-form-urlencoded' }),
      },
      ...(method === 'POST' && { payload: new URLSearchParams({ _csrf: csrf, ...fields }).toString() }),
    });
    cookie = /dvc_cb=[^;]*/.exec(String(answer.headers['set-cookie']))?.[0] ?? cookie;
    csrf = /name="_csrf" value="([^"]*)"/.exec(answer.body)?.[1] ?? csrf;
    return { statusCode: answer.statusCode, body: answer.body, location: String(answer.headers.location) };
  }
  return {
    get: (url: string) => send('GET', url),
    post: (url: string, fields: Record<string, string>) => send('POST', url, fields),
  };
}

let username = '';
let id = '';
beforeEach(async () => {
  setTime(at.toString());
  id = randomUUID();
  username = `moi.${id.slice(0, 8)}`;
  const unit = await database.kysely.selectFrom('unit').select('id').limit(1).executeTakeFirstOrThrow();
  await inTransaction(database, async (transaction) =>
    insertOfficer(transaction, {
      id,
      username,
      fullName: 'Lò Thị Mới',
      title: 'Công chức',
      passwordHash: await hashPassword(START_PASSWORD),
      totpSecret: null,
      mustChangePassword: true,
      duty: { unitId: unit.id, role: 'receptionist', validFrom: '2026-01-01', validTo: null },
    }),
  );
});

async function signInFirst() {
  const browser = createBrowser();
  await browser.post('/can-bo/dang-nhap', { username, password: START_PASSWORD, otp: '' });
  return browser;
}

const secretOn = ({ body }: Answer): string =>
  /class="secret-text">([^<]+)</.exec(body)?.[1]?.replaceAll(' ', '') ?? '';
const codesOn = ({ body }: Answer): string[] =>
  [...body.matchAll(/<code>([a-z2-9-]{19})<\/code>/g)].map(([, code]) => code ?? '');
const codeAt = (secret: string, instant: Temporal.Instant): string =>
  timeCode(secret, Math.floor(instant.epochMilliseconds / 30_000));

async function setUp() {
  const browser = await signInFirst();
  await browser.get('/can-bo/thiet-lap');
  await browser.post('/can-bo/thiet-lap/mat-khau', {
    'new-password': NEW_PASSWORD,
    'new-password-again': NEW_PASSWORD,
  });
  const secret = secretOn(await browser.get('/can-bo/thiet-lap'));
  const done = await browser.post('/can-bo/thiet-lap/thiet-bi-xac-thuc', { code: codeAt(secret, at) });
  return { browser, secret, done };
}

test('a new officer works only after the password is changed and a code of the authenticator is confirmed', async () => {
  const browser = await signInFirst();
  expect((await browser.get('/can-bo')).location).toBe('/can-bo/thiet-lap');
  expect((await browser.get('/can-bo/thiet-lap')).body).toContain('Đổi mật khẩu ban đầu');
  const step = await browser.post('/can-bo/thiet-lap/mat-khau', {
    'new-password': NEW_PASSWORD,
    'new-password-again': NEW_PASSWORD,
  });
  expect(step.location).toBe('/can-bo/thiet-lap');
  const factor = await browser.get('/can-bo/thiet-lap');
  expect(factor.body).toContain('<svg class="qr-drawing"');
  expect((await browser.get('/can-bo')).location).toBe('/can-bo/thiet-lap');
  const wrong = await browser.post('/can-bo/thiet-lap/thiet-bi-xac-thuc', { code: '000000' });
  expect(wrong.statusCode).toBe(422);
  const done = await browser.post('/can-bo/thiet-lap/thiet-bi-xac-thuc', { code: codeAt(secretOn(factor), at) });
  expect(new Set(codesOn(done)).size).toBe(10);
  expect((await browser.get('/can-bo')).statusCode).toBe(200);
});

test('attack 21: the authenticator cannot be confirmed before the password is changed', async () => {
  const browser = await signInFirst();
  await browser.get('/can-bo/thiet-lap');
  const skipped = await browser.post('/can-bo/thiet-lap/thiet-bi-xac-thuc', { code: '123456' });
  expect(skipped.location).toBe('/can-bo/thiet-lap');
  expect((await browser.get('/can-bo/thiet-lap')).body).toContain('Đổi mật khẩu ban đầu');
});

test.each([
  ['ngan', 'ít nhất 8 ký tự'],
  [`A1!${'a'.repeat(10_000)}`, 'dài nhất 128 ký tự'],
  ['Trao-Tay#2026', 'phải khác mật khẩu đang dùng'],
  ['LòThịMới#99', 'không được chứa tên'],
  ['MatKhau#2026', 'cụm từ quá phổ biến'],
])('attack 22: a new password is refused with the reason, case %#', async (password, reason) => {
  const browser = await signInFirst();
  await browser.get('/can-bo/thiet-lap');
  const answer = await browser.post('/can-bo/thiet-lap/mat-khau', {
    'new-password': password,
    'new-password-again': password,
  });
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain(reason);
});

test('attack 22: the password opens in either way of writing marks', async () => {
  const { secret } = await setUp();
  const later = at.add({ minutes: 2 });
  setTime(later.toString());
  const answer = await createBrowser().post('/can-bo/dang-nhap', {
    username,
    password: NEW_PASSWORD.normalize('NFD'),
    otp: codeAt(secret, later),
  });
  expect(answer.statusCode).toBe(303);
});

test('the secret of the authenticator and the recovery codes lie in the database so that nobody can read them', async () => {
  const { secret, done } = await setUp();
  const row = await database.kysely
    .selectFrom('officer')
    .select(['totp_secret', 'totp_new_secret', 'password_hash'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  expect(row.totp_secret).not.toContain(secret);
  expect(row.totp_new_secret).toBeNull();
  expect(row.password_hash).toMatch(/^\$argon2id\$/);
  const codes = await database.kysely
    .selectFrom('officer_recovery_code')
    .selectAll()
    .where('officer_id', '=', id)
    .execute();
  expect(codes).toHaveLength(10);
  for (const code of codesOn(done)) expect(JSON.stringify(codes)).not.toContain(code);
});

test('attack 17: a recovery code opens once, also when sent twenty times at once', async () => {
  const { done } = await setUp();
  const [code = ''] = codesOn(done);
  const attempt = () =>
    createBrowser().post('/can-bo/dang-nhap', { username, password: NEW_PASSWORD, otp: ` ${code.toUpperCase()} ` });
  expect((await attempt()).statusCode).toBe(303);
  expect((await attempt()).statusCode).toBe(422);
  const [, second = ''] = codesOn(done);
  const many = await Promise.all(
    Array.from({ length: 20 }, () =>
      createBrowser().post('/can-bo/dang-nhap', { username, password: NEW_PASSWORD, otp: second }),
    ),
  );
  expect(many.filter(({ statusCode }) => statusCode === 303)).toHaveLength(1);
});

test('once the authenticator is set up the start password and no code open nothing', async () => {
  await setUp();
  for (const password of [START_PASSWORD, NEW_PASSWORD]) {
    const answer = await createBrowser().post('/can-bo/dang-nhap', { username, password, otp: '' });
    expect(answer.statusCode).toBe(422);
  }
});

test('somebody who is not in the middle of setting up is led away from it', async () => {
  expect((await createBrowser().get('/can-bo/thiet-lap')).location).toContain('/can-bo/dang-nhap');
});
