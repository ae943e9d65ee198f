import { beforeEach, expect, test } from 'vitest';
import { createTestApp, type Visitor } from '../../../../../tests/support/app.ts';

const { app, database, setTime, signInOfficer } = await createTestApp();
const PROVINCE = 'quantri.tinh';
const RECEPTIONIST = 'tiepnhan.hacthanh';
const NEW = { 'full-name': 'Lò Thị  Mới', title: 'Công chức một cửa', username: 'Moi.HacThanh', role: 'receptionist' };

let administrator: Visitor;
let unit = '';
beforeEach(async () => {
  setTime('2026-11-25T09:00:00+07:00');
  administrator = await signInOfficer(PROVINCE);
  unit = String(await unitNamed('Ủy ban nhân dân phường Hạc Thành'));
});

async function unitNamed(name: string): Promise<number> {
  const { id } = await database.kysely
    .selectFrom('unit')
    .select('id')
    .where('name', '=', name)
    .where('valid_to', 'is', null)
    .executeTakeFirstOrThrow();
  return id;
}

function officer(username: string) {
  return database.kysely.selectFrom('officer').selectAll().where('username', '=', username).executeTakeFirstOrThrow();
}

/** As the account's page sends it, with the version that the page shows. */
async function change(username: string, kind: string, more: Record<string, string> = {}, by = administrator) {
  const { number, version } = await officer(username);
  return by.post(`/quan-tri/can-bo/${number}`, { version: String(version), change: kind, ...more });
}

async function createAccount(username: string): Promise<string> {
  const { body } = await administrator.post('/quan-tri/can-bo/them', { ...NEW, username, unit });
  return /class="secret-text start-password">([^<]+)</.exec(body)?.[1] ?? '';
}

/** An administrator of the commune alone. */
async function communeAdministrator(): Promise<Visitor> {
  const username = 'quantri.hacthanh';
  const known = await database.kysely.selectFrom('officer').select('id').where('username', '=', username).execute();
  if (known.length === 0) {
    await createAccount(username);
    await change(username, 'grant-duty', { role: 'administrator', unit });
    const { id } = await officer(username);
    await database.kysely
      .updateTable('officer')
      .set({ must_change_password: false, totp_secret: 'set-up' })
      .where('id', '=', id)
      .execute();
  }
  return signInOfficer(username);
}

async function auditOf(username: string) {
  const { id } = await officer(username);
  const rows = await database.kysely
    .selectFrom('audit_entry')
    .select(['action', 'actor_name', 'detail'])
    .where('subject', '=', id)
    .where('action', 'like', 'officer-%')
    .where('actor_kind', '=', 'officer')
    .orderBy('at')
    .execute();
  return rows;
}

test('an administrator opens an account and reads its start password once', async () => {
  const form = await administrator.get('/quan-tri/can-bo/them');
  expect(form.body).toContain('Thêm cán bộ');
  const created = await administrator.post('/quan-tri/can-bo/them', { ...NEW, unit });
  expect(created.statusCode).toBe(200);
  const password = /start-password">([^<]+)</.exec(created.body)?.[1] ?? '';
  expect(password).toMatch(/^[A-Z][a-z]\d-[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
  const row = await officer('moi.hacthanh');
  expect(row).toMatchObject({ full_name: 'Lò Thị Mới', must_change_password: true, totp_secret: null });
  const page = await administrator.get(`/quan-tri/can-bo/${row.number}`);
  expect(page.body).toContain('Chờ thiết lập');
  expect(page.body).not.toContain(password);
  expect(await auditOf('moi.hacthanh')).toMatchObject([
    { action: 'officer-created', actor_name: 'Ngô Quang Huy', detail: { role: 'receptionist', unitId: Number(unit) } },
  ]);
  expect(JSON.stringify(await auditOf('moi.hacthanh'))).not.toContain(password);
});

test('the start password opens the account, and only to set it up', async () => {
  const password = await createAccount('lan.dau');
  const answer = await app.inject({
    method: 'POST',
    url: '/can-bo/dang-nhap',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ username: 'lan.dau', password, otp: '' }).toString(),
  });
  const cookie = /dvc_cb=[^;]+/.exec(String(answer.headers['set-cookie']))?.[0] ?? '';
  const next = await app.inject({ url: '/can-bo', headers: { cookie } });
  expect(next.headers.location).toBe('/can-bo/thiet-lap');
});

test('what was typed stays when something is missing, and each fault is named', async () => {
  const answer = await administrator.post('/quan-tri/can-bo/them', {
    ...NEW,
    username: 'có dấu',
    unit: '',
    'from.day': '31',
    'from.month': '2',
    'from.year': '2027',
  });
  expect(answer.statusCode).toBe(422);
  for (const part of ['value="có dấu"', 'chữ thường không dấu', 'Bạn chọn đơn vị.', 'Ngày bắt đầu chưa đúng'])
    expect(answer.body).toContain(part);
  const taken = await administrator.post('/quan-tri/can-bo/them', { ...NEW, username: RECEPTIONIST, unit });
  expect(taken.statusCode).toBe(422);
  expect(taken.body).toContain('Tên tài khoản này đã có người dùng.');
});

test('the list is searched by name and account, with what was typed taken as it is', async () => {
  const found = await administrator.get(`/quan-tri/can-bo?tu-khoa=${encodeURIComponent('nguyễn thị THU')}`);
  expect(found.body).toContain(RECEPTIONIST);
  expect(found.body).not.toContain(PROVINCE);
  expect((await administrator.get('/quan-tri/can-bo?tu-khoa=%25')).body).not.toContain(RECEPTIONIST);
  expect((await administrator.get('/quan-tri/can-bo?trang=abc')).body).toContain(RECEPTIONIST);
});

test('somebody who is no administrator finds none of these pages', async () => {
  const receptionist = await signInOfficer(RECEPTIONIST);
  const { number } = await officer(RECEPTIONIST);
  const pages = ['/quan-tri/can-bo', '/quan-tri/can-bo/them', `/quan-tri/can-bo/${number}`];
  for (const url of pages) {
    expect((await receptionist.get(url)).statusCode).toBe(404);
    expect((await app.inject({ url })).statusCode).toBe(303);
  }
  expect((await receptionist.post('/quan-tri/can-bo/them', { ...NEW, username: 'len.lut', unit })).statusCode).toBe(
    404,
  );
  expect((await change(RECEPTIONIST, 'grant-duty', { role: 'administrator', unit }, receptionist)).statusCode).toBe(
    404,
  );
  const { length } = await database.kysely
    .selectFrom('officer')
    .select('id')
    .where('username', '=', 'len.lut')
    .execute();
  expect(length).toBe(0);
});

test('an administrator of a commune keeps its accounts, and neither sees nor reaches others', async () => {
  const local = await communeAdministrator();
  const list = (await local.get('/quan-tri/can-bo')).body;
  expect(list).toContain(RECEPTIONIST);
  expect(list).toContain('data-label="Đơn vị">Ủy ban nhân dân phường Hạc Thành<');
  expect(list).not.toContain(PROVINCE);
  const { number } = await officer(PROVINCE);
  expect((await local.get(`/quan-tri/can-bo/${number}`)).statusCode).toBe(404);
  expect((await change(PROVINCE, 'lock', {}, local)).statusCode).toBe(404);
  expect((await officer(PROVINCE)).active).toBe(true);
  const centre = String(await unitNamed('Trung tâm Phục vụ hành chính công tỉnh Thanh Hóa'));
  const elsewhere = await local.post('/quan-tri/can-bo/them', { ...NEW, username: 'vuot.cap', unit: centre });
  expect(elsewhere.statusCode).toBe(422);
  expect(elsewhere.body).toContain('trong đơn vị mình quản trị');
  await createAccount('hai.noi');
  await change('hai.noi', 'grant-duty', { role: 'inspector', unit: centre });
  const { number: shared } = await officer('hai.noi');
  expect((await local.get(`/quan-tri/can-bo/${shared}`)).statusCode).toBe(404);
});

test('attack 15: a duty ended by an administrator is gone at the next of many parallel requests', async () => {
  const receptionist = await signInOfficer(RECEPTIONIST);
  expect((await receptionist.get('/can-bo/tiep-nhan')).statusCode).toBe(200);
  const before = await officer(RECEPTIONIST);
  const duty = await database.kysely
    .selectFrom('duty')
    .selectAll()
    .where('officer_id', '=', before.id)
    .executeTakeFirstOrThrow();
  const ended = await change(RECEPTIONIST, 'end-duty', { role: duty.role, unit, 'valid-from': duty.valid_from });
  expect(ended.headers.location).toBe(`/quan-tri/can-bo/${before.number}?da=ket-thuc-nhiem-vu`);
  const answers = await Promise.all(Array.from({ length: 20 }, () => receptionist.get('/can-bo/tiep-nhan')));
  expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([403]));
  expect(answers[0]?.body).toContain('Nhiệm vụ của bạn vừa được thay đổi.');
  expect((await receptionist.post('/can-bo/phien', {})).statusCode).toBe(403);
  const again = await change(RECEPTIONIST, 'grant-duty', { role: 'receptionist', unit });
  expect(again.statusCode).toBe(303);
  expect((await (await signInOfficer(RECEPTIONIST)).get('/can-bo/tiep-nhan')).statusCode).toBe(200);
});

test('attack 15: an account locked while its officer works answers 403 and opens no more until it is unlocked', async () => {
  const receptionist = await signInOfficer(RECEPTIONIST);
  await change(RECEPTIONIST, 'lock');
  const answers = await Promise.all(Array.from({ length: 20 }, () => receptionist.get('/can-bo')));
  expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([403]));
  expect(answers[0]?.body).toContain('Tài khoản của bạn đã bị khóa.');
  await change(RECEPTIONIST, 'unlock');
  expect((await receptionist.get('/can-bo')).statusCode).toBe(403);
  expect((await (await signInOfficer(RECEPTIONIST)).get('/can-bo')).statusCode).toBe(200);
  const actions = (await auditOf(RECEPTIONIST)).map(({ action }) => action);
  expect(actions).toEqual(expect.arrayContaining(['officer-lock', 'officer-unlock']));
});

test('attack 15: an administrator whose duty just ended changes nothing any more', async () => {
  await createAccount('quantri.hai');
  await change('quantri.hai', 'grant-duty', {
    role: 'administrator',
    unit: String(await unitNamed('Trung tâm Phục vụ hành chính công tỉnh Thanh Hóa')),
  });
  const { id } = await officer('quantri.hai');
  await database.kysely
    .updateTable('officer')
    .set({ must_change_password: false, totp_secret: 'set-up' })
    .where('id', '=', id)
    .execute();
  const second = await signInOfficer('quantri.hai');
  expect((await second.get('/quan-tri/can-bo')).statusCode).toBe(200);
  await database.kysely
    .updateTable('duty')
    .set({ valid_to: '2026-11-24' })
    .where('officer_id', '=', id)
    .where('role', '=', 'administrator')
    .execute();
  expect((await second.get('/quan-tri/can-bo')).statusCode).toBe(404);
  expect((await change(RECEPTIONIST, 'lock', {}, second)).statusCode).toBe(404);
});

test('a reset authenticator is set up anew with a start password handed over, and the old codes are void', async () => {
  await createAccount('mat.may');
  const { id, password_hash } = await officer('mat.may');
  const before = { totp_secret: 'set-up', must_change_password: false };
  await database.kysely.updateTable('officer').set(before).where('id', '=', id).execute();
  const code = { officer_id: id, code_hash: Buffer.alloc(32, 1) };
  await database.kysely.insertInto('officer_recovery_code').values(code).execute();
  const { statusCode, body } = await change('mat.may', 'reset-second-factor');
  expect(statusCode).toBe(200);
  expect(body).toContain('Đã đặt lại thiết bị xác thực và mật khẩu');
  expect(body).toMatch(/start-password">[A-Z][a-z]\d-/);
  const after = await officer('mat.may');
  expect(after).toMatchObject({ totp_secret: null, must_change_password: true });
  // Whoever knew the password until now cannot set up an authenticator with it.
  expect(after.password_hash).not.toBe(password_hash);
  const left = database.kysely.selectFrom('officer_recovery_code').selectAll().where('officer_id', '=', id);
  expect(await left.execute()).toEqual([]);
});

test('a reset password is told once and must be changed', async () => {
  await createAccount('quen.mat.khau');
  const before = await officer('quen.mat.khau');
  await database.kysely
    .updateTable('officer')
    .set({ must_change_password: false })
    .where('id', '=', before.id)
    .execute();
  const { body } = await change('quen.mat.khau', 'reset-password');
  expect(body).toMatch(/start-password">[A-Z][a-z]\d-/);
  const after = await officer('quen.mat.khau');
  expect(after.must_change_password).toBe(true);
  expect(after.password_hash).not.toBe(before.password_hash);
});

test('of two administrators who act on the same page only the first is obeyed', async () => {
  await createAccount('hai.nguoi');
  const { number, version } = await officer('hai.nguoi');
  const fields = { version: String(version), change: 'lock' };
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => administrator.post(`/quan-tri/can-bo/${number}`, fields)),
  );
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([303, 409, 409, 409, 409]);
});

test('an administrator cannot change the own account, so there is always one left', async () => {
  const { body, statusCode } = await change(PROVINCE, 'lock');
  expect(statusCode).toBe(422);
  expect(body).toContain('Bạn không thể tự thay đổi tài khoản của mình.');
  expect((await officer(PROVINCE)).active).toBe(true);
});

test('the same duty is not given twice for the same days', async () => {
  await createAccount('trung.lap');
  const { statusCode, body } = await change('trung.lap', 'grant-duty', { role: 'receptionist', unit });
  expect(statusCode).toBe(422);
  expect(body).toContain('đang giữ vai trò này');
});

test.each([
  ['unknown', {}],
  ['end-duty', { role: 'receptionist', unit: 'x', 'valid-from': '2026-02-31' }],
  ['grant-duty', { role: 'king', unit: '999999999' }],
])('a change that no page offers is refused calmly: %s', async (kind, fields) => {
  expect((await change(RECEPTIONIST, kind, fields)).statusCode).toBe(422);
});

test.each(['0', '999999', 'abc', '12345678901'])('an account that is not there is not found: %s', async (number) => {
  expect((await administrator.get(`/quan-tri/can-bo/${number}`)).statusCode).toBe(404);
});
